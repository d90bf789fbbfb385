import { binomialChance, binomialUpperTail } from '@trygghetskartan/api/analysis/binomial';
import { lnGamma } from '@trygghetskartan/api/analysis/special';
import type { Rate } from '@trygghetskartan/api/analysis/rate-ratio';

/** Two-sided mid-p of the exact conditional test: half of the chance of what was seen counts. */
export function midP(one: Rate, other: Rate): number {
  const total = one.count + other.count;
  const chance = one.time / (one.time + other.time);
  const half = binomialChance(one.count, total, chance) / 2;
  const above = binomialUpperTail(one.count, total, chance) - half;
  return 2 * Math.min(above, 1 - above);
}

/**
 * E-test of two Poisson rates, K. Krishnamoorthy and J. Thomson, 2004,
 * doi:10.1016/S0378-3758(02)00408-1: the chance, at the common rate, of pairs of counts that differ at
 * least as much as those seen. A tie within rounding counts.
 */
export function eTest(one: Rate, other: Rate): number {
  const common = (one.count + other.count) / (one.time + other.time);
  const seen = distance(one, other) * (1 - 1e-12);
  const chances = [one, other].map(({ time }) => poissonChances(common * time));
  let p = 0;
  for (const [i, own] of chances[0].entries()) {
    for (const [j, its] of chances[1].entries()) {
      const pair = [
        { count: i, time: one.time },
        { count: j, time: other.time },
      ];
      if (distance(pair[0], pair[1]) >= seen) p += own * its;
    }
  }
  return p;
}

function distance(one: Rate, other: Rate): number {
  const variance = one.count / one.time ** 2 + other.count / other.time ** 2;
  return variance === 0
    ? 0
    : Math.abs(one.count / one.time - other.count / other.time) / Math.sqrt(variance);
}

/** Chances of 0, 1, 2 … as far as they matter. */
function poissonChances(mean: number): number[] {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 20);
  return Array.from({ length: most }, (_, n) =>
    Math.exp(n * Math.log(mean) - mean - lnGamma(n + 1)),
  );
}
