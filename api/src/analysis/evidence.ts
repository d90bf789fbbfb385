import { hasCell, rankOf } from './cell-set.ts';
import { CELL_METRES, type Frame } from './frame.ts';
import type { Ground } from './ground.ts';
import type { Outline } from './growth.ts';
import type { DetectedHotspot, Tier } from './hotspot.ts';
import type { SortedReports } from './sorted-reports.ts';
import { gammaQuantile } from './special.ts';

const PERIOD_DAYS = 14;
const LEAST_PERIODS = 3;
const BURST_DAYS = 7;
const LARGEST_BURST = 0.5;
const PRIOR_PEOPLE = 2;

/** The reports that a ground was laid from, and when each was felt: days with fraction. */
export type DatedReports = { arrays: SortedReports; dayOf: (position: number) => number };

/** Says what speaks for an outline: who is behind the voices in it, and when they came. */
export type WeighEvidence = (
  outline: Outline,
  rate: number,
  tier: Tier,
) => DetectedHotspot | undefined;

/** Outlines with fewer than the minimum of people are none. */
export function createEvidence(
  ground: Ground,
  { arrays, dayOf }: DatedReports,
  minimumReporters: number,
): WeighEvidence {
  const gather = createGathering(ground, arrays, dayOf);
  const lowerBounds = new Map<number, number>();
  /** 95 % lower bound of how many people there are to come. */
  const lowerBound = (people: number): number => {
    const known = lowerBounds.get(people) ?? gammaQuantile(0.05, people);
    lowerBounds.set(people, known);
    return known;
  };
  return (outline, rate, tier) => {
    const { members, firstDays, periods, easting, northing } = gather(outline.cells);
    const people = firstDays.length;
    if (people < minimumReporters) return undefined;
    const busiest = mostWithin(firstDays.sort(), BURST_DAYS);
    const burstShare = busiest / people;
    const expected = outline.crowding * rate * outline.cells.length * CELL_METRES * CELL_METRES;
    return {
      tier,
      sudden:
        periods < LEAST_PERIODS ||
        burstShare > LARGEST_BURST ||
        people - busiest + 1 < minimumReporters,
      easting,
      northing,
      radius: outline.radius,
      p: Math.min(1, outline.p),
      q: outline.q,
      people,
      reports: members.length,
      expected,
      score: Math.max(0, lowerBound(people) - expected),
      ratio: (people + PRIOR_PEOPLE) / (expected + PRIOR_PEOPLE),
      periods,
      burstShare,
      members: members.sort(),
      cells: cornersOf(ground.frame, outline.cells),
      cellMetres: CELL_METRES,
    };
  };
}

type Gathered = {
  /** Positions of the reports. */
  members: Uint32Array;
  /** Day of each person's first report in the outline. */
  firstDays: Float64Array;
  /** Fortnights with a report. */
  periods: number;
  /** Mean of the voices, metres. */
  easting: number;
  northing: number;
};

function createGathering(
  ground: Ground,
  { reporter, eastingCm, northingCm }: SortedReports,
  dayOf: (position: number) => number,
): (cells: Int32Array) => Gathered {
  const { reports } = ground;
  const { starts } = ground.voices;
  // Place of each person in the list of one outline: what an earlier outline left there is told by
  // the list not naming that person at that place.
  const placeOf = new Int32Array(
    reports.length === 0 ? 0 : reporter[reports[reports.length - 1]] + 1,
  );
  const people: number[] = [];
  return (cells) => {
    const inside = voicesIn(ground, cells);
    const members: number[] = [];
    const firstDays: number[] = [];
    const periods = new Set<number>();
    people.length = 0;
    let east = 0;
    let north = 0;
    for (const voice of inside) {
      let eastCm = 0;
      let northCm = 0;
      const end = starts[voice + 1];
      for (let i = starts[voice]; i < end; i++) {
        const report = reports[i];
        eastCm += eastingCm[report];
        northCm += northingCm[report];
        const day = dayOf(report);
        const person = reporter[report];
        const place = placeOf[person];
        if (people[place] !== person) {
          placeOf[person] = people.length;
          people.push(person);
          firstDays.push(day);
        } else if (day < firstDays[place]) firstDays[place] = day;
        periods.add(Math.floor(day / PERIOD_DAYS));
        members.push(report);
      }
      east += eastCm / (100 * (end - starts[voice]));
      north += northCm / (100 * (end - starts[voice]));
    }
    return {
      members: Uint32Array.from(members),
      firstDays: Float64Array.from(firstDays),
      periods: periods.size,
      easting: east / inside.length,
      northing: north / inside.length,
    };
  };
}

function voicesIn({ slots }: Ground, cells: Int32Array): number[] {
  const inside: number[] = [];
  for (const cell of cells) {
    if (!hasCell(slots.occupied, cell)) continue;
    const slot = rankOf(slots.occupied, cell);
    for (let i = slots.starts[slot]; i < slots.starts[slot + 1]; i++) inside.push(slots.voices[i]);
  }
  return inside;
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

function cornersOf(frame: Frame, cells: Int32Array): Int32Array {
  const corners = new Int32Array(cells.length * 2);
  for (let i = 0; i < cells.length; i++) {
    const row = Math.floor(cells[i] / frame.columns);
    corners[2 * i] = frame.west + (cells[i] - row * frame.columns) * CELL_METRES;
    corners[2 * i + 1] = frame.south + row * CELL_METRES;
  }
  return corners;
}
