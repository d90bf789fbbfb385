import type { Background } from './background.ts';
import { areEqual } from './equal-arrays.ts';
import type { Candidates } from './excess.ts';
import type { Ground } from './ground.ts';
import type { Grown } from './grown.ts';
import { createHeights, type ReadHeights } from './height.ts';
import { lowerBound } from './lower-bound.ts';
import { findShape, leaveTaken, thresholdOf } from './shape.ts';
import { createSuppression } from './suppression.ts';

/** A candidate that no better one suppressed, with the cells it reaches over. */
export type Outline = {
  slot: number;
  radius: number;
  crowding: number;
  p: number;
  /** Benjamini–Hochberg bound over all outlines. */
  q: number;
  /** With its cells, of which there is at least one. */
  grown: Grown;
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
  const isTaken = (cell: number): boolean => (taken[cell >>> 5] & (1 << (cell & 31))) !== 0;
  const suppressed = createSuppression(frame);
  const outlines: Outline[] = [];
  for (const i of orderCandidates(ground, heights, candidates)) {
    const slot = candidates.slots[i];
    const cell = slots.cells[slot];
    const radius = candidates.radius[i];
    const crowding = candidates.crowding[i];
    const row = Math.floor(cell / frame.columns);
    const column = cell - row * frame.columns;
    if (isTaken(cell) || suppressed.covers(column, row, radius)) continue;
    if (outlines.length % 64 === 0) checkCancelled?.();
    const floor = 2 * crowding * rates[blockOfSlot[slot]];
    const grown = growAround(ground, heights, isTaken, { cell, radius, floor });
    if (grown.cells.length === 0) continue;
    for (const own of grown.cells) taken[own >>> 5] |= 1 << (own & 31);
    suppressed.add(column, row, radius);
    outlines.push({ slot, radius, crowding, p: candidates.p[i], q: 1, grown });
  }
  boundFalseShare(outlines);
  return outlines;
}

/** Grows a shape, or takes the one of last time where it is still the same. */
function growAround(
  { grown: before, scales, frame: { columns } }: Ground,
  heights: ReadHeights,
  isTaken: (cell: number) => boolean,
  { cell, radius, floor }: { cell: number; radius: number; floor: number },
): Grown {
  const key = cell * scales.length + scales.findIndex((scale) => scale.radius === radius);
  const known = before.get(key);
  const threshold = known ? thresholdOf(known.shape, floor) : 0;
  const shape =
    known && threshold > known.shape.low && threshold <= known.shape.high
      ? known.shape
      : findShape(heights, cell, radius, floor, columns);
  const cells = leaveTaken(shape, isTaken, columns);
  const grown =
    known && areEqual(known.cells, cells)
      ? { ...known, shape }
      : { shape, cells, gathered: undefined };
  before.set(key, grown);
  return grown;
}

/** Benjamini and Hochberg, 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; p counts the places already. */
function boundFalseShare(outlines: Outline[]): void {
  let least = 1;
  for (let i = outlines.length - 1; i >= 0; i--) {
    least = Math.min(least, outlines[i].p / (i + 1));
    outlines[i].q = least;
  }
}

/** Numbers of the candidates. Few share a p, and only those have to be told apart by their height. */
function orderCandidates(
  ground: Ground,
  heights: ReadHeights,
  { slots, p }: Candidates,
): Int32Array {
  const sorted = Float64Array.from(p).sort();
  const order = new Int32Array(sorted.length);
  const placed = new Int32Array(sorted.length);
  for (let i = 0; i < order.length; i++) {
    const first = lowerBound(sorted, p[i]);
    order[first + placed[first]++] = i;
  }
  for (let first = 0; first < order.length; first += placed[first]) {
    if (placed[first] === 1) continue;
    const equal = order.subarray(first, first + placed[first]);
    const height = new Map(
      Array.from(equal, (i) => [i, heights(ground.slots.cells[slots[i]], 0)[0]]),
    );
    // Slots stand in the order of the cells.
    equal.sort((i, j) => (height.get(j) ?? 0) - (height.get(i) ?? 0) || slots[i] - slots[j]);
  }
  return order;
}
