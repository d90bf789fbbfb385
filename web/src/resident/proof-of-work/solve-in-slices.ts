import type { WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { searchNumber } from './search.ts';

/** A few thousandths of a second at a time, also on a slow phone. */
const sliceNumbers = 1000;

/** Solves where everything else of the page or worker goes on meanwhile. */
export async function solveInSlices(challenge: WorkChallenge): Promise<number> {
  const { tryNext } = searchNumber(challenge);
  let number = tryNext(sliceNumbers);
  while (number === undefined) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    number = tryNext(sliceNumbers);
  }
  return number;
}
