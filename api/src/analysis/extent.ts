import type { SortedReports } from './sorted-reports.ts';
import type { Box } from './voices.ts';

/** Largest side of the square that is analysed at once, metres. */
const LARGEST_SIDE_METRES = 50_000;

/**
 * The box of the reports that are analysed: all of the chosen ones if they lie within 50 km × 50 km,
 * else the square of 50 km round their median easting and northing, so that one misplaced report
 * cannot exhaust the memory. Undefined where none was chosen.
 */
export function chooseExtent(
  { eastingCm, northingCm }: SortedReports,
  chosen: Uint32Array,
): Box | undefined {
  if (chosen.length === 0) return undefined;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < chosen.length; i++) {
    const x = eastingCm[chosen[i]];
    const y = northingCm[chosen[i]];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  const largest = LARGEST_SIDE_METRES * 100;
  if (east - west > largest || north - south > largest) {
    const middleEast = lowerMedian(Int32Array.from(chosen, (at) => eastingCm[at]));
    const middleNorth = lowerMedian(Int32Array.from(chosen, (at) => northingCm[at]));
    [west, east] = [middleEast - largest / 2, middleEast + largest / 2];
    [south, north] = [middleNorth - largest / 2, middleNorth + largest / 2];
  }
  return { west: west / 100, south: south / 100, east: east / 100, north: north / 100 };
}

function lowerMedian(values: Int32Array): number {
  return values.sort()[(values.length - 1) >> 1];
}
