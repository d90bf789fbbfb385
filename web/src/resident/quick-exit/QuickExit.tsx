import { useCallback, useEffect } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { forgetWritten } from '../report/draft-storage.ts';
import { leavePage } from './leave-page.ts';

/** Two Escapes within so long are meant; one closes a question. */
const twiceWithinMs = 700;

interface QuickExitProps {
  /** Screens of ours before this one in the browser's history. */
  depth: number;
  /** Empties the screen too: the browser's history may bring it back as it was left. */
  startOver: () => void;
}

/** The way out when somebody comes: what was being written is gone, what waits to be sent stays. */
export function QuickExit({ depth, startOver }: QuickExitProps) {
  const { quickExit } = useTexts();
  const leave = useCallback(() => {
    // At once: the next page may come before React has drawn.
    forgetWritten();
    startOver();
    leavePage(depth);
  }, [depth, startOver]);

  useEffect(() => {
    let last = -Infinity;
    const count = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.repeat) {
        if (event.timeStamp - last < twiceWithinMs) {
          leave();
        }
        last = event.timeStamp;
      }
    };
    window.addEventListener('keydown', count);
    return () => window.removeEventListener('keydown', count);
  }, [leave]);

  return (
    <button type="button" className="quick-exit" title={quickExit.keys} onClick={leave}>
      {quickExit.leave}
    </button>
  );
}
