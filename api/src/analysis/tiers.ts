import type { DetectedHotspot, Tier } from './hotspot.ts';

/**
 * One list of both tiers: all of A, and of B what is not the same place under another name, that is
 * what shares no cell with an outline of A and whose centre is not nearer to one of A than the sum
 * of the radii. Sorted by tier, lasting before sudden, then score, then p, then easting and northing.
 *
 * Sudden places stand between those that last and the weaker test: what passes A's test in a week may
 * be the one thing to see to at once, and is lost behind a hundred places of B; and what only five
 * people and B's test speak for stands last.
 */
export function combineTiers(
  a: readonly DetectedHotspot[],
  b: readonly DetectedHotspot[],
): DetectedHotspot[] {
  const own = b.filter((hotspot) => !a.some((other) => isSamePlace(hotspot, other)));
  return [...a, ...own].sort(
    (x, y) =>
      RANK[x.tier] - RANK[y.tier] ||
      Number(x.sudden) - Number(y.sudden) ||
      y.score - x.score ||
      x.p - y.p ||
      x.easting - y.easting ||
      x.northing - y.northing,
  );
}

const RANK: Record<Tier, number> = { A: 0, B: 1 };

/** Outlines reach at most 150 m from the middle of their disc: centres further apart than this have nothing in common. */
const FARTHEST_METRES = 4 * 150;

function isSamePlace(one: DetectedHotspot, other: DetectedHotspot): boolean {
  const east = one.easting - other.easting;
  const north = one.northing - other.northing;
  if (Math.abs(east) > FARTHEST_METRES || Math.abs(north) > FARTHEST_METRES) return false;
  return Math.hypot(east, north) < one.radius + other.radius || shareCell(one, other);
}

function shareCell({ cells }: DetectedHotspot, other: DetectedHotspot): boolean {
  const theirs = new Set<number>();
  for (let i = 0; i < other.cells.length; i += 2) theirs.add(cellName(other.cells, i));
  for (let i = 0; i < cells.length; i += 2) if (theirs.has(cellName(cells, i))) return true;
  return false;
}

/** One number for the west and south edge of a cell, whole metres. */
function cellName(cells: Int32Array, at: number): number {
  return cells[at] * 2 ** 26 + cells[at + 1];
}
