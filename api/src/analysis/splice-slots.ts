import { hasCell, rankBits, rankOf, type CellSet } from './cell-set.ts';
import { groupBySlot, type Slots } from './slots.ts';
import { planSplice, spliceInto, type Splice } from './splice.ts';
import type { SplicedVoices } from './splice-voices.ts';

/** The slots after a change; `plan` says how the old became the new, and is undefined where no cell was emptied or newly filled. */
export type SplicedSlots = {
  slots: Slots;
  slotOfVoice: Int32Array;
  plan: Splice | undefined;
  /** Cells where the last voice went, and where the first came. */
  emptied: Int32Array;
  filled: Int32Array;
};

export function spliceSlots(old: Slots, voices: SplicedVoices): SplicedSlots {
  const { emptied, filled } = findChangedCells(old, voices);
  if (emptied.length === 0 && filled.length === 0) {
    const slots = group(old.occupied, old.cells, voices.slot, voices);
    return { ...slots, plan: undefined, emptied, filled };
  }
  const plan = planSplice(
    old.count,
    emptied,
    filled.map((cell) => rankOf(old.occupied, cell)),
  );
  const bits = old.occupied.bits;
  for (const slot of emptied) bits[old.cells[slot] >>> 5] &= ~(1 << (old.cells[slot] & 31));
  for (const cell of filled) bits[cell >>> 5] |= 1 << (cell & 31);
  const occupied = rankBits(bits);
  const cells = spliceInto(new Int32Array(plan.length), old.cells, plan);
  for (const [i, cell] of filled.entries()) cells[plan.places[i]] = cell;
  const moved = renumber(old.count, plan);
  const slotOfVoice = voices.slot;
  for (let v = 0; v < slotOfVoice.length; v++) slotOfVoice[v] = moved[slotOfVoice[v]];
  const emptiedCells = emptied.map((slot) => old.cells[slot]);
  return { ...group(occupied, cells, slotOfVoice, voices), plan, emptied: emptiedCells, filled };
}

/** Slots whose last voice went, and cells where the first voice came; ascending. */
function findChangedCells(
  { occupied, cells, starts }: Slots,
  { removedSlots, addedCells }: SplicedVoices,
): { emptied: Int32Array; filled: Int32Array } {
  const change = new Map<number, number>();
  const count = (cell: number, by: number): void => {
    change.set(cell, (change.get(cell) ?? 0) + by);
  };
  for (const slot of removedSlots) count(cells[slot], -1);
  for (const cell of addedCells) count(cell, 1);
  const emptied: number[] = [];
  const filled: number[] = [];
  for (const [cell, by] of change) {
    if (!hasCell(occupied, cell)) {
      filled.push(cell);
      continue;
    }
    const slot = rankOf(occupied, cell);
    if (starts[slot + 1] - starts[slot] + by === 0) emptied.push(slot);
  }
  return { emptied: Int32Array.from(emptied).sort(), filled: Int32Array.from(filled).sort() };
}

/** New number of each old slot; of an emptied one, 0. */
function renumber(count: number, { kept }: Splice): Int32Array {
  const moved = new Int32Array(count);
  for (let i = 0; i < kept.length; i += 3) {
    const [source, target, length] = [kept[i], kept[i + 1], kept[i + 2]];
    for (let j = 0; j < length; j++) moved[source + j] = target + j;
  }
  return moved;
}

function group(
  occupied: CellSet,
  cells: Int32Array,
  slotOfVoice: Int32Array,
  { added, addedCells, own }: SplicedVoices,
): { slots: Slots; slotOfVoice: Int32Array } {
  for (const [n, voice] of added.entries()) slotOfVoice[voice] = rankOf(occupied, addedCells[n]);
  return { slots: groupBySlot(occupied, cells, slotOfVoice, own), slotOfVoice };
}
