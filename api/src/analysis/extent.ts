import type { ReportPoints } from './report-points.ts';
import type { Box } from './voices.ts';

/** Largest side of the square that is analysed at once, metres. */
const LARGEST_SIDE_METRES = 50_000;

/**
 * The box of the reports that are analysed: all of them if they lie within 50 km × 50 km, else the
 * square of 50 km round their median easting and northing. The grid under it has at most 26 million
 * cells (about 0.5 GB of address space, of which only the part near reports is touched), so that one
 * misplaced report cannot exhaust the memory. Undefined where no report has a finite place.
 */
export function chooseExtent({ easting, northing }: ReportPoints): Box | undefined {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i < easting.length; i++) {
    if (!Number.isFinite(easting[i]) || !Number.isFinite(northing[i])) continue;
    if (easting[i] < box.west) box.west = easting[i];
    if (easting[i] > box.east) box.east = easting[i];
    if (northing[i] < box.south) box.south = northing[i];
    if (northing[i] > box.north) box.north = northing[i];
  }
  if (box.west > box.east) return undefined;
  if (box.east - box.west <= LARGEST_SIDE_METRES && box.north - box.south <= LARGEST_SIDE_METRES) {
    return box;
  }
  const half = LARGEST_SIDE_METRES / 2;
  const finite = (_: number, i: number): boolean => Number.isFinite(easting[i] + northing[i]);
  const middleEast = lowerMedian(easting.filter(finite));
  const middleNorth = lowerMedian(northing.filter(finite));
  return {
    west: middleEast - half,
    south: middleNorth - half,
    east: middleEast + half,
    north: middleNorth + half,
  };
}

function lowerMedian(values: Float64Array): number {
  return values.sort()[(values.length - 1) >> 1];
}
