import { upperTail } from '../tail.ts';

/** Fortnights that a new one is held against. */
export const BASELINE_PERIODS = 8;
const ARROW_LEVEL = 0.05;
const ALERT_LEVEL = 0.1;
/** The prior of the overdispersion 1/k: one in ten, worth as much as eight fortnights. */
const PRIOR_INVERSE_SIZE = 0.1;
const PRIOR_WEIGHT = 8;
const LARGEST_INVERSE_SIZE = 2;

export type TrendVerdict = {
  /** Chance of so many or more in the last fortnight, if nothing has changed. */
  p: number;
  /** Arrow up: p < .05. */
  rising: boolean;
  /**
   * Worth acting on: p < .10 in the last two fortnights, both held against the eight before them,
   * so that the first of the two does not raise its own bar. Takes ten fortnights.
   */
  alert: boolean;
};

/**
 * Whether the last fortnight of a hotspot has more people than the eight before it lead one to
 * expect; undefined with fewer than nine fortnights. Oldest first, whole numbers.
 *
 * On places where nothing changes the arrow shows in 2 % of the fortnights and the alert in .5 %
 * (7 % and 2 % where people come in clusters), against 22 % for "half as many again"; a doubling from
 * 3 people is found by the alert in 21 %, from 8 people in 54 % (simulated, see the tests).
 * It knows nothing of season: fear grows with darkness, so autumn brings arrows in many places.
 */
export function judgeTrend(people: ArrayLike<number>): TrendVerdict | undefined {
  const counts = Array.from(people);
  const last = counts.at(-1);
  if (last === undefined || counts.length <= BASELINE_PERIODS) return undefined;
  const baseline = counts.slice(-1 - BASELINE_PERIODS, -1);
  const p = predictiveTail(last, baseline);
  return { p, rising: p < ARROW_LEVEL, alert: isAlert(counts) };
}

function isAlert(counts: readonly number[]): boolean {
  if (counts.length < BASELINE_PERIODS + 2) return false;
  const baseline = counts.slice(-2 - BASELINE_PERIODS, -2);
  return counts.slice(-2).every((count) => predictiveTail(count, baseline) < ALERT_LEVEL);
}

/**
 * P(Y ≥ count) for one more period like the m of the baseline: negative binomial with mean
 * μ = (S + ½)/m (Jeffreys' prior on the rate, S the sum) and variance μ + μ²/k + μ/m, of which μ/m is
 * the doubt about the rate itself. 1/k is the moment estimate max(0, (v − m̄)/m̄²), at most 2, shrunk
 * towards .1 (eight periods say too little of it alone). J. F. Lawless, 1987, doi:10.2307/3314912, for
 * the moments; A. Gelman et al., Bayesian Data Analysis, 2013, § 2.6, for the predictive.
 * Meant for eight periods; needs at least two.
 */
export function predictiveTail(count: number, baseline: readonly number[]): number {
  const periods = baseline.length;
  const sum = baseline.reduce((total, value) => total + value, 0);
  const mean = sum / periods;
  const squares = baseline.reduce((total, value) => total + (value - mean) ** 2, 0);
  const variance = squares / (periods - 1);
  const moment =
    variance > mean ? Math.min(LARGEST_INVERSE_SIZE, (variance - mean) / mean ** 2) : 0;
  const inverseSize =
    (PRIOR_WEIGHT * PRIOR_INVERSE_SIZE + periods * moment) / (PRIOR_WEIGHT + periods);
  const expected = (sum + 0.5) / periods;
  // Var − μ = μ²/k + μ/m, and the size of a negative binomial is μ²/(Var − μ).
  const size = expected / (expected * inverseSize + 1 / periods);
  return count <= 0 ? 1 : upperTail(count, expected, size);
}
