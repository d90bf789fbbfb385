import { reasons, type Reason } from '@trygghetskartan/db/vocabulary';
import { bitSet } from './bit-set.ts';

/** Bit set of reasons: bit i stands for reasons[i] of the vocabulary. */
export function reasonMask(chosen: readonly Reason[]): number {
  return bitSet(reasons, chosen);
}
