import { listVoices, observedRound, type BlockCounts } from './block-counts.ts';
import { CELL_METRES } from './frame.ts';
import type { Scale } from './ground.ts';
import { leastOutlierBounds, type Moments } from './outliers.ts';
import type { Survey } from './survey.ts';

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
   * All voices that have more round them than the bound of their bin, and some that have less; block by
   * block and within a block slot by slot, always in the same order.
   */
  voicesAbove: (bounds: Float64Array) => CrowdedVoices;
};

/** Voices with their slot, the place of their block, and what is observed round each, itself left out. */
export type CrowdedVoices = { slot: Int32Array; block: Int32Array; observed: Float64Array };

export function lookAround(survey: Survey, scale: Scale): Neighbourhood {
  const { radius, disc, sums, counts, places } = scale;
  const area = disc.cells * CELL_METRES * CELL_METRES;
  const startCrowding = typicalCrowding(radius);
  let cut = lower(leastOutlierBounds(survey.edges, area, startCrowding));
  let crowded = findCrowded(survey, scale, cut);
  return {
    survey,
    radius,
    area,
    startCrowding,
    sums,
    places,
    moments: sumMoments(survey, counts, area),
    voicesAbove: (bounds) => {
      if (bounds.some((bound, bin) => bound < cut[bin])) {
        const lowered = lower(bounds);
        cut = cut.map((old, bin) => Math.min(old, lowered[bin]));
        crowded = findCrowded(survey, scale, cut);
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

/** Sums over all voices, from those over each block's. */
function sumMoments(
  { voices, rates }: Survey,
  { observed, squares }: BlockCounts,
  area: number,
): Moments {
  let [o, m, oo, om, mm] = [0, 0, 0, 0, 0];
  for (let place = 0; place < rates.length; place++) {
    const expected = rates[place] * area;
    o += observed[place];
    m += voices[place] * expected;
    oo += squares[place];
    om += observed[place] * expected;
    mm += voices[place] * expected * expected;
  }
  return { o, m, oo, om, mm };
}

/** The voices that have more round them than their bin's cut; most blocks have none. */
function findCrowded(
  { laid, voices, bins }: Survey,
  { sums, counts: { most } }: Scale,
  cut: Float64Array,
): CrowdedVoices {
  const found: number[] = [];
  let room = 0;
  for (let place = 0; place < bins.length; place++) {
    if (most[place] <= cut[bins[place]]) continue;
    found.push(place);
    room += voices[place];
  }
  const slot = new Int32Array(room);
  const own = new Uint8Array(room);
  const block = new Int32Array(room);
  const observed = new Float64Array(room);
  let count = 0;
  for (const place of found) {
    const least = cut[bins[place]];
    const end = listVoices(laid, place, slot, own, count);
    for (let i = count; i < end; i++) {
      const o = observedRound(sums[slot[i]], own[i]);
      if (o <= least) continue;
      slot[count] = slot[i];
      block[count] = place;
      observed[count++] = o;
    }
  }
  return {
    slot: slot.subarray(0, count),
    block: block.subarray(0, count),
    observed: observed.subarray(0, count),
  };
}
