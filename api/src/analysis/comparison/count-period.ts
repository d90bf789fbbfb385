import type { ReportColumns } from '../columns.ts';
import { selectReports, type ReportSelection } from '../filter.ts';
import { fortnightsWithin } from '../trend/fortnights.ts';
import { countPeopleByClock, countPeopleByLight, type LightCounts } from './clock-counts.ts';
import { countClockHours, sumHours } from './clock-hours.ts';

/** Local calendar days, both included. */
export type Days = { from: string; to: string };

export type CountedPeriod = {
  days: Days;
  people: number;
  reports: number;
  /** By fortnight. */
  byLight: LightCounts[];
  byHours: Float64Array[];
  /** Of the municipality, whatever the selection; and hours of the whole period. */
  counts: Float64Array;
  hours: Float64Array;
};

/** What the selection and the sun have in a period, in fortnights from its first day. */
export function countPeriod(
  columns: ReportColumns,
  days: Days,
  timeZone: string,
  selection: ReportSelection,
): CountedPeriod {
  const { bounds } = fortnightsWithin(days.from, days.to, timeZone);
  const [fromMinute] = bounds;
  const toMinute = bounds[bounds.length - 1];
  const positions = selectReports(columns, { ...selection, fromMinute, toMinute });
  const byHours = [...bounds.subarray(1)].map((end, i) => countClockHours(columns, bounds[i], end));
  return {
    days,
    people: countPeople(columns, positions),
    reports: positions.length,
    byLight: countPeopleByLight(columns, positions, bounds),
    byHours,
    counts: countPeopleByClock(columns, fromMinute, toMinute),
    hours: sumHours(byHours),
  };
}

/** Positions ascending: each person's reports stand together. */
function countPeople({ arrays }: ReportColumns, positions: Uint32Array): number {
  let people = 0;
  let last = -1;
  for (const at of positions) {
    if (arrays.reporter[at] !== last) people++;
    last = arrays.reporter[at];
  }
  return people;
}

/** People of all fortnights added up: 0 in light, 1 in the dark, 2 at an hour that is not known. */
export function sumByLight({ byLight }: CountedPeriod, light: 0 | 1 | 2): number {
  return byLight.reduce((sum, counts) => sum + counts[light], 0);
}
