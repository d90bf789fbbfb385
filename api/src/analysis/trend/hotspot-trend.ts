import type { HotspotTrend } from '../../contract/hotspot.ts';
import type { ReportColumns } from '../columns.ts';
import { judgeTrend } from './fortnight-rule.ts';
import type { Fortnights } from './fortnights.ts';
import { countPeoplePerPeriod } from './people-per-period.ts';

/**
 * How a hotspot develops: distinct people per fortnight among its reports (ascending positions) and
 * the verdict on the last. Undefined without a whole fortnight. The place was chosen for having many
 * reports in just this time, so that a rise late in a short period is part of why it was found.
 */
export function describeTrend(
  columns: ReportColumns,
  positions: Uint32Array,
  { days, bounds }: Fortnights,
): HotspotTrend | undefined {
  const [from] = days;
  if (from === undefined) return undefined;
  const people = [...countPeoplePerPeriod(columns, bounds, positions)];
  const verdict = judgeTrend(people) ?? { rising: false, alert: false };
  return { from, people, ...verdict };
}
