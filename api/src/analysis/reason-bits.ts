import { reasons, type Reason } from '@trygghetskartan/db/vocabulary';

/** Bit set of reasons: bit i stands for reasons[i] of the vocabulary. */
export function reasonMask(chosen: readonly Reason[]): number {
  let mask = 0;
  for (const reason of chosen) mask |= 1 << reasons.indexOf(reason);
  return mask;
}
