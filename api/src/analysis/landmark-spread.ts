import { rankOf } from './cell-set.ts';
import type { Disc } from './discs.ts';
import { BLOCK_CELLS, CELL_METRES, type Frame } from './frame.ts';
import { gaussianWeights } from './gaussian.ts';
import { lowerBound } from './lower-bound.ts';
import type { Slots } from './slots.ts';

/** How far from the named place people were, metres. */
const LANDMARK_SIGMA_METRES = 60;
const WEIGHTS = gaussianWeights(LANDMARK_SIGMA_METRES / CELL_METRES, 3);
/** Cells to each side that the weight at a landmark is spread over. */
export const SPREAD_REACH = WEIGHTS.length - 1;

/**
 * Weight at landmarks, by cell, ascending. It is spread over the cells within 3 σ east and north. The
 * shares are no round numbers, so that sums of them depend on the order: it is kept apart from the
 * weight that stands where it was reported, and always added on top of that, landmark by landmark in
 * the order of the cells.
 */
export type Landmarks = { cells: Int32Array; mass: Float64Array };

/** What a landmark adds to the sum over each disc at each distance from it. */
export type DiscSpread = {
  /** Cells east, west, north and south that any of the discs reaches it from. */
  reach: number;
  /** One table a disc, rows of 2·reach + 1 from the south-west. */
  shares: Float64Array[];
};

export function spreadOverDiscs(discs: readonly Disc[]): DiscSpread {
  const reach = SPREAD_REACH + Math.max(...discs.map((disc) => disc.reach));
  const side = 2 * reach + 1;
  const weightAt = (d: number): number => (Math.abs(d) > SPREAD_REACH ? 0 : WEIGHTS[Math.abs(d)]);
  const shares = discs.map((disc) =>
    Float64Array.from({ length: side * side }, (_, at) => {
      const dy = Math.floor(at / side) - reach;
      const dx = (at % side) - reach;
      let share = 0;
      for (let row = -disc.reach; row <= disc.reach; row++) {
        const half = disc.halfWidths[row + disc.reach];
        let along = 0;
        for (let column = -half; column <= half; column++) along += weightAt(dx + column);
        share += along * weightAt(dy + row);
      }
      return share;
    }),
  );
  return { reach, shares };
}

/** Adds what the landmarks bring to the disc sums of all slots. */
export function addLandmarksToSlots(
  sums: readonly Float64Array[],
  { reach, shares }: DiscSpread,
  { cells, mass }: Landmarks,
  slots: Slots,
  { columns }: Frame,
): void {
  const side = 2 * reach + 1;
  for (let i = 0; i < cells.length; i++) {
    for (let dy = -reach; dy <= reach; dy++) {
      const middle = cells[i] + dy * columns;
      const end = rankOf(slots.occupied, middle + reach + 1);
      // Table rows are seen from the landmark: the slot stands dy to its north.
      const offset = (dy + reach) * side + reach - middle;
      for (let slot = rankOf(slots.occupied, middle - reach); slot < end; slot++) {
        for (let d = 0; d < shares.length; d++) {
          sums[d][slot] += mass[i] * shares[d][offset + slots.cells[slot]];
        }
      }
    }
  }
}

/** The same for one slot, to the bit: in the order of the landmarks. */
export function addLandmarksToSlot(
  sums: readonly Float64Array[],
  slot: number,
  { reach, shares }: DiscSpread,
  landmarks: Landmarks,
  slots: Slots,
  { columns }: Frame,
): void {
  const { cells, mass } = landmarks;
  const side = 2 * reach + 1;
  const row = Math.floor(slots.cells[slot] / columns);
  const column = slots.cells[slot] - row * columns;
  const end = (row + reach + 1) * columns;
  for (
    let i = lowerBound(cells, (row - reach) * columns);
    i < cells.length && cells[i] < end;
    i++
  ) {
    const itsRow = Math.floor(cells[i] / columns);
    const dx = column - (cells[i] - itsRow * columns);
    if (Math.abs(dx) > reach) continue;
    const at = (row - itsRow + reach) * side + dx + reach;
    for (let d = 0; d < shares.length; d++) sums[d][slot] += mass[i] * shares[d][at];
  }
}

/** Adds what the landmarks bring to the cells of a window, row-major; its south-west cell is given. */
export function addLandmarksToWindow(
  window: Float64Array,
  side: number,
  southWest: number,
  { cells, mass }: Landmarks,
  { columns }: Frame,
): void {
  const south = Math.floor(southWest / columns);
  const west = southWest - south * columns;
  const end = (south + side + SPREAD_REACH) * columns;
  let i = lowerBound(cells, (south - SPREAD_REACH) * columns);
  for (; i < cells.length && cells[i] < end; i++) {
    const row = Math.floor(cells[i] / columns) - south;
    const column = (cells[i] % columns) - west;
    if (column < -SPREAD_REACH || column >= side + SPREAD_REACH) continue;
    const lastRow = Math.min(side - 1, row + SPREAD_REACH);
    const firstColumn = Math.max(0, column - SPREAD_REACH);
    const lastColumn = Math.min(side - 1, column + SPREAD_REACH);
    for (let y = Math.max(0, row - SPREAD_REACH); y <= lastRow; y++) {
      const share = mass[i] * WEIGHTS[Math.abs(y - row)];
      for (let x = firstColumn; x <= lastColumn; x++) {
        window[y * side + x] += share * WEIGHTS[Math.abs(x - column)];
      }
    }
  }
}

/** Adds what the landmarks bring to the blocks of 5 × 5 cells. */
export function addLandmarksToBlocks(
  blocks: Float64Array,
  { cells, mass }: Landmarks,
  { columns }: Frame,
): void {
  const across = columns / BLOCK_CELLS;
  for (let i = 0; i < cells.length; i++) {
    const row = Math.floor(cells[i] / columns);
    const northward = SHARES_OF_BLOCKS[row % BLOCK_CELLS];
    const eastward = SHARES_OF_BLOCKS[(cells[i] % columns) % BLOCK_CELLS];
    const first =
      (Math.floor(row / BLOCK_CELLS) - BLOCK_REACH) * across +
      Math.floor((cells[i] % columns) / BLOCK_CELLS) -
      BLOCK_REACH;
    for (let y = 0; y < northward.length; y++) {
      for (let x = 0; x < eastward.length; x++) {
        blocks[first + y * across + x] += mass[i] * northward[y] * eastward[x];
      }
    }
  }
}

const BLOCK_REACH = Math.ceil(SPREAD_REACH / BLOCK_CELLS);
/** Along one axis: the share that each block around gets, by the landmark's place within its own. */
const SHARES_OF_BLOCKS = Array.from({ length: BLOCK_CELLS }, (_, place) => {
  const shares = new Float64Array(2 * BLOCK_REACH + 1);
  for (let d = -SPREAD_REACH; d <= SPREAD_REACH; d++) {
    shares[Math.floor((place + d) / BLOCK_CELLS) + BLOCK_REACH] += WEIGHTS[Math.abs(d)];
  }
  return shares;
});
