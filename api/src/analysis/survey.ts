import type { Background } from './background.ts';
import type { BlockedSlots } from './block-counts.ts';
import type { Ground } from './ground.ts';
import { binRates } from './tail.ts';

/** What is expected in each occupied block, and how many voices stand there; the same for all radii. */
export type Survey = {
  laid: BlockedSlots;
  /** By place of the block: voices, voices per square metre in the surroundings, and its bin of rates. */
  voices: Int32Array;
  rates: Float64Array;
  bins: Uint16Array;
  /** See `RateBins`. */
  shares: Float64Array;
  edges: Float64Array;
};

export function surveyGround(ground: Ground, { rates }: Background): Survey {
  const { frame, slots, blocks, blockOfSlot } = ground;
  const { edges, binOf, shareOf } = binRates(rates);
  const voices = new Int32Array(blocks.length);
  for (let slot = 0; slot < slots.count; slot++) {
    voices[blockOfSlot[slot]] += slots.starts[slot + 1] - slots.starts[slot];
  }
  const laid = { frame, slots, blocks, blockOfSlot };
  return { laid, voices, rates, bins: binOf, shares: shareOf, edges };
}
