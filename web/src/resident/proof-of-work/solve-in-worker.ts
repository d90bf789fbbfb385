import type { WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { solveInSlices } from './solve-in-slices.ts';
// oxlint-disable-next-line import/default -- the build makes a constructor of it
import SearchWorker from './search-worker.ts?worker';

let worker: Worker | undefined;
let unsolved = 0;

/** Solves beside the page, so that the map goes on moving; in the page where there is no worker to be had. */
export async function solveInWorker(challenge: WorkChallenge): Promise<number> {
  unsolved += 1;
  try {
    worker ??= new SearchWorker();
    return await ask(worker, challenge);
  } catch {
    return await solveInSlices(challenge);
  } finally {
    unsolved -= 1;
    if (unsolved === 0) {
      worker?.terminate();
      worker = undefined;
    }
  }
}

function ask(to: Worker, challenge: WorkChallenge): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port1: ours, port2: theirs } = new MessageChannel();
    ours.addEventListener('message', ({ data }: MessageEvent<number>) => {
      ours.close();
      resolve(data);
    });
    ours.start();
    to.addEventListener('error', () => reject(new Error('no worker')), { once: true });
    to.postMessage(challenge, [theirs]);
  });
}
