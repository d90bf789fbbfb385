import { hasCell, rankOf } from './cell-set.ts';
import type { Ground } from './ground.ts';
import type { SortedReports } from './sorted-reports.ts';

const PERIOD_DAYS = 14;
const BURST_DAYS = 7;

/** The reports that a ground was laid from, and when each was felt: days with fraction. */
export type DatedReports = { arrays: SortedReports; dayOf: (position: number) => number };

/** Who is behind the voices in some cells, and when they came. */
export type Gathered = {
  /** Ascending positions of the reports. */
  members: Uint32Array;
  /** Distinct reporters, and the most of them who came within any seven days, by each one's first report. */
  people: number;
  busiest: number;
  /** Fortnights with a report. */
  periods: number;
  /** Mean of the voices, metres. */
  easting: number;
  northing: number;
};

/**
 * Each column is read in a loop of its own: what lies behind one outline is scattered over the columns,
 * and such a loop can wait for many entries at once.
 */
export function createGathering(
  ground: Ground,
  { arrays, dayOf }: DatedReports,
): (cells: Int32Array) => Gathered {
  const firstsOf = createFirsts(ground, arrays.reporter);
  return (cells) => {
    const { members, sizes } = reportsIn(ground, cells);
    const days = new Float64Array(members.length);
    for (let i = 0; i < members.length; i++) days[i] = dayOf(members[i]);
    const periods = new Set<number>();
    for (let i = 0; i < days.length; i++) periods.add(Math.floor(days[i] / PERIOD_DAYS));
    const firstDays = firstsOf(members, days).sort();
    return {
      people: firstDays.length,
      busiest: mostWithin(firstDays, BURST_DAYS),
      periods: periods.size,
      easting: meanOfVoices(arrays.eastingCm, members, sizes),
      northing: meanOfVoices(arrays.northingCm, members, sizes),
      members: members.sort(),
    };
  };
}

/** Positions of the reports in some cells, voice by voice, and how many each voice has. */
function reportsIn(
  { slots, voices: { starts }, reports }: Ground,
  cells: Int32Array,
): { members: Uint32Array; sizes: number[] } {
  const from: number[] = [];
  const sizes: number[] = [];
  let total = 0;
  for (const cell of cells) {
    if (!hasCell(slots.occupied, cell)) continue;
    const slot = rankOf(slots.occupied, cell);
    for (let i = slots.starts[slot]; i < slots.starts[slot + 1]; i++) from.push(slots.voices[i]);
  }
  for (let i = 0; i < from.length; i++) {
    const start = starts[from[i]];
    sizes.push(starts[from[i] + 1] - start);
    from[i] = start;
    total += sizes[i];
  }
  const members = new Uint32Array(total);
  for (let i = 0, at = 0; i < from.length; i++) {
    for (let n = 0; n < sizes[i]; n++) members[at++] = reports[from[i] + n];
  }
  return { members, sizes };
}

/** Mean over the voices of the mean over each one's reports, metres. */
function meanOfVoices(cm: Int32Array, members: Uint32Array, sizes: readonly number[]): number {
  let sum = 0;
  for (let i = 0, at = 0; i < sizes.length; i++) {
    let ofVoice = 0;
    for (let n = 0; n < sizes[i]; n++) ofVoice += cm[members[at++]];
    sum += ofVoice / (100 * sizes[i]);
  }
  return sum / sizes.length;
}

/** The least of each person's days. */
function createFirsts(
  { reports }: Ground,
  reporter: Uint32Array,
): (members: Uint32Array, days: Float64Array) => Float64Array {
  // Place of each person in the list at hand: what an earlier list left there is told by this list not
  // naming that person at that place (P. Briggs and L. Torczon, 1993, doi:10.1145/176454.176484).
  const last = reports.length === 0 ? -1 : reporter[reports[reports.length - 1]];
  const placeOf = new Int32Array(last + 1);
  return (members, days) => {
    const people = new Uint32Array(members.length);
    const firsts = new Float64Array(members.length);
    let count = 0;
    for (let i = 0; i < members.length; i++) {
      const person = reporter[members[i]];
      const place = placeOf[person];
      if (place < count && people[place] === person) {
        if (days[i] < firsts[place]) firsts[place] = days[i];
        continue;
      }
      placeOf[person] = count;
      people[count] = person;
      firsts[count++] = days[i];
    }
    return firsts.subarray(0, count);
  };
}

/** Most of the ascending days that fall within [day, day + span) for any one of them. */
function mostWithin(days: Float64Array, span: number): number {
  let most = 0;
  let end = 0;
  for (let start = 0; start < days.length; start++) {
    while (end < days.length && days[end] < days[start] + span) end++;
    most = Math.max(most, end - start);
  }
  return most;
}
