import type { Background } from './background.ts';
import type { Candidates } from './excess.ts';
import { CELL_METRES } from './frame.ts';
import type { Ground } from './ground.ts';
import { createHeights, type ReadHeights } from './height.ts';
import { createSuppression } from './suppression.ts';

/** A candidate that no better one suppressed, with the cells it reaches over. */
export type Outline = {
  slot: number;
  radius: number;
  crowding: number;
  p: number;
  /** Benjamini–Hochberg bound over all outlines. */
  q: number;
  /** Cell numbers, ascending. */
  cells: Int32Array;
};

/**
 * Takes the candidates from the least p on (then the higher surface, then south to north, west to
 * east), skips what lies in an outline or nearer than the sum of the radii to one's middle, and
 * grows an outline round the rest. Returned in that order.
 */
export function growOutlines(
  ground: Ground,
  { rates }: Background,
  candidates: Candidates,
  checkCancelled?: () => void,
): Outline[] {
  const { frame, slots, blockOfSlot } = ground;
  const heights = createHeights(ground);
  const taken = new Int32Array(((frame.columns * frame.rows) >>> 5) + 1);
  const suppressed = createSuppression();
  const outlines: Outline[] = [];
  for (const i of orderCandidates(ground, heights, candidates)) {
    const slot = candidates.slots[i];
    const cell = slots.cells[slot];
    const radius = candidates.radius[i];
    const row = Math.floor(cell / frame.columns);
    const column = cell - row * frame.columns;
    if (isTaken(taken, cell) || suppressed.covers(column, row, radius)) continue;
    if (outlines.length % 64 === 0) checkCancelled?.();
    const floor = 2 * candidates.crowding[i] * rates[blockOfSlot[slot]];
    const cells = growOutline(heights, taken, cell, radius, floor, frame.columns);
    if (cells.length === 0) continue;
    for (const grown of cells) taken[grown >>> 5] |= 1 << (grown & 31);
    suppressed.add(column, row, radius);
    outlines.push({
      slot,
      radius,
      crowding: candidates.crowding[i],
      p: candidates.p[i],
      q: 1,
      cells,
    });
  }
  boundFalseShare(outlines);
  return outlines;
}

/** One bit a cell. */
function isTaken(taken: Int32Array, cell: number): boolean {
  return (taken[cell >>> 5] & (1 << (cell & 31))) !== 0;
}

/** Benjamini and Hochberg, 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; p counts the places already. */
function boundFalseShare(outlines: Outline[]): void {
  let least = 1;
  for (let i = outlines.length - 1; i >= 0; i--) {
    least = Math.min(least, outlines[i].p / (i + 1));
    outlines[i].q = least;
  }
}

function orderCandidates(
  ground: Ground,
  heights: ReadHeights,
  { slots, p }: Candidates,
): Int32Array {
  const known = new Float64Array(slots.length).fill(NaN);
  const height = (i: number): number => {
    if (Number.isNaN(known[i])) [known[i]] = heights(ground.slots.cells[slots[i]], 0);
    return known[i];
  };
  // Slots stand in the order of the cells.
  return Int32Array.from(slots.keys()).sort(
    (i, j) => p[i] - p[j] || height(j) - height(i) || slots[i] - slots[j],
  );
}

/**
 * The cells connected with the local peak (the highest within the radius) where the surface is at
 * least half the peak and at least `floor`, within 1.5 r + 20 m of the candidate, and free. Empty
 * where the peak itself is not.
 */
function growOutline(
  heights: ReadHeights,
  taken: Int32Array,
  cell: number,
  radius: number,
  floor: number,
  columns: number,
): Int32Array {
  const limit = Math.min(150, 1.5 * radius + 20) / CELL_METRES;
  const reach = Math.floor(limit);
  const side = 2 * reach + 1;
  const smooth = heights(cell, reach);
  const peak = findPeak(smooth, reach, radius / CELL_METRES);
  const threshold = Math.max(0.5 * smooth[peak], floor);

  const toCell = (at: number): number =>
    cell + (Math.floor(at / side) - reach) * columns + (at % side) - reach;
  const seen = new Uint8Array(side * side);
  const grown: number[] = [];
  const visit = (at: number): void => {
    if (seen[at] === 1) return;
    seen[at] = 1;
    const dy = Math.floor(at / side) - reach;
    const dx = (at % side) - reach;
    if (dx * dx + dy * dy > limit * limit) return;
    if (smooth[at] >= threshold && !isTaken(taken, toCell(at))) grown.push(at);
  };
  visit(peak);
  for (let next = 0; next < grown.length; next++) {
    const at = grown[next];
    const column = at % side;
    if (column > 0) visit(at - 1);
    if (column < side - 1) visit(at + 1);
    if (at >= side) visit(at - side);
    if (at < side * (side - 1)) visit(at + side);
  }
  const cells = new Int32Array(grown.length);
  for (let i = 0; i < cells.length; i++) cells[i] = toCell(grown[i]);
  return cells.sort();
}

/** First highest cell within `radiusCells` of the middle, row by row. */
function findPeak(smooth: Float64Array, reach: number, radiusCells: number): number {
  const side = 2 * reach + 1;
  let peak = reach * side + reach;
  let highest = -1;
  for (let at = 0; at < side * side; at++) {
    const dy = Math.floor(at / side) - reach;
    const dx = (at % side) - reach;
    if (dx * dx + dy * dy <= radiusCells * radiusCells && smooth[at] > highest) {
      highest = smooth[at];
      peak = at;
    }
  }
  return peak;
}
