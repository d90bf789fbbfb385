import { UNKNOWN } from '../column-arrays.ts';
import type { ReportColumns } from '../columns.ts';
import { createPeriodFinder } from '../trend/people-per-period.ts';
import { CLOCK_STRATA } from './clock-hours.ts';

/**
 * People by clock hour and darkness from one minute to before another: each once per stratum. Of all
 * reports of the municipality, safe and unsafe.
 */
export function countPeopleByClock(
  { arrays, length }: ReportColumns,
  fromMinute: number,
  toMinute: number,
): Float64Array {
  const counts = new Float64Array(CLOCK_STRATA);
  const lastPerson = new Float64Array(CLOCK_STRATA).fill(-1);
  for (let at = 0; at < length; at++) {
    const minute = arrays.feltMinute[at];
    if (minute < fromMinute || minute >= toMinute) continue;
    if (arrays.hour[at] === UNKNOWN || arrays.dark[at] === UNKNOWN) continue;
    const stratum = arrays.hour[at] * 2 + arrays.dark[at];
    if (lastPerson[stratum] === arrays.reporter[at]) continue;
    lastPerson[stratum] = arrays.reporter[at];
    counts[stratum]++;
  }
  return counts;
}

/** People of each period who felt it in light, in dark, and at an hour that is not known. */
export type LightCounts = [light: number, dark: number, unknown: number];

/**
 * People by period and light among the reports at these ascending positions: someone with reports in
 * light and in dark of one period counts in both.
 */
export function countPeopleByLight(
  { arrays }: ReportColumns,
  positions: Uint32Array,
  bounds: Int32Array,
): LightCounts[] {
  const periods = bounds.length - 1;
  const counts = Array.from({ length: periods }, (): LightCounts => [0, 0, 0]);
  const lastPerson = new Float64Array(3 * periods).fill(-1);
  const periodOf = createPeriodFinder(bounds);
  for (const at of positions) {
    const period = periodOf(arrays.feltMinute[at]);
    if (period === -1) continue;
    const light = arrays.dark[at] === UNKNOWN ? 2 : arrays.dark[at];
    if (lastPerson[3 * period + light] === arrays.reporter[at]) continue;
    lastPerson[3 * period + light] = arrays.reporter[at];
    counts[period][light]++;
  }
  return counts;
}
