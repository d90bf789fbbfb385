import { normalUpperTail } from '@trygghetskartan/api/analysis/normal';

/** The z with P(Z ≤ z) = probability of the standard normal, 1e-9 < probability < 1 − 1e-9. */
export function normalQuantile(probability: number): number {
  let low = -6.5;
  let high = 6.5;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (normalUpperTail(middle) > 1 - probability) low = middle;
    else high = middle;
  }
}
