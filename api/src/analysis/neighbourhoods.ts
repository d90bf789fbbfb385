import { CELL_METRES } from './frame.ts';
import type { Scale } from './ground.ts';
import { leastOutlierBounds, type Moments } from './outliers.ts';
import type { Survey } from './survey.ts';
import { VOICE_WEIGHTS } from './voices.ts';

/** What is observed round the voices at one radius, and what the surroundings lead one to expect. */
export type Neighbourhood = {
  survey: Survey;
  radius: number;
  /** Area of the disc's cells, square metres. */
  area: number;
  /** κ to start from and to be shrunk towards. */
  startCrowding: number;
  /** Weight within the radius of each slot. */
  sums: Float64Array;
  places: number;
  /** Sums over all voices. */
  moments: Moments;
  /**
   * All voices that have more round them than the bound of their bin, and some that have less; in the
   * order of the slots, and always in the same order.
   */
  voicesAbove: (bounds: Float64Array) => CrowdedVoices;
};

/** Voices with their slot, what is observed round each (itself left out), what is expected; see `RateBins`. */
export type CrowdedVoices = {
  slot: Int32Array;
  observed: Float64Array;
  expected: Float64Array;
  bin: Uint16Array;
  share: Float64Array;
};

export function lookAround(survey: Survey, scale: Scale): Neighbourhood {
  const { radius, disc, sums, places } = scale;
  const area = disc.cells * CELL_METRES * CELL_METRES;
  const startCrowding = typicalCrowding(radius);
  let cut = lower(leastOutlierBounds(survey.edges, area, startCrowding));
  const first = countVoices(survey, sums, area, cut);
  let { crowded } = first;
  return {
    survey,
    radius,
    area,
    startCrowding,
    sums,
    places,
    moments: first.moments,
    voicesAbove: (bounds) => {
      if (bounds.some((bound, bin) => bound < cut[bin])) {
        const lowered = lower(bounds);
        cut = cut.map((old, bin) => Math.min(old, lowered[bin]));
        ({ crowded } = countVoices(survey, sums, area, cut));
      }
      return crowded;
    },
  };
}

/** Somewhat lower bounds, so that a bound that moves a little needs no new look at all voices. */
function lower(bounds: Float64Array): Float64Array {
  return bounds.map((bound) => 0.86 * bound);
}

/** κ₀ on a typical street network, as found at four radii; between them it changes evenly. */
function typicalCrowding(radius: number): number {
  const known = [
    { radius: 20, crowding: 2.2 },
    { radius: 30, crowding: 1.9 },
    { radius: 45, crowding: 1.5 },
    { radius: 70, crowding: 1.25 },
  ];
  const next = known.findIndex((entry) => radius <= entry.radius);
  if (next === -1) return known[known.length - 1].crowding;
  const above = known[next];
  if (next === 0 || radius === above.radius) return above.crowding;
  const below = known[next - 1];
  const share = (radius - below.radius) / (above.radius - below.radius);
  return below.crowding + share * (above.crowding - below.crowding);
}

/** One pass over the voices: the moments, and the voices that have more than the cut round them. */
function countVoices(
  survey: Survey,
  sums: Float64Array,
  area: number,
  cut: Float64Array,
): { moments: Moments; crowded: CrowdedVoices } {
  const { slotOf, own, rateOfSlot, binOfSlot, room } = survey;
  const weights = VOICE_WEIGHTS;
  let count = 0;
  let sumO = 0;
  let sumM = 0;
  let sumOO = 0;
  let sumOM = 0;
  let sumMM = 0;
  // Voice by voice, and not slot by slot: a loop within would end after one voice or two, and each
  // time at a place that the processor cannot guess.
  for (let i = 0; i < own.length; i++) {
    const slot = slotOf[i];
    const less = sums[slot] - weights[own[i]];
    const o = less > 0 ? less : 0;
    const m = rateOfSlot[slot] * area;
    sumO += o;
    sumM += m;
    sumOO += o * o;
    sumOM += o * m;
    sumMM += m * m;
    room.slot[count] = slot;
    room.own[count] = own[i];
    if (o > cut[binOfSlot[slot]]) count++;
  }
  return {
    moments: { o: sumO, m: sumM, oo: sumOO, om: sumOM, mm: sumMM },
    crowded: describe(survey, sums, area, count),
  };
}

/** What is known of the first `count` voices in the survey's room. */
function describe(
  { rateOfSlot, binOfSlot, shareOfBlock, blockOfSlot, room }: Survey,
  sums: Float64Array,
  area: number,
  count: number,
): CrowdedVoices {
  const slots = room.slot.slice(0, count);
  const observed = new Float64Array(count);
  const expected = new Float64Array(count);
  const bin = new Uint16Array(count);
  const share = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const slot = slots[i];
    observed[i] = Math.max(0, sums[slot] - VOICE_WEIGHTS[room.own[i]]);
    expected[i] = rateOfSlot[slot] * area;
    bin[i] = binOfSlot[slot];
    share[i] = shareOfBlock[blockOfSlot[slot]];
  }
  return { slot: slots, observed, expected, bin, share };
}
