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

/** What speaks for a hotspot: who is behind the voices in its outline, and when they came. */
export function weighEvidence(
  ground: Ground,
  { arrays, dayOf }: DatedReports,
  rate: number,
  outline: Outline,
  tier: Tier,
  minimumReporters: number,
): DetectedHotspot | undefined {
  const inside = voicesIn(ground, outline.cells);
  const { starts } = ground.voices;
  const firstDays = new Map<number, number>();
  const periods = new Set<number>();
  const members: number[] = [];
  let east = 0;
  let north = 0;
  for (const voice of inside) {
    let [eastCm, northCm] = [0, 0];
    for (let i = starts[voice]; i < starts[voice + 1]; i++) {
      const report = ground.reports[i];
      const reporter = arrays.reporter[report];
      const day = dayOf(report);
      eastCm += arrays.eastingCm[report];
      northCm += arrays.northingCm[report];
      members.push(report);
      periods.add(Math.floor(day / PERIOD_DAYS));
      firstDays.set(reporter, Math.min(firstDays.get(reporter) ?? Infinity, day));
    }
    const reports = starts[voice + 1] - starts[voice];
    east += eastCm / (100 * reports);
    north += northCm / (100 * reports);
  }
  const people = firstDays.size;
  if (people < minimumReporters) return undefined;

  const busiest = mostWithin(Float64Array.from(firstDays.values()).sort(), BURST_DAYS);
  const burstShare = busiest / people;
  const expected = outline.crowding * rate * outline.cells.length * CELL_METRES * CELL_METRES;
  return {
    tier,
    sudden:
      periods.size < LEAST_PERIODS ||
      burstShare > LARGEST_BURST ||
      people - busiest + 1 < minimumReporters,
    easting: east / inside.length,
    northing: north / inside.length,
    radius: outline.radius,
    p: Math.min(1, outline.p),
    q: outline.q,
    people,
    reports: members.length,
    expected,
    score: Math.max(0, gammaQuantile(0.05, people) - expected),
    ratio: (people + PRIOR_PEOPLE) / (expected + PRIOR_PEOPLE),
    periods: periods.size,
    burstShare,
    members: Uint32Array.from(members).sort(),
    cells: cornersOf(ground.frame, outline.cells),
    cellMetres: CELL_METRES,
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
