import { rankOf } from './cell-set.ts';
import { CELL_METRES } from './frame.ts';
import { gaussianWeights, smoothWindow } from './gaussian.ts';
import type { Ground } from './ground.ts';
import { addLandmarksToWindow } from './landmark-spread.ts';

const WEIGHTS = gaussianWeights(15 / CELL_METRES, 4);
const RADIUS = WEIGHTS.length - 1;
/** Cells to each side that a height depends on. */
export const HEIGHT_REACH = RADIUS;
const CELL_AREA = CELL_METRES * CELL_METRES;

/**
 * Voices per square metre, smoothed with σ = 15 m, in the square of (2·reach + 1)² cells round a
 * cell, row-major. Read at once: the next call writes over it.
 */
export type ReadHeights = (cell: number, reach: number) => Float64Array;

export function createHeights(ground: Ground): ReadHeights {
  const { frame, slots, standing, landmarks } = ground;
  let window = new Float64Array(0);
  let line = new Float64Array(0);
  let smooth = new Float64Array(0);
  return (cell, reach) => {
    const side = 2 * reach + 1;
    const wide = side + 2 * RADIUS;
    if (window.length < wide * wide) {
      window = new Float64Array(wide * wide);
      line = new Float64Array(wide);
      smooth = new Float64Array(side * side);
    }
    window.fill(0, 0, wide * wide);
    const southWest = cell - (reach + RADIUS) * (frame.columns + 1);
    for (let row = 0; row < wide; row++) {
      const from = southWest + row * frame.columns;
      const end = rankOf(slots.occupied, from + wide);
      for (let slot = rankOf(slots.occupied, from); slot < end; slot++) {
        window[row * wide + slots.cells[slot] - from] = standing[slot];
      }
    }
    addLandmarksToWindow(window, wide, southWest, landmarks, frame);
    smoothWindow(window, reach, WEIGHTS, line, smooth);
    for (let i = 0; i < side * side; i++) smooth[i] /= CELL_AREA;
    return smooth;
  };
}
