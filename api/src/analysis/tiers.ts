import type { DetectedHotspot, Tier } from './hotspot.ts';

/**
 * One list of both tiers: all of A, and of B what is not the same place under another name, that is
 * what shares no cell with an outline of A and whose centre is not nearer to one of A than the sum
 * of the radii. Sorted by tier, then score, then p, then easting and northing.
 */
export function combineTiers(
  a: readonly DetectedHotspot[],
  b: readonly DetectedHotspot[],
): DetectedHotspot[] {
  const cellsOfA = new Set(a.flatMap(cellNames));
  const own = b.filter(
    (hotspot) =>
      !cellNames(hotspot).some((cell) => cellsOfA.has(cell)) &&
      !a.some((other) => isNear(hotspot, other)),
  );
  return [...a, ...own].sort(
    (x, y) =>
      RANK[x.tier] - RANK[y.tier] ||
      y.score - x.score ||
      x.p - y.p ||
      x.easting - y.easting ||
      x.northing - y.northing,
  );
}

const RANK: Record<Tier, number> = { A: 0, B: 1 };

function cellNames({ cells }: DetectedHotspot): string[] {
  const names: string[] = [];
  for (let i = 0; i < cells.length; i += 2) names.push(`${cells[i]} ${cells[i + 1]}`);
  return names;
}

function isNear(one: DetectedHotspot, other: DetectedHotspot): boolean {
  const distance = Math.hypot(one.easting - other.easting, one.northing - other.northing);
  return distance < one.radius + other.radius;
}
