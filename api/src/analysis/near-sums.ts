import { rankOf } from './cell-set.ts';
import type { Frame } from './frame.ts';
import type { Scale } from './ground.ts';
import type { Slots } from './slots.ts';

/** Sets a slot's disc sums to the weight that stands there: `sumDiscs` for one slot, to the bit. */
export function sumRoundSlot(
  scales: readonly Scale[],
  slot: number,
  slots: Slots,
  standing: Float64Array,
  { columns }: Frame,
): void {
  for (const { disc, sums } of scales) {
    let sum = 0;
    for (let dy = -disc.reach; dy <= disc.reach; dy++) {
      const half = disc.halfWidths[dy + disc.reach];
      const middle = slots.cells[slot] + dy * columns;
      const end = rankOf(slots.occupied, middle + half + 1);
      // Exact, so that the order does not matter.
      for (let s = rankOf(slots.occupied, middle - half); s < end; s++) sum += standing[s];
    }
    sums[slot] = sum;
  }
}

/** Marks (1) the slots whose cell is at most `reach` columns and rows from the given cells. */
export function markAround(
  marks: Uint8Array,
  cells: Iterable<number>,
  reach: number,
  slots: Slots,
  { columns }: Frame,
): void {
  for (const cell of cells) {
    for (let dy = -reach; dy <= reach; dy++) {
      const middle = cell + dy * columns;
      const end = rankOf(slots.occupied, middle + reach + 1);
      for (let s = rankOf(slots.occupied, middle - reach); s < end; s++) marks[s] = 1;
    }
  }
}
