import type { CellGrid } from './grid.ts';
import type { Voices } from './voices.ts';

/** Side of the fixed cells of EPSG:3006 that voices are gathered in before they are smoothed, metres. */
export const BIN_METRES = 10;
const ROWS_AT_ONCE = 4;

/**
 * Voices per square metre at the middle of each cell of the grid, row-major from the south-west: a
 * Gaussian kernel, cut off at `reachMetres` in each direction, over the voices' weights, each at the
 * middle of its 10 m bin. First along each row of bins, then across the rows.
 */
export function smoothVoices(
  voices: Voices,
  grid: CellGrid,
  sigmaMetres: number,
  reachMetres: number,
  checkCancelled?: () => void,
): Float64Array {
  const { columns, rows, cellMetres } = grid;
  const across = tabulateKernel(grid.west, cellMetres, columns, sigmaMetres, reachMetres);
  const along = tabulateKernel(grid.south, cellMetres, rows, sigmaMetres, reachMetres);
  const { starts, binColumns, weights } = groupByBinRow(voices, across, along);
  const density = new Float64Array(columns * rows);
  const lines = Array.from({ length: ROWS_AT_ONCE }, () => new Float64Array(columns));
  const bins = new Float64Array(across.bins);
  const filled = new Uint32Array(across.bins);
  // Blocks start at multiples of EPSG:3006, so that sums are taken in the same order in every view.
  for (let block = -mod(along.firstBin, ROWS_AT_ONCE); block < along.bins; block += ROWS_AT_ONCE) {
    const [first, beyond] = [Math.max(0, block), Math.min(along.bins, block + ROWS_AT_ONCE)];
    if (starts[first] === starts[beyond]) continue;
    for (let row = first; row < beyond; row++) {
      const line = lines[row - block];
      line.fill(0);
      let count = 0;
      for (let i = starts[row]; i < starts[row + 1]; i++) {
        // A voice weighs more than nothing: a bin without weight has no voice yet.
        if (bins[binColumns[i]] === 0) filled[count++] = binColumns[i];
        bins[binColumns[i]] += weights[i];
      }
      for (let i = 0; i < count; i++) {
        spreadBin(line, across, filled[i], bins[filled[i]]);
        bins[filled[i]] = 0;
      }
    }
    spreadLines(density, lines, along, block);
    checkCancelled?.();
  }
  return density;
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function spreadBin(
  line: Float64Array,
  { from, starts, weights }: AxisKernel,
  bin: number,
  weight: number,
): void {
  const shift = from[bin] - starts[bin];
  const end = starts[bin + 1];
  for (let k = starts[bin]; k < end; k++) line[k + shift] += weight * weights[k];
}

/** Four lines in one pass over the cells that they reach: a cell is read and written once for all. */
function spreadLines(
  density: Float64Array,
  [first, second, third, fourth]: Float64Array[],
  along: AxisKernel,
  block: number,
): void {
  const columns = first.length;
  let [from, to] = [Infinity, 0];
  for (let row = Math.max(0, block); row < Math.min(along.bins, block + ROWS_AT_ONCE); row++) {
    from = Math.min(from, along.from[row]);
    to = Math.max(to, along.from[row] + along.starts[row + 1] - along.starts[row]);
  }
  for (let cell = from; cell < to; cell++) {
    const a = weightOf(along, block, cell);
    const b = weightOf(along, block + 1, cell);
    const c = weightOf(along, block + 2, cell);
    const d = weightOf(along, block + 3, cell);
    const row = density.subarray(cell * columns, (cell + 1) * columns);
    for (let i = 0; i < row.length; i++) {
      row[i] += a * first[i] + b * second[i] + (c * third[i] + d * fourth[i]);
    }
  }
}

/** The kernel from a bin to a cell; 0 beyond its reach, and for what is no bin of the view. */
function weightOf({ bins, from, starts, weights }: AxisKernel, bin: number, cell: number): number {
  if (bin < 0 || bin >= bins) return 0;
  const k = starts[bin] + cell - from[bin];
  return k >= starts[bin] && k < starts[bin + 1] ? weights[k] : 0;
}

/** One axis of the kernel: per metre, from each bin that reaches into the view to the view's cells. */
type AxisKernel = {
  /** Number of the first bin in EPSG:3006, and how many. */
  firstBin: number;
  bins: number;
  /** Bin b reaches the cells from[b], from[b] + 1, … with weights[starts[b]] … weights[starts[b + 1] − 1]. */
  from: Int32Array;
  starts: Int32Array;
  weights: Float64Array;
};

function tabulateKernel(
  edge: number,
  cellMetres: number,
  cells: number,
  sigma: number,
  reach: number,
): AxisKernel {
  const firstBin = Math.floor((edge - reach) / BIN_METRES);
  const bins = Math.floor((edge + cells * cellMetres + reach) / BIN_METRES) - firstBin + 1;
  const from = new Int32Array(bins);
  const starts = new Int32Array(bins + 1);
  const middleOf = (bin: number): number => (firstBin + bin + 0.5) * BIN_METRES;
  for (let bin = 0; bin < bins; bin++) {
    const middle = middleOf(bin) - edge;
    from[bin] = Math.max(0, Math.ceil((middle - reach) / cellMetres - 0.5));
    const to = Math.min(cells - 1, Math.floor((middle + reach) / cellMetres - 0.5));
    starts[bin + 1] = starts[bin] + Math.max(0, to - from[bin] + 1);
  }
  const weights = new Float64Array(starts[bins]);
  for (let bin = 0; bin < bins; bin++) {
    for (let k = starts[bin]; k < starts[bin + 1]; k++) {
      const cell = from[bin] + k - starts[bin];
      const distance = edge + (cell + 0.5) * cellMetres - middleOf(bin);
      weights[k] = Math.exp(-(distance ** 2) / (2 * sigma ** 2)) / (sigma * Math.sqrt(2 * Math.PI));
    }
  }
  return { firstBin, bins, from, starts, weights };
}

/** Column of bins and weight of each voice that reaches into the view, by row of bins. */
function groupByBinRow(
  { count, easting, northing, weight }: Voices,
  across: AxisKernel,
  along: AxisKernel,
): { starts: Int32Array; binColumns: Uint32Array; weights: Float64Array } {
  const starts = new Int32Array(along.bins + 1);
  // One row more takes the voices that do not reach.
  const rowOf = new Uint32Array(count);
  for (let v = 0; v < count; v++) {
    const column = Math.floor(easting[v] / BIN_METRES) - across.firstBin;
    const row = Math.floor(northing[v] / BIN_METRES) - along.firstBin;
    const reaches = column >= 0 && column < across.bins && row >= 0 && row < along.bins;
    rowOf[v] = reaches ? row : along.bins;
    if (reaches) starts[row + 1]++;
  }
  for (let row = 0; row < along.bins; row++) starts[row + 1] += starts[row];
  const next = starts.slice();
  const reaching = starts[along.bins];
  const binColumns = new Uint32Array(reaching);
  const weights = new Float64Array(reaching);
  for (let v = 0; v < count; v++) {
    if (rowOf[v] === along.bins) continue;
    const at = next[rowOf[v]]++;
    binColumns[at] = Math.floor(easting[v] / BIN_METRES) - across.firstBin;
    weights[at] = weight[v];
  }
  return { starts, binColumns, weights };
}
