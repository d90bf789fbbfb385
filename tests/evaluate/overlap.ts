/** An outline as its cells: west and south edge of each in turn, as the detector gives them. */
export type CellOutline = ArrayLike<number>;

/** Shared area over joint area of two outlines on the same grid of cells, 0 to 1. */
export function intersectionOverUnion(one: CellOutline, other: CellOutline): number {
  const cells = cellNames(one);
  let shared = 0;
  for (const cell of cellNames(other)) {
    shared += cells.has(cell) ? 1 : 0;
  }
  const joint = (one.length + other.length) / 2 - shared;
  return joint === 0 ? 0 : shared / joint;
}

/**
 * For each outline of `before` the IoU with its partner in `after`, or 0 where it has none. Partners
 * are taken one to one, the pair with the greatest IoU first; pairs that share nothing are none.
 */
export function matchOutlines(
  before: readonly CellOutline[],
  after: readonly CellOutline[],
): number[] {
  const pairs = before
    .flatMap((one, i) =>
      after.map((other, j) => ({ i, j, overlap: intersectionOverUnion(one, other) })),
    )
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap || a.i - b.i || a.j - b.j);
  const overlaps = before.map(() => 0);
  const taken = new Set<number>();
  const placed = new Set<number>();
  for (const { i, j, overlap } of pairs) {
    if (!placed.has(i) && !taken.has(j)) {
      placed.add(i);
      taken.add(j);
      overlaps[i] = overlap;
    }
  }
  return overlaps;
}

function cellNames(outline: CellOutline): Set<string> {
  const names = new Set<string>();
  for (let i = 0; i < outline.length; i += 2) {
    names.add(`${outline[i]} ${outline[i + 1]}`);
  }
  return names;
}
