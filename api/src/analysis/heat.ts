import type { CellGrid } from './grid.ts';
import { countPeopleAround } from './people-around.ts';
import type { ReportPoints } from './report-points.ts';
import { castVoices, type Voices } from './voices.ts';

/** The view, in cells of any size; row 0 the southernmost, column 0 the westernmost. */
export type HeatGrid = CellGrid;

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
  grid: HeatGrid,
  options: HeatOptions = {},
): Float32Array {
  const { sigmaMetres = LARGEST_SIGMA_METRES, minimumReporters = 5 } = options;
  if (!(sigmaMetres > 0 && sigmaMetres <= LARGEST_SIGMA_METRES)) {
    throw new RangeError(`sigmaMetres must be above 0 and at most ${LARGEST_SIGMA_METRES}`);
  }
  const voices = castVoices(points);
  const density = smoothVoices(voices, grid, sigmaMetres);
  const people = countPeopleAround(voices, grid, 2 * sigmaMetres);
  return Float32Array.from(density, (value, cell) =>
    people[cell] >= minimumReporters ? value * HECTARE : 0,
  );
}

/** Kernel sums in voices per square metre, first along each row of bins, then across the rows. */
function smoothVoices(voices: Voices, grid: HeatGrid, sigma: number): Float64Array {
  const { columns, rows, cellMetres } = grid;
  const kernelOfColumn = createKernel(grid.west, cellMetres, columns, sigma);
  const kernelOfRow = createKernel(grid.south, cellMetres, rows, sigma);
  const bins = gatherInBins(voices, grid, CUT_OFF * sigma);
  const density = new Float64Array(columns * rows);
  const line = new Float64Array(columns);
  for (let i = 0; i < bins.length;) {
    const row = bins[i].row;
    line.fill(0);
    for (; i < bins.length && bins[i].row === row; i++) {
      const { from, weights } = kernelOfColumn(bins[i].column);
      for (let d = 0; d < weights.length; d++) line[from + d] += bins[i].weight * weights[d];
    }
    const { from, weights } = kernelOfRow(row);
    for (let d = 0; d < weights.length; d++) {
      const start = (from + d) * columns;
      for (let column = 0; column < columns; column++) {
        density[start + column] += weights[d] * line[column];
      }
    }
  }
  return density;
}

type Bin = { row: number; column: number; weight: number };

/** The bins that reach into the view, row by row. */
function gatherInBins(voices: Voices, grid: HeatGrid, reach: number): Bin[] {
  const east = grid.west + grid.columns * grid.cellMetres + reach;
  const north = grid.south + grid.rows * grid.cellMetres + reach;
  const bins = new Map<number, Bin>();
  for (let v = 0; v < voices.count; v++) {
    const [x, y] = [voices.easting[v], voices.northing[v]];
    if (x < grid.west - reach || x > east || y < grid.south - reach || y > north) continue;
    const row = Math.floor(y / BIN_METRES);
    const column = Math.floor(x / BIN_METRES);
    const key = row * 2 ** 24 + column;
    const bin = bins.get(key);
    if (bin) bin.weight += voices.weight[v];
    else bins.set(key, { row, column, weight: voices.weight[v] });
  }
  return [...bins.values()].sort((a, b) => a.row - b.row || a.column - b.column);
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
