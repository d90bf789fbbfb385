import { twoSided, Z_95 } from '../normal.ts';

/** A steady change per period, as a factor on the log scale. */
export type LoglinearTrend = {
  /** ln of the factor per period, and its standard error. */
  slope: number;
  standardError: number;
  /** Pearson's χ²/(n − 2) before it is held to at least 1. */
  overdispersion: number;
  percentPerPeriod: number;
  /** 95 %. */
  percentLow: number;
  percentHigh: number;
  p: number;
};

/**
 * Fits ln μ = a + b·t to counts by period by iteratively reweighted least squares, with the standard
 * error widened by √max(1, φ) (P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, ch. 6).
 * Undefined with fewer than three periods or with no counts. It takes the change for a steady one.
 */
export function fitLoglinear(counts: readonly number[]): LoglinearTrend | undefined {
  const n = counts.length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (n < 3 || total === 0) return undefined;
  const middle = (n - 1) / 2;
  let slope = 0;
  let information = 0;
  let means: number[] = [];
  for (let round = 0; round < 50; round++) {
    // For a given slope the best level makes the fitted sum the observed sum.
    const shape = counts.map((_, t) => Math.exp(slope * (t - middle)));
    const level = total / shape.reduce((sum, value) => sum + value, 0);
    means = shape.map((value) => level * value);
    const centre = means.reduce((sum, mean, t) => sum + mean * t, 0) / total;
    information = means.reduce((sum, mean, t) => sum + mean * (t - centre) ** 2, 0);
    const score = counts.reduce((sum, count, t) => sum + (count - means[t]) * t, 0);
    const step = Math.max(-1, Math.min(1, score / information));
    if (!Number.isFinite(step) || Math.abs(step) < 1e-13) break;
    slope += step;
  }
  const pearson = counts.reduce((sum, count, t) => sum + (count - means[t]) ** 2 / means[t], 0);
  const overdispersion = pearson / (n - 2);
  const standardError = Math.sqrt(Math.max(1, overdispersion) / information);
  const percent = (log: number): number => 100 * Math.expm1(log);
  return {
    slope,
    standardError,
    overdispersion,
    percentPerPeriod: percent(slope),
    percentLow: percent(slope - Z_95 * standardError),
    percentHigh: percent(slope + Z_95 * standardError),
    p: twoSided(slope / standardError),
  };
}
