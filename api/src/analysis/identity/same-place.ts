/**
 * A hotspot as a place, metres, EPSG:3006: centre, the radius that it stood out at, and the west and
 * south edge of each cell of its outline in turn.
 */
export type Place = { easting: number; northing: number; radius: number; cells: Int32Array };

export const leastOverlapShare = 0.3;
export const nearMetres = 40;

/** Outlines reach at most 125 m from their peak, so that with centres so far apart they share no cell. */
export const FARTHEST_METRES = 500;

/**
 * How two outlines of the same grid agree, or undefined where they are two places: the same place
 * shares at least 30 % of the smaller outline's cells or has its centres within 40 m.
 */
export function compareOutlines(
  one: Place,
  other: Place,
): { sharedCells: number; metres: number } | undefined {
  const metres = metresBetween(one, other);
  if (metres > FARTHEST_METRES) return undefined;
  const sharedCells = countShared(one.cells, other.cells);
  const smaller = Math.min(one.cells.length, other.cells.length) / 2;
  const same = sharedCells >= leastOverlapShare * smaller || metres <= nearMetres;
  return same ? { sharedCells, metres } : undefined;
}

/**
 * Whether the detector would have named only one of the two: it names no two hotspots whose centres
 * are nearer than the sum of their radii. Along a street one run names one end of an excess and the
 * next the other.
 */
export function isOneExcess(one: Place, other: Place): boolean {
  return metresBetween(one, other) < one.radius + other.radius;
}

export function metresBetween(one: Place, other: Place): number {
  return Math.hypot(one.easting - other.easting, one.northing - other.northing);
}

function countShared(one: Int32Array, other: Int32Array): number {
  if (!mayShare(one, other)) return 0;
  const names = new Set<number>();
  for (let i = 0; i < one.length; i += 2) names.add(nameCell(one[i], one[i + 1]));
  let shared = 0;
  for (let i = 0; i < other.length; i += 2) {
    if (names.has(nameCell(other[i], other[i + 1]))) shared++;
  }
  return shared;
}

/** Whether any of the other's cells lies in the box round the one's: seldom, and soon told. */
function mayShare(one: Int32Array, other: Int32Array): boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < one.length; i += 2) {
    west = Math.min(west, one[i]);
    east = Math.max(east, one[i]);
    south = Math.min(south, one[i + 1]);
    north = Math.max(north, one[i + 1]);
  }
  for (let i = 0; i < other.length; i += 2) {
    const inside =
      other[i] >= west && other[i] <= east && other[i + 1] >= south && other[i + 1] <= north;
    if (inside) return true;
  }
  return false;
}

/** Northings stay below 2²³ m. */
function nameCell(west: number, south: number): number {
  return west * 2 ** 23 + south;
}
