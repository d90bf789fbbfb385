import type { Background } from './background.ts';
import { CELL_METRES } from './frame.ts';
import type { Ground, Scale } from './ground.ts';
import { leastOutlierBounds, type Moments } from './outliers.ts';
import { binRates } from './tail.ts';
import { VOICE_WEIGHTS } from './voices.ts';

/** What is expected in each slot, and who stands there; the same for all radii. */
export type Survey = {
  /** Voices of slot s: from starts[s] to before starts[s + 1]; `own` says what each weighs. */
  starts: Int32Array;
  own: Uint8Array;
  /** Voices per square metre in the surroundings of each slot, and its bin of rates. */
  rateOfSlot: Float64Array;
  binOfSlot: Uint16Array;
  /** See `RateBins`. */
  shareOfBlock: Float64Array;
  blockOfSlot: Int32Array;
  edges: Float64Array;
};

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

export function surveyGround(ground: Ground, { blocks, rates }: Background): Survey {
  const { slots, voices, blockOfSlot } = ground;
  const { edges, binOf, shareOf } = binRates(Float64Array.from(blocks, (block) => rates[block]));
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
  const own = new Uint8Array(voices.count);
  for (let i = 0; i < own.length; i++) own[i] = voices.own[slots.voices[i]];
  return {
    starts: slots.starts,
    own,
    rateOfSlot,
    binOfSlot,
    shareOfBlock,
    blockOfSlot,
    edges,
  };
}

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
  return bounds.map((bound) => 0.85 * bound);
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
  const { starts, own, rateOfSlot, binOfSlot } = survey;
  const slots = createList();
  const moments = { o: 0, m: 0, oo: 0, om: 0, mm: 0 };
  for (let slot = 0; slot < sums.length; slot++) {
    const sum = sums[slot];
    const bound = cut[binOfSlot[slot]];
    const end = starts[slot + 1];
    let sumO = 0;
    for (let i = starts[slot]; i < end; i++) {
      const o = Math.max(0, sum - VOICE_WEIGHTS[own[i]]);
      sumO += o;
      moments.oo += o * o;
      if (o > bound) slots.add(slot, o);
    }
    const m = rateOfSlot[slot] * area;
    const voices = end - starts[slot];
    moments.o += sumO;
    moments.m += voices * m;
    moments.om += sumO * m;
    moments.mm += voices * m * m;
  }
  return { moments, crowded: describe(survey, area, ...slots.take()) };
}

function describe(
  { rateOfSlot, binOfSlot, shareOfBlock, blockOfSlot }: Survey,
  area: number,
  slot: Int32Array,
  observed: Float64Array,
): CrowdedVoices {
  const expected = new Float64Array(slot.length);
  const bin = new Uint16Array(slot.length);
  const share = new Float64Array(slot.length);
  for (let i = 0; i < slot.length; i++) {
    expected[i] = rateOfSlot[slot[i]] * area;
    bin[i] = binOfSlot[slot[i]];
    share[i] = shareOfBlock[blockOfSlot[slot[i]]];
  }
  return { slot, observed, expected, bin, share };
}

/** A list of slots with a number each, that grows as they come. */
function createList(): {
  add: (slot: number, observed: number) => void;
  take: () => [slots: Int32Array, observed: Float64Array];
} {
  let slots = new Int32Array(1024);
  let observed = new Float64Array(1024);
  let count = 0;
  const grow = (): void => {
    const [shortSlots, shortObserved] = [slots, observed];
    slots = new Int32Array(4 * count);
    observed = new Float64Array(4 * count);
    slots.set(shortSlots);
    observed.set(shortObserved);
  };
  return {
    add: (slot, value) => {
      if (count === slots.length) grow();
      slots[count] = slot;
      observed[count++] = value;
    },
    take: () => [slots.slice(0, count), observed.slice(0, count)],
  };
}
