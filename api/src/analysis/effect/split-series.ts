import type { BeforeAfter } from './ratio-of-ratios.ts';
import type { ZoneSeries } from './zone-series.ts';

/** People by period on both sides of the start, and their sums. */
export type SplitSeries = BeforeAfter & {
  periods: { before: number[]; after: number[] };
  /** The sides that have periods, for the overdispersion. */
  groups: number[][];
};

/** The first `before` periods are the time before the start. */
export function splitSeries(series: readonly number[], before: number): SplitSeries {
  const periods = { before: series.slice(0, before), after: series.slice(before) };
  return {
    before: sumOf(periods.before),
    after: sumOf(periods.after),
    periods,
    groups: [periods.before, periods.after].filter((side) => side.length > 0),
  };
}

/** The series of several places or rings, or of none, as one. */
export function addUpZones(
  zones: readonly ZoneSeries[],
  part: 'place' | 'ring',
  periods: number,
): number[] {
  return Array.from({ length: periods }, (_, period) =>
    sumOf(zones.map((zone) => zone[part][period])),
  );
}

export function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
