import { placeMethods } from '@trygghetskartan/db/vocabulary';
import type { ReportColumns } from '../columns.ts';

/**
 * Distinct people per period: someone who reports ten times in one counts once in it. Of the reports
 * at these positions, ascending, so that each person's stand together. `bounds` are the periods' edges
 * in minutes since 1970 UTC, ascending, one more than there are periods.
 */
export function countPeoplePerPeriod(
  { arrays }: ReportColumns,
  bounds: Int32Array,
  positions: Uint32Array,
): Int32Array {
  const counts = new Int32Array(Math.max(0, bounds.length - 1));
  const lastPerson = new Float64Array(counts.length).fill(-1);
  const periodOf = createPeriodFinder(bounds);
  for (const at of positions) {
    const period = periodOf(arrays.feltMinute[at]);
    const person = arrays.reporter[at];
    if (period === -1 || lastPerson[period] === person) continue;
    lastPerson[period] = person;
    counts[period]++;
  }
  return counts;
}

/** Tells the period of a minute, −1 outside all. Periods are about equally long. */
export function createPeriodFinder(bounds: Int32Array): (minute: number) => number {
  const periods = bounds.length - 1;
  if (periods < 1) return () => -1;
  const [first, last] = [bounds[0], bounds[periods]];
  const perMinute = periods / (last - first);
  return (minute) => {
    if (minute < first || minute >= last) return -1;
    let period = Math.min(periods - 1, Math.floor((minute - first) * perMinute));
    while (minute < bounds[period]) period--;
    while (minute >= bounds[period + 1]) period++;
    return period;
  };
}

/** A report of no point counts in no figure, and so begins none. */
const wholeArea = placeMethods.indexOf('area');

/**
 * How many periods at the start to leave out, because reporting had not begun: those before the first
 * with at least `least` people at points anywhere in the municipality, whatever they reported. Zeros from
 * before the beginning would make every first report a rise; that it takes several people keeps one
 * who tells of something long ago from moving the beginning there.
 *
 * Only what could move the answer earlier is looked at: where reporting began before the first
 * period, that is the first few hundred reports.
 */
export function countPeriodsBeforeStart(
  { arrays: { feltMinute, reporter, placeMethod }, length }: ReportColumns,
  bounds: Int32Array,
  least: number,
): number {
  let start = Math.max(0, bounds.length - 1);
  const people = new Int32Array(start);
  const lastPerson = new Float64Array(start).fill(-1);
  const periodOf = createPeriodFinder(bounds);
  const [from] = bounds;
  let to = bounds[start];
  for (let at = 0; at < length && start > 0; at++) {
    const minute = feltMinute[at];
    if (minute < from || minute >= to || placeMethod[at] === wholeArea) continue;
    const period = periodOf(minute);
    if (lastPerson[period] === reporter[at]) continue;
    lastPerson[period] = reporter[at];
    people[period]++;
    if (people[period] < least) continue;
    start = period;
    to = bounds[period];
  }
  return start;
}
