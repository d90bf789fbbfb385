import type { Background } from './background.ts';
import type { Ground } from './ground.ts';
import { binRates } from './tail.ts';

/** What is expected in each slot, and who stands there; the same for all radii. */
export type Survey = {
  /** Slot of each voice, and the number of own voices that share its weight; slot by slot. */
  slotOf: Int32Array;
  own: Uint8Array;
  /** Voices per square metre in the surroundings of each slot, and its bin of rates. */
  rateOfSlot: Float64Array;
  binOfSlot: Uint16Array;
  /** See `RateBins`. */
  shareOfBlock: Float64Array;
  blockOfSlot: Int32Array;
  edges: Float64Array;
  /** Room for a slot and a weight's number of every voice, written over by each look around. */
  room: { slot: Int32Array; own: Uint8Array };
};

export function surveyGround(ground: Ground, { blocks, rates }: Background): Survey {
  const { slots, voices, blockOfSlot } = ground;
  const { edges, binOf, shareOf } = binRates(pick(rates, blocks));
  const binOfBlock = new Uint16Array(rates.length);
  const shareOfBlock = new Float64Array(rates.length);
  for (let i = 0; i < blocks.length; i++) {
    binOfBlock[blocks[i]] = binOf[i];
    shareOfBlock[blocks[i]] = shareOf[i];
  }
  const rateOfSlot = new Float64Array(slots.count);
  const binOfSlot = new Uint16Array(slots.count);
  for (let slot = 0; slot < slots.count; slot++) {
    rateOfSlot[slot] = rates[blockOfSlot[slot]];
    binOfSlot[slot] = binOfBlock[blockOfSlot[slot]];
  }
  return {
    slotOf: slots.slotOf,
    own: slots.own,
    rateOfSlot,
    binOfSlot,
    shareOfBlock,
    blockOfSlot,
    edges,
    room: { slot: new Int32Array(voices.count), own: new Uint8Array(voices.count) },
  };
}

function pick(values: Float64Array, at: Int32Array): Float64Array {
  const picked = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) picked[i] = values[at[i]];
  return picked;
}
