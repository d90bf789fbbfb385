import type { CellGrid } from './grid.ts';
import { groupByKey, type Groups } from './grouping.ts';
import { countPeopleAround } from './people-around.ts';
import type { ReportPoints } from './report-points.ts';
import { castVoices, type Voices } from './voices.ts';

export type HeatOptions = {
  /** Standard deviation of the kernel, metres; at most 50, and 50 by default. */
  sigmaMetres?: number;
  /** Fewest distinct reporters within two σ of what is drawn; 5 by default. */
  minimumReporters?: number;
};

const LARGEST_SIGMA_METRES = 50;
/** Where the kernel is cut off in each direction, in σ; beyond lies 10⁻⁴ of its weight. */
const CUT_OFF = 4;
/** Side of the cells that voices are gathered in before they are smoothed, metres. */
const BIN_METRES = 10;
const HECTARE = 10_000;

/**
 * Distinct voices per hectare at the middle of each cell of the view, row-major from the south-west:
 * a Gaussian kernel over the voices' weights, gathered in the fixed 10 m cells of EPSG:3006. The
 * value at a place depends on the place alone, never on the view, its zoom or its edges, so that the
 * colours can keep one scale with a numeric legend. n people on one spot give n · 0.64 there at
 * σ = 50 m.
 *
 * 0 where fewer than `minimumReporters` distinct people have a voice within 2σ: nothing is drawn
 * there, because it would point at a person. 0 is therefore neither "safe" nor "no reports".
 * Throws RangeError where σ is not in (0, 50].
 */
export function heatSurface(
  points: ReportPoints,
  grid: CellGrid,
  options: HeatOptions = {},
): Float32Array {
  const { sigmaMetres = LARGEST_SIGMA_METRES, minimumReporters = 5 } = options;
  if (!(sigmaMetres > 0 && sigmaMetres <= LARGEST_SIGMA_METRES)) {
    throw new RangeError(`sigmaMetres must be above 0 and at most ${LARGEST_SIGMA_METRES}`);
  }
  const voices = castVoices(points);
  const density = smoothVoices(voices, grid, sigmaMetres);
  const people = countPeopleAround(voices, grid, 2 * sigmaMetres);
  const surface = new Float32Array(density.length);
  for (let cell = 0; cell < surface.length; cell++) {
    if (people[cell] >= minimumReporters) surface[cell] = density[cell] * HECTARE;
  }
  return surface;
}

/** Kernel sums in voices per square metre, first along each row of bins, then across the rows. */
function smoothVoices(voices: Voices, grid: CellGrid, sigma: number): Float64Array {
  const { columns, rows, cellMetres } = grid;
  const kernelOfColumn = createKernel(grid.west, cellMetres, columns, sigma);
  const kernelOfRow = createKernel(grid.south, cellMetres, rows, sigma);
  const { firstRow, byRow } = groupByBinRow(voices, grid, CUT_OFF * sigma);
  const density = new Float64Array(columns * rows);
  const line = new Float64Array(columns);
  for (let row = 0; row + 1 < byRow.starts.length; row++) {
    const inRow = byRow.order.subarray(byRow.starts[row], byRow.starts[row + 1]);
    if (inRow.length === 0) continue;
    line.fill(0);
    for (const [column, weight] of sumByColumn(voices, inRow)) {
      const { from, weights } = kernelOfColumn(column);
      for (let d = 0; d < weights.length; d++) line[from + d] += weight * weights[d];
    }
    const { from, weights } = kernelOfRow(firstRow + row);
    for (let d = 0; d < weights.length; d++) {
      const start = (from + d) * columns;
      const weight = weights[d];
      for (let column = 0; column < columns; column++) {
        density[start + column] += weight * line[column];
      }
    }
  }
  return density;
}

/** The voices that reach into the view, by their row of bins; `firstRow` is the number of row 0. */
function groupByBinRow(
  voices: Voices,
  grid: CellGrid,
  reach: number,
): { firstRow: number; byRow: Groups } {
  const east = grid.west + grid.columns * grid.cellMetres + reach;
  const north = grid.south + grid.rows * grid.cellMetres + reach;
  const firstRow = Math.floor((grid.south - reach) / BIN_METRES);
  const rowCount = Math.floor(north / BIN_METRES) - firstRow + 1;
  const rowOf = new Int32Array(voices.count);
  for (let v = 0; v < voices.count; v++) {
    const x = voices.easting[v];
    const y = voices.northing[v];
    const reaches = x >= grid.west - reach && x <= east && y >= grid.south - reach && y <= north;
    rowOf[v] = reaches ? Math.floor(y / BIN_METRES) - firstRow : rowCount;
  }
  // What does not reach into the view is one more group, which is left off.
  const { order, starts } = groupByKey(rowOf, rowCount + 1);
  return { firstRow, byRow: { order, starts: starts.subarray(0, rowCount + 1) } };
}

/** Weight per column of bins, west to east. */
function sumByColumn(voices: Voices, inRow: Int32Array): [column: number, weight: number][] {
  const weights = new Map<number, number>();
  for (let i = 0; i < inRow.length; i++) {
    const column = Math.floor(voices.easting[inRow[i]] / BIN_METRES);
    weights.set(column, (weights.get(column) ?? 0) + voices.weight[inRow[i]]);
  }
  return [...weights].sort(([one], [other]) => one - other);
}

/** Kernel weights per metre of one axis, from a bin to the view's cells `from`, `from + 1`, … */
function createKernel(
  edge: number,
  cellMetres: number,
  cells: number,
  sigma: number,
): (bin: number) => { from: number; weights: Float64Array } {
  const known = new Map<number, { from: number; weights: Float64Array }>();
  const reach = CUT_OFF * sigma;
  return (bin) => {
    const there = known.get(bin);
    if (there) return there;
    const middle = (bin + 0.5) * BIN_METRES;
    const from = Math.max(0, Math.ceil((middle - reach - edge) / cellMetres - 0.5));
    const to = Math.min(cells - 1, Math.floor((middle + reach - edge) / cellMetres - 0.5));
    const weights = Float64Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
      const distance = edge + (from + i + 0.5) * cellMetres - middle;
      return Math.exp(-(distance ** 2) / (2 * sigma ** 2)) / (sigma * Math.sqrt(2 * Math.PI));
    });
    const made = { from, weights };
    known.set(bin, made);
    return made;
  };
}
