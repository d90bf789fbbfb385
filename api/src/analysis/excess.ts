import { CELL_METRES, type Surface } from './surface.ts';
import { discOf, prefixRows, sumDiscs } from './grid.ts';
import { fitNullModel, type NullModel, type Stations } from './null-model.ts';
import { binRates, boundTails, upperTail, type RateBins } from './tail.ts';
import type { Voices } from './voices.ts';

/** The radii that are tested, metres, with the crowding factor κ₀ of a typical street network. */
const RADII = [
  { radius: 20, startCrowding: 2.2 },
  { radius: 30, startCrowding: 1.9 },
  { radius: 45, startCrowding: 1.5 },
  { radius: 70, startCrowding: 1.25 },
];
/** What the search over radii and positions costs on top of the number of separate places. */
const SEARCH_FACTOR = 3;
/** Cells beyond this p are no candidates; above 1 because p counts all places. */
const LARGEST_P = 3;

/** Sums of voices round the occupied cells; the same for both tiers. */
export type DiscSums = {
  bins: RateBins;
  /** Per slot: voices per square metre in the surroundings. */
  rates: Float64Array;
  stations: Stations;
  scales: Scale[];
};

type Scale = {
  radius: number;
  startCrowding: number;
  /** Weight within the radius, per slot. */
  sums: Float64Array;
  /** Area of the cells in the disc, square metres. */
  area: number;
  /** Occupied squares of the disc's area: about as many places as there are to stand out. */
  places: number;
};

/** Occupied cells that may be the middle of a hotspot, unsorted. */
export type Candidates = { slots: number[]; p: number[]; radius: number[]; crowding: number[] };

export type FittedNull = NullModel & { radius: number };

export function sumRoundCells(surface: Surface, voices: Voices, rates: Float64Array): DiscSums {
  const { frame, mass, occupied } = surface;
  const prefix = prefixRows(mass, frame.columns);
  const scales = RADII.map(({ radius, startCrowding }) => {
    const disc = discOf(radius, CELL_METRES);
    return {
      radius,
      startCrowding,
      sums: sumDiscs(prefix, frame.columns, disc, occupied),
      area: disc.cells * CELL_METRES * CELL_METRES,
      places: countPlaces(surface, radius),
    };
  });
  return { bins: binRates(rates), rates, stations: gatherStations(surface, voices), scales };
}

/** Occupied squares with the area of the disc (side √π r). */
function countPlaces({ frame, occupied }: Surface, radius: number): number {
  const side = radius * 1.7725;
  const across = Math.floor((frame.columns * CELL_METRES) / side) + 1;
  const down = Math.floor((frame.rows * CELL_METRES) / side) + 1;
  const seen = new Uint8Array(across * down);
  let places = 0;
  for (let slot = 0; slot < occupied.length; slot++) {
    const row = Math.floor(occupied[slot] / frame.columns);
    const column = occupied[slot] - row * frame.columns;
    const square =
      Math.floor((row * CELL_METRES) / side) * across + Math.floor((column * CELL_METRES) / side);
    if (seen[square] === 0) places++;
    seen[square] = 1;
  }
  return places;
}

/**
 * Fits the null model at each radius and takes for each occupied cell the least p over the radii:
 * p = P(X ≥ S − 1) × places × 3, S the weight within the radius, X negative binomial with mean
 * κλ·area. One voice is taken off because a cell is only looked at because a voice stands there.
 */
export function testCells(
  around: DiscSums,
  fixedSize?: number,
): { candidates: Candidates; fits: FittedNull[] } {
  const slots = around.rates.length;
  const least = new Float64Array(slots).fill(LARGEST_P);
  const best = new Int8Array(slots).fill(-1);
  const fits = around.scales.map((scale, index) => {
    const { sums, area } = scale;
    const model = fitNullModel({ ...around, ...scale }, fixedSize);
    const level = (1.01 * LARGEST_P) / (SEARCH_FACTOR * scale.places);
    const { above } = boundTails(around.bins, area * model.crowding, model.size, level);
    for (let slot = 0; slot < slots; slot++) {
      const count = sums[slot] - 1;
      if (count <= above[around.bins.binOf[slot]]) continue;
      const mean = model.crowding * (around.rates[slot] * area);
      const p = upperTail(count, mean, model.size) * scale.places * SEARCH_FACTOR;
      if (p < least[slot]) {
        least[slot] = p;
        best[slot] = index;
      }
    }
    return { ...model, radius: scale.radius };
  });
  const candidates: Candidates = { slots: [], p: [], radius: [], crowding: [] };
  for (let slot = 0; slot < slots; slot++) {
    if (best[slot] === -1) continue;
    const fit = fits[best[slot]];
    candidates.slots.push(slot);
    candidates.p.push(least[slot]);
    candidates.radius.push(fit.radius);
    candidates.crowding.push(fit.crowding);
  }
  return { candidates, fits };
}

function gatherStations(surface: Surface, voices: Voices): Stations {
  const { voicesBySlot, slotStarts } = surface;
  const slots = new Int32Array(voices.count);
  const weights = new Float64Array(voices.count);
  const counts = new Int32Array(voices.count);
  let count = 0;
  for (let slot = 0; slot + 1 < slotStarts.length; slot++) {
    const first = count;
    for (let i = slotStarts[slot]; i < slotStarts[slot + 1]; i++) {
      const weight = voices.weight[voicesBySlot[i]];
      let at = first;
      while (at < count && weights[at] > weight) at++;
      if (at === count || weights[at] !== weight) {
        if (at < count) {
          weights.copyWithin(at + 1, at, count);
          counts.copyWithin(at + 1, at, count);
        }
        weights[at] = weight;
        counts[at] = 0;
        slots[count++] = slot;
      }
      counts[at]++;
    }
  }
  return {
    slots: slots.subarray(0, count),
    weights: weights.subarray(0, count),
    voices: counts.subarray(0, count),
  };
}
