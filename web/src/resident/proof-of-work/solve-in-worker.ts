import type { WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { solveInSlices } from './solve-in-slices.ts';
// oxlint-disable-next-line import/default -- the build makes a constructor of it
import SearchWorker from './search-worker.ts?worker';

/** A worker whose script hangs on the way says nothing, not even that it failed. */
const patienceMs = 30_000;

let worker: Worker | undefined;
let unsolved = 0;

/** Solves beside the page, so that the map goes on moving; in the page where there is no worker to be had. */
export async function solveInWorker(challenge: WorkChallenge): Promise<number> {
  unsolved += 1;
  let asked: Worker | undefined;
  try {
    asked = worker ??= new SearchWorker();
    return await ask(asked, challenge);
  } catch {
    // What has failed once answers nobody: the next report gets a worker of its own.
    asked?.terminate();
    if (worker === asked) {
      worker = undefined;
    }
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
    const fail = (): void => reject(new Error('no worker'));
    const timer = setTimeout(fail, patienceMs);
    ours.addEventListener('message', ({ data }: MessageEvent<number>) => {
      clearTimeout(timer);
      ours.close();
      resolve(data);
    });
    ours.start();
    to.addEventListener('error', fail, { once: true });
    to.postMessage(challenge, [theirs]);
  });
}
