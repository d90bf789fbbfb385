import { Problem } from '../problem.ts';
import type { Allowance } from './allowance.ts';

/** One of each, or none: throws `too_many_requests`. Gives what gives them back. */
export function takeAll(wanted: readonly (readonly [Allowance, string])[]): () => void {
  const taken: (() => void)[] = [];
  const giveBack = () => taken.forEach((undo) => undo());
  for (const [allowance, of] of wanted) {
    const wait = allowance.take(of);
    if (wait > 0) {
      giveBack();
      throw new Problem('too_many_requests', { retryAfter: wait });
    }
    taken.push(() => allowance.giveBack(of));
  }
  return giveBack;
}
