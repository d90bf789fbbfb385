import { binomialTwoSided, clopperPearson } from './binomial.ts';

/** So many events over so much time (or any other exposure; the same unit on both sides). */
export type Rate = { count: number; time: number };

/** A ratio with its exact 95 % interval and two-sided p. */
export type ExactRatio = { ratio: number; low: number; high: number; p: number };

/**
 * How many times the rate of `other` the rate of `one` is, exact by conditioning on the sum of the
 * counts: count₁ ~ Binomial(sum, time₁/(time₁+time₂)) when nothing differs. J. Przyborowski and
 * H. Wilenski, 1940, doi:10.1093/biomet/31.3-4.313; interval by Clopper and Pearson.
 * Counts must be whole, their sum at least 1. It takes both for Poisson: where people come in
 * clusters the interval is too narrow. `high` is Infinity where `other` has no events.
 */
export function exactRateRatio(one: Rate, other: Rate): ExactRatio {
  const total = one.count + other.count;
  const times = other.time / one.time;
  const [low, high] = clopperPearson(one.count, total);
  return {
    ratio: (one.count / other.count) * times,
    low: (low / (1 - low)) * times,
    high: (high / (1 - high)) * times,
    p: binomialTwoSided(one.count, total, one.time / (one.time + other.time)),
  };
}
