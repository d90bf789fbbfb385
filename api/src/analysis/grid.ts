/**
 * Sums and filters on rectangular grids of square cells, row-major, row 0 the southernmost and
 * column 0 the westernmost.
 */

/** Where a grid stands: cells of `cellMetres`, its south-west corner in EPSG:3006, metres. */
export type CellGrid = {
  west: number;
  south: number;
  cellMetres: number;
  columns: number;
  rows: number;
};

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
 * Running sums of each row: result[row * (columns + 1) + c] is the sum of the row's first c cells.
 * A row without content costs nothing: its sums stay 0.
 */
export function prefixRows(values: Float64Array, columns: number): Float64Array {
  const rows = values.length / columns;
  const prefix = new Float64Array(rows * (columns + 1));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    const from = row * columns;
    const to = row * (columns + 1);
    for (let column = 0; column < columns; column++) {
      sum += values[from + column];
      if (sum !== 0) prefix[to + column + 1] = sum;
    }
  }
  return prefix;
}

/**
 * Sum over the disc round each of the given cells, from `prefixRows`. The discs must lie within
 * the grid.
 */
export function sumDiscs(
  prefix: Float64Array,
  columns: number,
  disc: Disc,
  cells: Int32Array,
): Float64Array {
  const { reach, halfWidths } = disc;
  const sums = new Float64Array(cells.length);
  for (let i = 0; i < cells.length; i++) {
    const row = Math.floor(cells[i] / columns);
    const column = cells[i] - row * columns;
    let at = (row - reach) * (columns + 1) + column;
    let sum = 0;
    for (let r = 0; r < halfWidths.length; r++) {
      sum += prefix[at + halfWidths[r] + 1] - prefix[at - halfWidths[r]];
      at += columns + 1;
    }
    sums[i] = sum;
  }
  return sums;
}

/**
 * Normalised weights of a sampled Gaussian at distances 0, 1, … `radius` cells, the radius being
 * `truncate` sigmas rounded half up: the kernel of scipy.ndimage.gaussian_filter.
 */
export function gaussianWeights(sigmaCells: number, truncate: number): Float64Array {
  const radius = Math.floor(truncate * sigmaCells + 0.5);
  const weights = new Float64Array(radius + 1);
  let sum = 0;
  for (let i = radius; i >= 0; i--) {
    weights[i] = Math.exp((-0.5 / (sigmaCells * sigmaCells)) * (i * i));
    sum += i === 0 ? weights[i] : 2 * weights[i];
  }
  return weights.map((weight) => weight / sum);
}

/**
 * The Gaussian filter's values in the square of (2·reach + 1)² cells round a cell, row-major: the
 * filter of the whole grid (columns first, then rows, nothing outside the grid), computed only
 * where it is asked for. The square with the kernel's radius round it must lie within the grid.
 */
export function smoothAround(
  values: Float64Array,
  columns: number,
  cell: number,
  reach: number,
  weights: Float64Array,
): Float64Array {
  const radius = weights.length - 1;
  const side = 2 * reach + 1;
  const wide = side + 2 * radius;
  const line = new Float64Array(wide);
  const smooth = new Float64Array(side * side);
  for (let row = 0; row < side; row++) {
    const west = cell + (row - reach) * columns - reach - radius;
    for (let i = 0; i < wide; i++) {
      let sum = values[west + i] * weights[0];
      for (let d = radius; d > 0; d--) {
        sum += (values[west + i - d * columns] + values[west + i + d * columns]) * weights[d];
      }
      line[i] = sum;
    }
    for (let i = 0; i < side; i++) {
      let sum = line[i + radius] * weights[0];
      for (let d = radius; d > 0; d--) {
        sum += (line[i + radius - d] + line[i + radius + d]) * weights[d];
      }
      smooth[row * side + i] = sum;
    }
  }
  return smooth;
}

/**
 * Cells that closing with a diamond fills once the marked cells have been widened by `widen`
 * steps: widened by widen + close steps to the four neighbours, then taken back by `close` steps
 * (scipy.ndimage.binary_dilation and binary_closing with their default structure; outside the
 * grid is unmarked). Returns 1 or 0 per cell.
 */
export function closeGaps(
  marked: Uint8Array,
  columns: number,
  widen: number,
  close: number,
): Uint8Array {
  const toMarked = diamondDistance(marked, columns, 1, false);
  const wide = new Uint8Array(marked.length);
  for (let i = 0; i < wide.length; i++) wide[i] = toMarked[i] <= widen + close ? 1 : 0;
  const toOutside = diamondDistance(wide, columns, 0, true);
  for (let i = 0; i < wide.length; i++) wide[i] = toOutside[i] > close ? 1 : 0;
  return wide;
}

/**
 * Steps between four-neighbours from each cell to the nearest cell with the sought value, the
 * surroundings of the grid counting as such a cell if `outsideCounts`. Two sweeps are exact for this
 * metric (A. Rosenfeld and J. L. Pfaltz, 1966, doi:10.1145/321356.321357).
 */
function diamondDistance(
  values: Uint8Array,
  columns: number,
  sought: number,
  outsideCounts: boolean,
): Int32Array {
  const rows = values.length / columns;
  const edge = outsideCounts ? 0 : values.length;
  const distance = new Int32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const south = row > 0 ? distance[at - columns] : edge;
      const west = column > 0 ? distance[at - 1] : edge;
      distance[at] = values[at] === sought ? 0 : 1 + Math.min(south, west);
    }
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const at = row * columns + column;
      const north = row < rows - 1 ? distance[at + columns] : edge;
      const east = column < columns - 1 ? distance[at + 1] : edge;
      distance[at] = Math.min(distance[at], 1 + north, 1 + east);
    }
  }
  return distance;
}
