import { meanOf, standardDeviation } from './moments.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The Early Aberration Reporting System of L. Hutwagner et al., "The bioterrorism preparedness and
 * response Early Aberration Reporting System", Journal of Urban Health 80, 2003, i89–i96. It takes
 * counts for normal, with a standard deviation from seven of them.
 */
const BASELINE = 7;
const GAP = 2;

/** (y − mean)/sd of the seven periods before `at` (C1), or of the seven that end two earlier (C2). */
export function earsStatistic(counts: readonly number[], at: number, method: 'C1' | 'C2'): number {
  const { mean, spread } = baselineOf(counts, at, method);
  return (counts[at] - mean) / spread;
}

/** The count above which C1 or C2 sounds at this level. */
export function earsUpper(
  counts: readonly number[],
  at: number,
  method: 'C1' | 'C2',
  alpha: number,
): number {
  const { mean, spread } = baselineOf(counts, at, method);
  return mean + normalQuantile(1 - alpha) * spread;
}

/** C3: what C2 exceeded 1 by in this period and the two before it, added up. Sounds above z(1 − α). */
export function earsC3(counts: readonly number[], at: number): number {
  return excess(counts, at) + excess(counts, at - 1) + excess(counts, at - 2);
}

/**
 * The bound for C3 that R's `surveillance::earsC` gives (0 where negative):
 * y + sd·(z − excess of the two periods before). As y stands on both sides, "y above its bound" asks
 * of those two periods only: a single peak, however high, sounds one period late and for two periods.
 */
export function earsC3UpperInR(counts: readonly number[], at: number, alpha: number): number {
  const { spread } = baselineOf(counts, at, 'C2');
  const earlier = excess(counts, at - 1) + excess(counts, at - 2);
  return Math.max(0, counts[at] + spread * (normalQuantile(1 - alpha) - earlier));
}

function excess(counts: readonly number[], at: number): number {
  return Math.max(0, earsStatistic(counts, at, 'C2') - 1);
}

function baselineOf(
  counts: readonly number[],
  at: number,
  method: 'C1' | 'C2',
): { mean: number; spread: number } {
  const end = method === 'C1' ? at : at - GAP;
  const baseline = counts.slice(end - BASELINE, end);
  return { mean: meanOf(baseline), spread: standardDeviation(baseline) };
}
