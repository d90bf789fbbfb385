import { binomialUpperTail } from '@trygghetskartan/api/analysis/binomial';
import { upperTail } from '@trygghetskartan/api/analysis/tail';
import { sumOf } from './moments.ts';

/** Exact one-sided p of a period against its baseline: P(Bin(count + S, 1/(m + 1)) ≥ count). */
export function exactTrendTail(count: number, baseline: readonly number[]): number {
  return binomialUpperTail(count, count + sumOf(baseline), 1 / (baseline.length + 1));
}

/**
 * P(Y ≥ count) for one more period after a Poisson baseline with Jeffreys' prior: negative binomial
 * of size S + ½ and mean (S + ½)/m. Our rule without the overdispersion.
 */
export function jeffreysTail(count: number, baseline: readonly number[]): number {
  const size = sumOf(baseline) + 0.5;
  return count <= 0 ? 1 : upperTail(count, size / baseline.length, size);
}

/** The least count that the next period stays at or under with this probability. */
export function jeffreysUpper(probability: number, baseline: readonly number[]): number {
  let count = 0;
  while (1 - jeffreysTail(count + 1, baseline) < probability) count++;
  return count;
}
