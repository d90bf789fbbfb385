import type { SortedReports } from './sorted-reports.ts';
import type { Box } from './voices.ts';

/** Largest side of the square that is analysed at once, metres. */
const LARGEST_SIDE_METRES = 50_000;

/**
 * The box of the reports that are analysed: all of the chosen ones if they lie within 50 km × 50 km,
 * else the square of 50 km round their median easting and northing, so that one misplaced report
 * cannot exhaust the memory. Undefined where none was chosen.
 */
export function chooseExtent(reports: SortedReports, chosen: Uint32Array): Box | undefined {
  if (chosen.length === 0) return undefined;
  const box = boxAround(reports, chosen);
  if (!isTooLarge(box)) return box;
  const { eastingCm, northingCm } = reports;
  const middleEast = lowerMedian(Int32Array.from(chosen, (at) => eastingCm[at])) / 100;
  const middleNorth = lowerMedian(Int32Array.from(chosen, (at) => northingCm[at])) / 100;
  const half = LARGEST_SIDE_METRES / 2;
  return {
    west: middleEast - half,
    south: middleNorth - half,
    east: middleEast + half,
    north: middleNorth + half,
  };
}

/** The smallest box that holds the chosen reports, at least one. */
export function boxAround({ eastingCm, northingCm }: SortedReports, chosen: Uint32Array): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < chosen.length; i++) {
    const x = eastingCm[chosen[i]];
    const y = northingCm[chosen[i]];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return { west: west / 100, south: south / 100, east: east / 100, north: north / 100 };
}

/** Whether the box is larger than what is analysed at once. */
export function isTooLarge({ west, south, east, north }: Box): boolean {
  return east - west > LARGEST_SIDE_METRES || north - south > LARGEST_SIDE_METRES;
}

function lowerMedian(values: Int32Array): number {
  return values.sort()[(values.length - 1) >> 1];
}
