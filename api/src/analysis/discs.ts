/** Sums over discs of cells on rectangular grids, row-major from the south-west. */

/** Columns to each side of the centre that a disc covers in each of its rows, south to north. */
export type Disc = { reach: number; halfWidths: Int32Array; cells: number };

/** The cells whose centre lies within `radiusMetres` of a cell's centre. */
export function discOf(radiusMetres: number, cellMetres: number): Disc {
  const reach = Math.floor(radiusMetres / cellMetres);
  const halfWidths = new Int32Array(2 * reach + 1);
  let cells = 0;
  for (let row = -reach; row <= reach; row++) {
    const half = Math.sqrt(radiusMetres ** 2 - (row * cellMetres) ** 2);
    halfWidths[row + reach] = Math.floor(half / cellMetres);
    cells += 2 * halfWidths[row + reach] + 1;
  }
  return { reach, halfWidths, cells };
}

/**
 * Writes a row's running sums, line[c] being the sum of its first c cells, and answers whether the
 * row holds anything; where it does not, the line need not be written.
 */
export type WriteRow = (row: number, line: Float64Array) => boolean;

/**
 * Sums over each disc round each of the cells (ascending; the discs must lie within the grid). Only
 * as many rows as the largest disc is high are held at a time: they fit the cache of one core,
 * and empty land costs next to nothing.
 */
export function sumDiscs(
  cells: Int32Array,
  columns: number,
  discs: readonly Disc[],
  writeRow: WriteRow,
  checkCancelled?: () => void,
): Float64Array<ArrayBuffer>[] {
  const reach = Math.max(...discs.map((disc) => disc.reach));
  const span = 2 * reach + 1;
  const lines = Array.from({ length: span }, () => new Float64Array(columns + 1));
  const holds = new Uint8Array(span);
  const empty = new Float64Array(columns + 1);
  const columnOf = new Int32Array(columns);
  const sums = discs.map(() => new Float64Array(cells.length));
  let written = -1;
  for (let start = 0; start < cells.length;) {
    const row = Math.floor(cells[start] / columns);
    let end = start;
    for (; end < cells.length && cells[end] < (row + 1) * columns; end++) {
      columnOf[end - start] = cells[end] - row * columns;
    }
    for (written = Math.max(written, row - reach - 1); written < row + reach;) {
      written++;
      holds[written % span] = writeRow(written, lines[written % span]) ? 1 : 0;
    }
    for (let dy = 0; dy <= reach; dy++) {
      const south = holds[(row - dy) % span] === 1 ? lines[(row - dy) % span] : empty;
      const north = holds[(row + dy) % span] === 1 ? lines[(row + dy) % span] : empty;
      if (south === empty && north === empty) continue;
      for (let d = 0; d < discs.length; d++) {
        if (dy > discs[d].reach) continue;
        const half = discs[d].halfWidths[dy + discs[d].reach];
        if (dy === 0) addStretches(sums[d], start, end, south, columnOf, half);
        else addTwoStretches(sums[d], start, end, south, north, columnOf, half);
      }
    }
    start = end;
    checkCancelled?.();
  }
  return sums;
}

/** Adds to the sums from `start` to before `end` the cells up to `half` columns away. */
function addStretches(
  sums: Float64Array,
  start: number,
  end: number,
  line: Float64Array,
  columnOf: Int32Array,
  half: number,
): void {
  for (let i = start; i < end; i++) {
    const column = columnOf[i - start];
    sums[i] += line[column + half + 1] - line[column - half];
  }
}

/** The same in two rows at once, which are as far to the south as to the north. */
function addTwoStretches(
  sums: Float64Array,
  start: number,
  end: number,
  south: Float64Array,
  north: Float64Array,
  columnOf: Int32Array,
  half: number,
): void {
  for (let i = start; i < end; i++) {
    const from = columnOf[i - start] - half;
    const to = columnOf[i - start] + half + 1;
    sums[i] += south[to] - south[from] + (north[to] - north[from]);
  }
}
