import { twoSided, Z_95 } from '@trygghetskartan/api/analysis/normal';
import { meanOf, sumOf } from './moments.ts';

/** Treated before, treated after, control before, control after: counts by period. */
export type Panel = readonly [number[], number[], number[], number[]];

/**
 * The change at the treated place against the control by a negative binomial regression (NB2,
 * variance μ + μ²/θ) with a mean of its own for each of the four groups, and θ by maximum likelihood:
 * J. F. Lawless, 1987, doi:10.2307/3314912; R's MASS::glm.nb. The rival of our quasi-Poisson interval.
 */
export function fitNegativeBinomialPanel(panel: Panel): {
  ratio: number;
  size: number;
  standardError: number;
  low: number;
  high: number;
  p: number;
} {
  const means = panel.map(meanOf);
  const size = fitSize(panel, means);
  const log = Math.log(means[1] / means[0] / (means[3] / means[2]));
  const standardError = Math.sqrt(
    sumOf(panel.map((counts, g) => (1 + means[g] / size) / (counts.length * means[g]))),
  );
  return {
    ratio: Math.exp(log),
    size,
    standardError,
    low: Math.exp(log - Z_95 * standardError),
    high: Math.exp(log + Z_95 * standardError),
    p: twoSided(log / standardError),
  };
}

/** The θ at which the likelihood is level, between .01 and 1e6; the counts must be overdispersed. */
function fitSize(panel: Panel, means: readonly number[]): number {
  const slope = (size: number): number =>
    sumOf(
      panel.map((counts, g) =>
        sumOf(
          counts.map(
            (count) =>
              digamma(size + count) -
              digamma(size) +
              Math.log(size) +
              1 -
              Math.log(size + means[g]) -
              (count + size) / (means[g] + size),
          ),
        ),
      ),
    );
  let low = 0.01;
  let high = 1e6;
  for (;;) {
    const middle = Math.sqrt(low * high);
    if (middle <= low || middle >= high) return middle;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
}

/** ψ(x), x > 0, by recurrence up to 10 and the series DLMF 5.11.2 from there. */
function digamma(x: number): number {
  let below = 0;
  let at = x;
  for (; at < 10; at++) below += 1 / at;
  const y = 1 / (at * at);
  const series = y * (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y / 132))));
  return Math.log(at) - 1 / (2 * at) - series - below;
}
