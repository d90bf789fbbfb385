import { postReport } from '../../api-client/public.ts';
import { exclusively } from './exclusively.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { indexedDbStore } from './outbox-store.ts';

/** The outbox of this browser: tries again when the network or the reader comes back. */
export function browserOutbox(): Outbox {
  const outbox = createOutbox({
    store: indexedDbStore(),
    post: postReport,
    now: Date.now,
    random: Math.random,
    exclusively: (work) => exclusively(navigator.locks, work),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
  });
  window.addEventListener('online', () => void outbox.hurry());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      void outbox.hurry();
    }
  });
  return outbox;
}
