import { exclusively } from '../resident/outbox/exclusively.ts';
import { createOutbox } from '../resident/outbox/outbox.ts';
import { indexedDbStore } from '../resident/outbox/outbox-store.ts';
import { sendWithWork } from '../resident/outbox/send-with-work.ts';
import { tabChannel } from '../resident/outbox/tab-channel.ts';
import { solveInSlices } from '../resident/proof-of-work/solve-in-slices.ts';

/**
 * Sends what waits in the phone as one more tab would: with the same keys, and only when it holds the
 * lock that the tabs hold. Throws while anything is left, so that the browser calls again.
 */
export async function sendWaiting(): Promise<void> {
  const outbox = createOutbox({
    store: indexedDbStore(),
    // A worker cannot have a worker of its own.
    post: sendWithWork(solveInSlices),
    now: Date.now,
    random: Math.random,
    exclusively: (work) => exclusively(navigator.locks, work),
    // The browser decides when there is another try, and ends a worker whose storage hangs.
    later: () => () => {},
    tell: tabChannel().tell,
  });
  await outbox.open();
  await outbox.hurry();
  if (outbox.items().some(({ state }) => state.name === 'saved')) {
    throw new Error('some reports still wait');
  }
}
