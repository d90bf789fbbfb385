import { CELL_METRES } from './frame.ts';
import type { ReadHeights } from './height.ts';

/** Cells that a shape may reach over at most, east, west, north and south of its middle. */
export const SHAPE_REACH = 15;

/** What stands out round a cell at one radius, before anything else has taken cells of it. */
export type Shape = {
  /** The highest cell within the radius, and its voices per square metre. */
  peak: number;
  peakHeight: number;
  /** Cells connected with the peak, ascending; empty where the peak is below the threshold. */
  cells: Int32Array;
  /** The cells are the same for any threshold above `low` and up to `high`. */
  low: number;
  high: number;
};

/** From half the peak on, and at least from `floor`, voices per square metre, a cell is part of it. */
export function thresholdOf({ peakHeight }: { peakHeight: number }, floor: number): number {
  return Math.max(0.5 * peakHeight, floor);
}

/**
 * The cells connected with the local peak (the highest within the radius) where the surface is at
 * least half the peak and at least `floor`, within 1.5 r + 20 m of the cell.
 */
export function findShape(
  heights: ReadHeights,
  cell: number,
  radius: number,
  floor: number,
  columns: number,
): Shape {
  const limit = Math.min(SHAPE_REACH, (1.5 * radius + 20) / CELL_METRES);
  const reach = Math.floor(limit);
  const side = 2 * reach + 1;
  const smooth = heights(cell, reach);
  const peak = findPeak(smooth, reach, radius / CELL_METRES);
  const threshold = thresholdOf({ peakHeight: smooth[peak] }, floor);

  let low = -Infinity;
  let high = Infinity;
  const seen = new Uint8Array(side * side);
  const grown: number[] = [];
  const visit = (at: number): void => {
    if (seen[at] === 1) return;
    seen[at] = 1;
    const dy = Math.floor(at / side) - reach;
    const dx = (at % side) - reach;
    if (dx * dx + dy * dy > limit * limit) return;
    if (smooth[at] < threshold) low = Math.max(low, smooth[at]);
    else {
      high = Math.min(high, smooth[at]);
      grown.push(at);
    }
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
  const toCell = (at: number): number =>
    cell + (Math.floor(at / side) - reach) * columns + (at % side) - reach;
  const cells = new Int32Array(grown.length);
  for (let i = 0; i < cells.length; i++) cells[i] = toCell(grown[i]);
  return { peak: toCell(peak), peakHeight: smooth[peak], cells: cells.sort(), low, high };
}

/** What is left of the shape round its peak where others have taken cells; the very same where none have. */
export function leaveTaken(
  { peak, cells }: Shape,
  isTaken: (cell: number) => boolean,
  columns: number,
): Int32Array {
  if (!cells.some(isTaken)) return cells;
  const free = new Set(cells.filter((cell) => !isTaken(cell)));
  const kept = free.delete(peak) ? [peak] : [];
  for (let next = 0; next < kept.length; next++) {
    for (const step of [-1, 1, -columns, columns]) {
      if (free.delete(kept[next] + step)) kept.push(kept[next] + step);
    }
  }
  return Int32Array.from(kept).sort();
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
