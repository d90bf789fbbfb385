import { Z_95 } from '../normal.ts';

/** Levels of places like the one in question: gamma-distributed with this mean and shape k. */
export type PlacePrior = { mean: number; shape: number };

/**
 * Mean and shape of the true levels behind counts of many places, by moments: k = m²/(v − m).
 * Undefined with fewer than two places or where the counts vary no more than chance alone makes them
 * (then all places are alike, and a high one will fall back to the mean altogether).
 */
export function fitPlacePrior(counts: readonly number[]): PlacePrior | undefined {
  const n = counts.length;
  if (n < 2) return undefined;
  const mean = counts.reduce((sum, count) => sum + count, 0) / n;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (n - 1);
  return variance > mean ? { mean, shape: mean ** 2 / (variance - mean) } : undefined;
}

export type EmpiricalBayes = {
  /** Weight of the other places, 0–1. */
  weight: number;
  /** The level that the place probably had before: less than observed where it stood out. */
  before: number;
  variance: number;
  /** What would have come afterwards with no measure. */
  expectedAfter: number;
  /** After over before, as if the place had not been chosen for its peak. */
  naiveRatio: number;
  /** After over expected, corrected; with standard error and 95 % interval (never below 0). */
  ratio: number;
  standardError: number;
  low: number;
  high: number;
};

/**
 * Regression to the mean by E. Hauer, Observational Before–After Studies in Road Safety, 1997,
 * ch. 11–12: a place that was chosen because much happened there would have seen less anyway.
 * w = 1/(1 + μ/k); expected before = wμ + (1 − w)·observed, variance (1 − w)·that; times the change
 * elsewhere; ratio = (after/expected)/(1 + variance/expected²).
 * The other places must be such as the treated one might have been drawn from.
 */
export function correctForRegression(
  observed: { before: number; after: number },
  prior: PlacePrior,
  changeElsewhere: number,
): EmpiricalBayes {
  const weight = 1 / (1 + prior.mean / prior.shape);
  const before = weight * prior.mean + (1 - weight) * observed.before;
  const variance = (1 - weight) * before;
  const expectedAfter = before * changeElsewhere;
  const relativeVariance = (variance * changeElsewhere ** 2) / expectedAfter ** 2;
  const ratio = observed.after / expectedAfter / (1 + relativeVariance);
  const relativeError =
    observed.after === 0
      ? relativeVariance
      : (1 / observed.after + relativeVariance) / (1 + relativeVariance) ** 2;
  const standardError = ratio * Math.sqrt(relativeError);
  return {
    weight,
    before,
    variance,
    expectedAfter,
    naiveRatio: observed.after / observed.before,
    ratio,
    standardError,
    low: ratio - Z_95 * standardError,
    high: ratio + Z_95 * standardError,
  };
}
