import type { Background } from './background.ts';
import { CELL_METRES } from './frame.ts';
import type { Ground, Scale } from './ground.ts';
import { leastOutlierBounds, type Moments } from './null-model.ts';
import type { Slots } from './slots.ts';
import { binRates } from './tail.ts';
import { VOICE_WEIGHTS } from './voices.ts';

/** What is expected in each slot, and what each voice in it weighs; the same for all radii. */
export type Survey = {
  slots: Slots;
  /** Weight of each voice, as `slots.voices` stand. */
  weights: Float64Array;
  /** Voices per square metre in the surroundings of each slot, and its bin of rates. */
  rateOfSlot: Float64Array;
  binOfSlot: Uint16Array;
  /** See `binRates`. */
  edges: Float64Array;
};

/** What is observed round the slots at one radius, and what the surroundings lead one to expect. */
export type Neighbourhood = {
  survey: Survey;
  radius: number;
  /** Area of the disc's cells, square metres. */
  area: number;
  /** κ to start from and to be shrunk towards. */
  startCrowding: number;
  sums: Float64Array;
  places: number;
  /** Sums over all voices, the voice itself left out of what is observed round it. */
  moments: Moments;
  /**
   * Ascending slots, among them all where a voice has more than the bound of its bin round it, or
   * the slot one voice more than the bound.
   */
  slotsAbove: (bounds: Float64Array) => Int32Array;
};

export function surveyGround(ground: Ground, { blocks, rates }: Background): Survey {
  const { slots, voices, blockOfSlot } = ground;
  const { edges, binOf } = binRates(Float64Array.from(blocks, (block) => rates[block]));
  const binOfBlock = new Uint16Array(rates.length);
  for (let i = 0; i < blocks.length; i++) binOfBlock[blocks[i]] = binOf[i];
  const rateOfSlot = new Float64Array(slots.count);
  const binOfSlot = new Uint16Array(slots.count);
  for (let slot = 0; slot < slots.count; slot++) {
    rateOfSlot[slot] = rates[blockOfSlot[slot]];
    binOfSlot[slot] = binOfBlock[blockOfSlot[slot]];
  }
  const weights = new Float64Array(voices.count);
  for (let i = 0; i < weights.length; i++) weights[i] = VOICE_WEIGHTS[voices.own[slots.voices[i]]];
  return { slots, weights, rateOfSlot, binOfSlot, edges };
}

export function lookAround(survey: Survey, scale: Scale): Neighbourhood {
  const { radius, disc, sums, places } = scale;
  const area = disc.cells * CELL_METRES * CELL_METRES;
  const startCrowding = typicalCrowding(radius);
  // A fifth lower than where the search starts: it hardly ever has to look at more.
  let cut = leastOutlierBounds(survey.edges, area, startCrowding).map((bound) => 0.8 * bound);
  const counted = countVoices(survey, sums, area, cut);
  let { high } = counted;
  return {
    survey,
    radius,
    area,
    startCrowding,
    sums,
    places,
    moments: counted.moments,
    slotsAbove: (bounds) => {
      if (bounds.some((bound, bin) => bound < cut[bin])) {
        cut = cut.map((old, bin) => Math.min(old, 0.8 * bounds[bin]));
        high = countVoices(survey, sums, area, cut).high;
      }
      return high;
    },
  };
}

/** κ₀ on a typical street network, as found at four radii; between them it changes evenly. */
function typicalCrowding(radius: number): number {
  const known = [
    { radius: 20, crowding: 2.2 },
    { radius: 30, crowding: 1.9 },
    { radius: 45, crowding: 1.5 },
    { radius: 70, crowding: 1.25 },
  ];
  const above = known.findIndex((entry) => radius <= entry.radius);
  if (above === 0) return known[0].crowding;
  if (above === -1) return known[known.length - 1].crowding;
  const [low, high] = [known[above - 1], known[above]];
  const share = (radius - low.radius) / (high.radius - low.radius);
  return share === 1 ? high.crowding : low.crowding + share * (high.crowding - low.crowding);
}

/** One pass over the voices: the moments, and the slots where one has more than the cut round it. */
function countVoices(
  { slots, weights, rateOfSlot, binOfSlot }: Survey,
  sums: Float64Array,
  area: number,
  cut: Float64Array,
): { moments: Moments; high: Int32Array } {
  const { starts } = slots;
  const high = new Int32Array(slots.count);
  let count = 0;
  let [sumO, sumM, sumOO, sumOM, sumMM] = [0, 0, 0, 0, 0];
  for (let slot = 0; slot < slots.count; slot++) {
    const sum = sums[slot];
    const m = rateOfSlot[slot] * area;
    let most = 0;
    for (let i = starts[slot]; i < starts[slot + 1]; i++) {
      const o = Math.max(0, sum - weights[i]);
      if (o > most) most = o;
      sumO += o;
      sumM += m;
      sumOO += o * o;
      sumOM += o * m;
      sumMM += m * m;
    }
    if (most > cut[binOfSlot[slot]]) high[count++] = slot;
  }
  return {
    moments: { o: sumO, m: sumM, oo: sumOO, om: sumOM, mm: sumMM },
    high: high.subarray(0, count),
  };
}
