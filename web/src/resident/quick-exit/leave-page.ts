import { neutralPage } from './neutral-page.ts';
import { markLeft } from './stay-away.ts';

/** The way back through our own screens takes a moment; longer than this nobody waits to be gone. */
const longestWaitMs = 150;

/** Puts the neutral page where our first screen stood, so that its back button does not lead here. */
export function leavePage(depth: number): void {
  markLeft();
  const leave = (): void => location.replace(neutralPage);
  if (depth === 0) {
    leave();
    return;
  }
  const timer = setTimeout(leave, longestWaitMs);
  const arrived = (): void => {
    clearTimeout(timer);
    leave();
  };
  window.addEventListener('popstate', arrived, { once: true });
  history.go(-depth);
}
