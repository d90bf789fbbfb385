import { CELL_METRES, type Frame } from './frame.ts';
import { createGathering, type DatedReports } from './gathering.ts';
import type { Ground } from './ground.ts';
import type { Outline } from './growth.ts';
import type { DetectedHotspot, Tier } from './hotspot.ts';
import { gammaQuantile } from './special.ts';

const LEAST_PERIODS = 3;
const LARGEST_BURST = 0.5;
const PRIOR_PEOPLE = 2;

/** Says what speaks for an outline: who is behind the voices in it, and when they came. */
export type WeighEvidence = (
  outline: Outline,
  rate: number,
  tier: Tier,
) => DetectedHotspot | undefined;

/** Outlines with fewer than the minimum of people are none. */
export function createEvidence(
  ground: Ground,
  reports: DatedReports,
  minimumReporters: number,
): WeighEvidence {
  const gather = createGathering(ground, reports);
  const lowerBounds = new Map<number, number>();
  /** 95 % lower bound of how many people there are to come. */
  const lowerBound = (people: number): number => {
    const known = lowerBounds.get(people) ?? gammaQuantile(0.05, people);
    lowerBounds.set(people, known);
    return known;
  };
  return (outline, rate, tier) => {
    const { grown } = outline;
    grown.gathered ??= gather(grown.cells);
    const { members, people, busiest, periods, easting, northing } = grown.gathered;
    if (people < minimumReporters) return undefined;
    const burstShare = busiest / people;
    const expected = outline.crowding * rate * grown.cells.length * CELL_METRES * CELL_METRES;
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
      members,
      cells: cornersOf(ground.frame, grown.cells),
      cellMetres: CELL_METRES,
    };
  };
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
