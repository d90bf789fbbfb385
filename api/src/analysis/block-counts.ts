import { rankOf } from './cell-set.ts';
import { BLOCK_CELLS, type Frame } from './frame.ts';
import type { Slots } from './slots.ts';
import { VOICE_WEIGHTS } from './voices.ts';

/** Where the voices stand, and in which of the occupied blocks. */
export type BlockedSlots = {
  frame: Frame;
  slots: Slots;
  /** Occupied blocks, ascending. */
  blocks: Int32Array;
  /** Place of each slot's block among those. */
  blockOfSlot: Int32Array;
};

/**
 * What the voices of each occupied block have round them at one radius, each itself left out. One report
 * changes it only near itself, and all that the fit of the null model asks of the many ordinary blocks.
 */
export type BlockCounts = {
  /** Sums over the block's voices, slot by slot, of what is observed round each, and of its square. */
  observed: Float64Array;
  squares: Float64Array;
  /** The most that any of them has round it, or a little more. */
  most: Float32Array;
};

export function countBlocks(
  { slots, blocks, blockOfSlot }: BlockedSlots,
  sums: Float64Array,
): BlockCounts {
  const { slotOf, own } = slots;
  const observed = new Float64Array(blocks.length);
  const squares = new Float64Array(blocks.length);
  const most = new Float32Array(blocks.length);
  // Voice by voice, and not slot by slot: a loop within would end after one voice or two, and each
  // time at a place that the processor cannot guess.
  for (let i = 0; i < own.length; i++) {
    const slot = slotOf[i];
    const block = blockOfSlot[slot];
    const count = observedRound(sums[slot], own[i]);
    observed[block] += count;
    squares[block] += count * count;
    if (count > most[block]) most[block] = roundUp(count);
  }
  return { observed, squares, most };
}

/** Counts some of the blocks again, given by their places, to the bit as `countBlocks` does. */
export function countBlocksAgain(
  { observed, squares, most }: BlockCounts,
  laid: BlockedSlots,
  sums: Float64Array,
  places: Iterable<number>,
): void {
  const [slot, own]: [number[], number[]] = [[], []];
  for (const place of places) {
    [observed[place], squares[place], most[place]] = [0, 0, 0];
    const end = listVoices(laid, place, slot, own, 0);
    for (let i = 0; i < end; i++) {
      const count = observedRound(sums[slot[i]], own[i]);
      observed[place] += count;
      squares[place] += count * count;
      if (count > most[place]) most[place] = roundUp(count);
    }
  }
}

/** Weight round a voice, the voice itself left out. */
export function observedRound(sum: number, own: number): number {
  const less = sum - VOICE_WEIGHTS[own];
  return less > 0 ? less : 0;
}

/**
 * Writes slot and own voices of each voice of a block, slot by slot from the south-west, from the given
 * position on; gives the position behind the last.
 */
export function listVoices(
  { frame, slots, blocks }: BlockedSlots,
  place: number,
  slotOf: Int32Array | number[],
  own: Uint8Array | number[],
  at: number,
): number {
  const across = frame.columns / BLOCK_CELLS;
  const row = Math.floor(blocks[place] / across);
  const first = (row * frame.columns + (blocks[place] - row * across)) * BLOCK_CELLS;
  for (let line = 0; line < BLOCK_CELLS; line++) {
    const from = first + line * frame.columns;
    const [start, beyond] = [
      rankOf(slots.occupied, from),
      rankOf(slots.occupied, from + BLOCK_CELLS),
    ];
    const end = slots.starts[beyond];
    for (let i = slots.starts[start]; i < end; i++) {
      slotOf[at] = slots.slotOf[i];
      own[at++] = slots.own[i];
    }
  }
  return at;
}

/** So much more that 32 bits hold it as no less. */
function roundUp(count: number): number {
  return count * (1 + 2 ** -23);
}
