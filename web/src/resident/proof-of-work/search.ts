import type { WorkChallenge } from '@trygghetskartan/api/contract/proof-of-work';
import { hashesWithNumber } from './sha256.ts';

/**
 * Looks for the challenge's number a part at a time, so that whoever calls can do something else in
 * between. Each call gives the number, `undefined` while it is not found, and throws when there is none.
 */
export function searchNumber({ challenge, maxnumber, salt }: WorkChallenge): {
  tryNext: (count: number) => number | undefined;
} {
  const wanted = Int32Array.from({ length: 8 }, (_, index) =>
    Number.parseInt(challenge.slice(8 * index, 8 * index + 8), 16),
  );
  const hash = hashesWithNumber(salt);
  let next = 0;
  return {
    tryNext: (count) => {
      const end = Math.min(next + count, maxnumber + 1);
      for (; next < end; next++) {
        const words = hash(next);
        if (words[0] === wanted[0] && words.every((word, index) => word === wanted[index])) {
          return next;
        }
      }
      if (next > maxnumber) {
        throw new Error('the challenge has no solution');
      }
      return undefined;
    },
  };
}
