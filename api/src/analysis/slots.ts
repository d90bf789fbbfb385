import { createCellSet, listCells, rankOf, type CellSet } from './cell-set.ts';
import { BLOCK_CELLS, type Frame } from './frame.ts';
import { groupByKey } from './grouping.ts';

/**
 * The occupied cells, those where at least one voice stands. They are numbered in the order of the
 * cells, from the south-west: these numbers are called slots.
 */
export type Slots = {
  count: number;
  occupied: CellSet;
  /** Cell of each slot, ascending. */
  cells: Int32Array;
  /** Voices of slot s, ascending: voices[starts[s]] … voices[starts[s + 1] − 1]. */
  voices: Int32Array;
  starts: Int32Array;
  /** As `voices` stand: the slot, and the number of own voices that share the voice's weight. */
  slotOf: Int32Array;
  own: Uint8Array;
};

/** Puts voices into slots, given the cell of each. */
export function fillSlots(
  frame: Frame,
  cellOfVoice: Int32Array,
  own: Uint8Array,
): { slots: Slots; slotOfVoice: Int32Array } {
  const occupied = createCellSet(frame.columns * frame.rows, cellOfVoice);
  const slotOfVoice = new Int32Array(cellOfVoice.length);
  for (let v = 0; v < slotOfVoice.length; v++) slotOfVoice[v] = rankOf(occupied, cellOfVoice[v]);
  const slots = groupBySlot(occupied, listCells(occupied), slotOfVoice, own);
  return { slots, slotOfVoice };
}

/** Lists the voices slot by slot. */
export function groupBySlot(
  occupied: CellSet,
  cells: Int32Array,
  slotOfVoice: Int32Array,
  own: Uint8Array,
): Slots {
  const { order, starts } = groupByKey(slotOfVoice, occupied.count);
  const slotOf = new Int32Array(order.length);
  const ownOf = new Uint8Array(order.length);
  for (let i = 0, slot = 0; i < order.length; i++) {
    if (i === starts[slot + 1]) slot++;
    slotOf[i] = slot;
    ownOf[i] = own[order[i]];
  }
  return { count: occupied.count, occupied, cells, voices: order, starts, slotOf, own: ownOf };
}

/** The block that each cell lies in. */
export function blocksOf(cells: Int32Array, { columns }: Frame): Int32Array {
  const across = columns / BLOCK_CELLS;
  const blockOfColumn = Int32Array.from({ length: columns }, (_, c) => Math.floor(c / BLOCK_CELLS));
  const blocks = new Int32Array(cells.length);
  let [row, from, first] = [-1, 0, 0];
  for (let i = 0; i < cells.length; i++) {
    if (row === -1 || cells[i] >= from + columns) {
      row = Math.floor(cells[i] / columns);
      from = row * columns;
      first = Math.floor(row / BLOCK_CELLS) * across;
    }
    blocks[i] = first + blockOfColumn[cells[i] - from];
  }
  return blocks;
}

/** The occupied blocks, ascending, and the place of each slot's block among them. */
export function listBlocks(
  blocks: Int32Array,
  blockCount: number,
): { blocks: Int32Array; blockOfSlot: Int32Array } {
  const places = new Int32Array(blockCount);
  for (let slot = 0; slot < blocks.length; slot++) places[blocks[slot]] = 1;
  let count = 0;
  for (let block = 0; block < blockCount; block++) count += places[block];
  const occupied = new Int32Array(count);
  for (let block = 0, place = 0; place < count; block++) {
    if (places[block] === 0) continue;
    places[block] = place;
    occupied[place++] = block;
  }
  const blockOfSlot = new Int32Array(blocks.length);
  for (let slot = 0; slot < blocks.length; slot++) blockOfSlot[slot] = places[blocks[slot]];
  return { blocks: occupied, blockOfSlot };
}
