import { twoSided, Z_95 } from '../normal.ts';

/** Events before and after a measure started, over equally long times. */
export type BeforeAfter = { before: number; after: number };

/** A ratio with its 95 % interval; standard error and z are on the log scale. */
export type RatioEstimate = {
  ratio: number;
  standardError: number;
  low: number;
  high: number;
  z: number;
  p: number;
};

/**
 * How the change at the treated place compares with the change at its controls:
 * (Ta/Tb)/(Ca/Cb), .7 = "30 % fewer than without the measure", with the standard error
 * √(φ(1/Ta + 1/Tb + 1/Ca + 1/Cb)) of its logarithm and φ the overdispersion.
 * It is the interaction of a log-linear model of the four counts (A. C. Cameron and P. K. Trivedi,
 * Regression Analysis of Count Data, 2013, ch. 3). Where a count is 0, φ/2 is added to all four (½ by J. B. S. Haldane, 1956,
 * doi:10.1111/j.1469-1809.1955.tb01285.x; clusters of φ make one observation). The interval is an approximation for some ten or more events.
 * `expected` is the ratio that would stand there with no effect, 1 unless exposures differ.
 */
export function compareChanges(
  treated: BeforeAfter,
  control: BeforeAfter,
  overdispersion = 1,
  expected = 1,
): RatioEstimate {
  const counts = [treated.after, treated.before, control.after, control.before];
  const added = counts.includes(0) ? overdispersion / 2 : 0;
  const [treatedAfter, treatedBefore, controlAfter, controlBefore] = counts.map((n) => n + added);
  const ratio = treatedAfter / treatedBefore / (controlAfter / controlBefore) / expected;
  const variance = 1 / treatedAfter + 1 / treatedBefore + 1 / controlAfter + 1 / controlBefore;
  return estimateOnLogScale(ratio, Math.sqrt(overdispersion * variance));
}

/** A ratio and the standard error of its logarithm as an estimate with a 95 % interval. */
export function estimateOnLogScale(ratio: number, standardError: number): RatioEstimate {
  const z = Math.log(ratio) / standardError;
  return {
    ratio,
    standardError,
    low: ratio * Math.exp(-Z_95 * standardError),
    high: ratio * Math.exp(Z_95 * standardError),
    z,
    p: twoSided(z),
  };
}
