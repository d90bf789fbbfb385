import { askForSync } from './ask-for-sync.ts';
import { exclusively } from './exclusively.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { indexedDbStore } from './outbox-store.ts';
import { sendWithWork } from './send-with-work.ts';
import { tabChannel } from './tab-channel.ts';
import { solveInSlices } from '../proof-of-work/solve-in-slices.ts';

/** A script that hangs on the way never fails: after so long the page solves by itself. */
const solverWaitMs = 10_000;

/** Beside the page; in it where the server has replaced the script since the page was opened. */
function solver(): Promise<typeof solveInSlices> {
  return Promise.race([
    import('../proof-of-work/solve-in-worker.ts').then(
      ({ solveInWorker }) => solveInWorker,
      () => solveInSlices,
    ),
    new Promise<typeof solveInSlices>((resolve) => {
      setTimeout(() => resolve(solveInSlices), solverWaitMs);
    }),
  ]);
}

/** The outbox of this browser: tries again when the network or the reader comes back. */
export function browserOutbox(): Outbox {
  const channel = tabChannel();
  const outbox = createOutbox({
    store: indexedDbStore(),
    post: sendWithWork(async (challenge) => (await solver())(challenge)),
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
