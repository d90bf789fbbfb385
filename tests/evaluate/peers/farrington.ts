import { meanOf, sumOf } from './moments.ts';
import { normalQuantile } from './normal-quantile.ts';

export type FarringtonOptions = {
  /** Periods a year. */
  frequency: number;
  yearsBack: number;
  /** Periods on each side of the same time of earlier years. */
  halfWindow: number;
  /** Two-sided, as in R's surveillance: the bound stands at the 1 − α/2 quantile. */
  alpha: number;
};

/**
 * Upper bound for the count at `at` by C. P. Farrington et al., 1996, doi:10.2307/2983331, without
 * trend: the mean of the same time of earlier years, past outbreaks weighed down once by their
 * Anscombe residuals, and a prediction interval on the 2/3 power scale. It needs years of history.
 */
export function farringtonUpper(
  counts: readonly number[],
  at: number,
  { frequency, yearsBack, halfWindow, alpha }: FarringtonOptions,
): number {
  const baseline: number[] = [];
  for (let year = 1; year <= yearsBack; year++) {
    const middle = at - year * frequency;
    baseline.push(...counts.slice(middle - halfWindow, middle + halfWindow + 1));
  }
  const equal = baseline.map(() => 1);
  const first = fitLevel(baseline, equal);
  const { mean, dispersion } = fitLevel(baseline, weighOutbreaksDown(baseline, first));
  const variance = (dispersion * mean) / baseline.length;
  const tau = dispersion + variance / mean;
  const z = normalQuantile(1 - alpha / 2);
  return mean * (1 + (2 / 3) * z * Math.sqrt(tau / mean)) ** 1.5;
}

type Level = { mean: number; dispersion: number };

function fitLevel(baseline: readonly number[], weights: readonly number[]): Level {
  const mean = sumOf(baseline.map((count, i) => weights[i] * count)) / sumOf(weights);
  const pearson = sumOf(baseline.map((count, i) => (weights[i] * (count - mean) ** 2) / mean));
  return { mean, dispersion: Math.max(1, pearson / (baseline.length - 1)) };
}

/** Weight s⁻² where the standardised residual s is over 1; the weights add up to their number. */
function weighOutbreaksDown(baseline: readonly number[], { mean, dispersion }: Level): number[] {
  const scale = mean ** (1 / 6) * Math.sqrt(dispersion * (1 - 1 / baseline.length));
  const weights = baseline.map((count) => {
    const residual = (1.5 * (count ** (2 / 3) - mean ** (2 / 3))) / scale;
    return residual > 1 ? residual ** -2 : 1;
  });
  const average = meanOf(weights);
  return weights.map((weight) => weight / average);
}
