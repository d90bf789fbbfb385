import { meanOf, sumOf } from './moments.ts';

/**
 * Global empirical Bayes smoothing of rates by R. J. Marshall, 1991, doi:10.2307/2347593, as spdep's
 * EBest has it: each rate is drawn towards the common one the more, the less is expected there.
 */
export function smoothRates(
  observed: readonly number[],
  expected: readonly number[],
): { common: number; spread: number; weights: number[]; smoothed: number[] } {
  const rates = observed.map((count, i) => count / expected[i]);
  const all = sumOf(expected);
  const common = sumOf(observed) / all;
  const squares = sumOf(rates.map((rate, i) => expected[i] * (rate - common) ** 2));
  const spread = Math.max(0, squares / all - common / meanOf(expected));
  const weights = expected.map((own) => spread / (spread + common / own));
  return {
    common,
    spread,
    weights,
    smoothed: rates.map((rate, i) => weights[i] * rate + (1 - weights[i]) * common),
  };
}
