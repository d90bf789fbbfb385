import { askForSync } from './ask-for-sync.ts';
import { exclusively } from './exclusively.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { indexedDbStore } from './outbox-store.ts';
import { sendWithWork } from './send-with-work.ts';
import { tabChannel } from './tab-channel.ts';
import { solveInSlices } from '../proof-of-work/solve-in-slices.ts';

/** The outbox of this browser: tries again when the network or the reader comes back. */
export function browserOutbox(): Outbox {
  const channel = tabChannel();
  const outbox = createOutbox({
    store: indexedDbStore(),
    post: sendWithWork(async (challenge) => {
      // What the server has replaced since the page was opened cannot be fetched any more.
      const solve = await import('../proof-of-work/solve-in-worker.ts').then(
        ({ solveInWorker }) => solveInWorker,
        () => solveInSlices,
      );
      return solve(challenge);
    }),
    now: Date.now,
    random: Math.random,
    exclusively: (work) => exclusively(navigator.locks, work),
    later: (work, milliseconds) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    tell: channel.tell,
  });
  channel.listen((key) => void outbox.hear(key));
  // What another page removed while this one lay in the browser's history was not heard.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      outbox
        .items()
        .filter(({ key }) => outbox.isSaved(key))
        .forEach(({ key }) => void outbox.hear(key));
    }
  });
  window.addEventListener('online', () => void outbox.hurry());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      void outbox.hurry();
    } else if (outbox.items().some(({ state }) => state.name === 'saved')) {
      void askForSync();
    }
  });
  return outbox;
}
