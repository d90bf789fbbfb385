/** Square cells over a box, row by row from its south-west corner; metres, EPSG:3006. */
export interface Squares {
  west: number;
  south: number;
  cellMetres: number;
  columns: number;
  rows: number;
}

/** Number of the cell that holds a place; undefined outside. */
export function cellAt(squares: Squares, easting: number, northing: number): number | undefined {
  const column = Math.floor((easting - squares.west) / squares.cellMetres);
  const row = Math.floor((northing - squares.south) / squares.cellMetres);
  return column < 0 || row < 0 || column >= squares.columns || row >= squares.rows
    ? undefined
    : row * squares.columns + column;
}

/** 1 for each cell whose middle lies within so many metres of one of the places. */
export function cellsWithin(
  squares: Squares,
  places: readonly { easting: number; northing: number }[],
  metres: number,
): Uint8Array {
  const { west, south, cellMetres, columns, rows } = squares;
  const within = new Uint8Array(columns * rows);
  const first = (at: number, edge: number) =>
    Math.max(0, Math.ceil((at - metres - edge) / cellMetres - 0.5));
  const last = (at: number, edge: number, cells: number) =>
    Math.min(cells - 1, Math.floor((at + metres - edge) / cellMetres - 0.5));
  for (const { easting, northing } of places) {
    for (let row = first(northing, south); row <= last(northing, south, rows); row++) {
      const dy = south + (row + 0.5) * cellMetres - northing;
      for (let column = first(easting, west); column <= last(easting, west, columns); column++) {
        const dx = west + (column + 0.5) * cellMetres - easting;
        if (dx * dx + dy * dy <= metres * metres) {
          within[row * columns + column] = 1;
        }
      }
    }
  }
  return within;
}

/** The cells that lie in the area, by falling value, equal values by number; those of value 0 left off. */
export function rankCells(values: ArrayLike<number>, area: Uint8Array): number[] {
  return Array.from(area.keys())
    .filter((cell) => area[cell] === 1 && values[cell] > 0)
    .sort((one, other) => values[other] - values[one] || one - other);
}

export interface HitRate {
  /** Cells taken, and their share of the area. */
  cells: number;
  areaShare: number;
  /** What falls in them, and its share of all that falls in the area. */
  hits: number;
  share: number;
  /** Prediction accuracy index: share of the hits over share of the area (Chainey, Tompson & Uhlig 2008). */
  accuracyIndex: number;
}

/**
 * How much of the next period falls in the first cells of a ranking, taken while they are less than
 * a share of the area. Cells outside the area and repeated ones are passed over.
 */
export function measureHits(
  ranking: Iterable<number>,
  next: ArrayLike<number>,
  area: Uint8Array,
  budgetShare: number,
): HitRate {
  let [size, all] = [0, 0];
  for (let cell = 0; cell < area.length; cell++) {
    size += area[cell];
    all += area[cell] * next[cell];
  }
  const taken = new Set<number>();
  let hits = 0;
  for (const cell of ranking) {
    if (taken.size >= budgetShare * size) break;
    if (area[cell] === 1 && !taken.has(cell)) {
      taken.add(cell);
      hits += next[cell];
    }
  }
  const areaShare = size === 0 ? 0 : taken.size / size;
  const share = all === 0 ? 0 : hits / all;
  return {
    cells: taken.size,
    areaShare,
    hits,
    share,
    accuracyIndex: areaShare === 0 ? 0 : share / areaShare,
  };
}
