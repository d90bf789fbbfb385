import { neutralPage } from './neutral-page.ts';

const mark = 'trygghetskartan.left';

/** Remembers, as long as the tab lives, that somebody had to leave. */
export function markLeft(): void {
  try {
    sessionStorage.setItem(mark, '1');
  } catch {
    // Without storage only the screen that was left is out of the back button's reach.
  }
}

/**
 * Whoever left quickly and is led back here by the browser's history goes to the neutral page once
 * more: a visit may have passed several pages of ours, and the one that was left can replace only
 * itself. Who opens the page anew is let in.
 */
export function stayAway(): void {
  const [arrival] = performance.getEntriesByType('navigation');
  if (arrival instanceof PerformanceNavigationTiming && arrival.type === 'back_forward') {
    leaveIfLeft();
  } else {
    forgetLeft();
  }
  window.addEventListener('pageshow', ({ persisted }) => persisted && leaveIfLeft());
}

function leaveIfLeft(): void {
  if (hasLeft()) {
    // The neutral page may take a while to come.
    document.documentElement.hidden = true;
    location.replace(neutralPage);
  }
}

function hasLeft(): boolean {
  try {
    return sessionStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

function forgetLeft(): void {
  try {
    sessionStorage.removeItem(mark);
  } catch {
    // There was none.
  }
}
