import type { Neighbourhood } from './neighbourhoods.ts';
import { fitNullModel, type NullModel } from './null-model.ts';
import { boundTails, upperTail } from './tail.ts';

/** What the search over radii and positions costs on top of the number of separate places. */
const SEARCH_FACTOR = 3;
/** Cells beyond this p are no candidates; above 1 because p counts all places. */
const LARGEST_P = 3;

/** Occupied cells that may be the middle of a hotspot. */
export type Candidates = {
  slots: ArrayLike<number>;
  p: ArrayLike<number>;
  radius: ArrayLike<number>;
  crowding: ArrayLike<number>;
};

export type FittedNull = NullModel & { radius: number };

/**
 * Fits the null model at each radius and takes for each occupied cell the least p over the radii:
 * p = P(X ≥ S − 1) × places × 3, S the weight within the radius, X negative binomial with mean
 * κλ·area. One voice is taken off because a cell is only looked at because a voice stands there.
 */
export function testCells(
  neighbourhoods: readonly Neighbourhood[],
  fixedSize?: number,
  checkCancelled?: () => void,
): { candidates: Candidates; fits: FittedNull[] } {
  const slotCount = neighbourhoods[0].sums.length;
  const least = new Float64Array(slotCount).fill(LARGEST_P);
  const best = new Int8Array(slotCount).fill(-1);
  const found: number[] = [];
  const fits = neighbourhoods.map((around, index) => {
    const { survey, sums, area, places, radius } = around;
    const model = fitNullModel(around, fixedSize);
    checkCancelled?.();
    const level = (1.01 * LARGEST_P) / (SEARCH_FACTOR * places);
    const { above } = boundTails(survey.edges, area * model.crowding, model.size, level);
    const { slot: slotOf, block, observed } = around.voicesAbove(above);
    for (let i = 0; i < slotOf.length; i++) {
      // The slot's weight less one voice is at most what any of its voices has round it.
      const bound = above[survey.bins[block[i]]];
      if (observed[i] <= bound || slotOf[i] === slotOf[i + 1]) continue;
      const slot = slotOf[i];
      const count = sums[slot] - 1;
      if (count <= bound) continue;
      const mean = model.crowding * (survey.rates[block[i]] * area);
      const p = upperTail(count, mean, model.size) * places * SEARCH_FACTOR;
      if (p >= least[slot]) continue;
      if (best[slot] === -1) found.push(slot);
      least[slot] = p;
      best[slot] = index;
    }
    return { ...model, radius };
  });
  return { candidates: listCandidates(Int32Array.from(found).sort(), least, best, fits), fits };
}

function listCandidates(
  slots: Int32Array,
  least: Float64Array,
  best: Int8Array,
  fits: readonly FittedNull[],
): Candidates {
  const p = new Float64Array(slots.length);
  const radius = new Float64Array(slots.length);
  const crowding = new Float64Array(slots.length);
  for (let i = 0; i < slots.length; i++) {
    const fit = fits[best[slots[i]]];
    p[i] = least[slots[i]];
    radius[i] = fit.radius;
    crowding[i] = fit.crowding;
  }
  return { slots, p, radius, crowding };
}
