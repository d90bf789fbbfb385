import type { Neighbourhood } from './neighbourhoods.ts';
import { fitNullModel, type NullModel } from './null-model.ts';
import { boundTails, upperTail } from './tail.ts';

/** What the search over radii and positions costs on top of the number of separate places. */
const SEARCH_FACTOR = 3;
/** Cells beyond this p are no candidates; above 1 because p counts all places. */
const LARGEST_P = 3;

/** Occupied cells that may be the middle of a hotspot, by slot. */
export type Candidates = { slots: number[]; p: number[]; radius: number[]; crowding: number[] };

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
  const leastP = new Map<number, { p: number; fit: FittedNull }>();
  const fits = neighbourhoods.map((around) => {
    const { survey, sums, area, places, radius } = around;
    const model = fitNullModel(around, fixedSize);
    checkCancelled?.();
    const fit = { ...model, radius };
    const level = (1.01 * LARGEST_P) / (SEARCH_FACTOR * places);
    const { above } = boundTails(survey.edges, area * model.crowding, model.size, level);
    const crowded = around.voicesAbove(above).slot;
    for (let i = 0; i < crowded.length; i++) {
      const slot = crowded[i];
      const count = sums[slot] - 1;
      // A slot's voices stand together in the list.
      if (slot === crowded[i + 1] || count <= above[survey.binOfSlot[slot]]) continue;
      const mean = model.crowding * (survey.rateOfSlot[slot] * area);
      const p = upperTail(count, mean, model.size) * places * SEARCH_FACTOR;
      if (p < (leastP.get(slot)?.p ?? LARGEST_P)) leastP.set(slot, { p, fit });
    }
    return fit;
  });
  const candidates: Candidates = { slots: [], p: [], radius: [], crowding: [] };
  for (const slot of Int32Array.from(leastP.keys()).sort()) {
    const least = leastP.get(slot);
    if (!least) continue;
    candidates.slots.push(slot);
    candidates.p.push(least.p);
    candidates.radius.push(least.fit.radius);
    candidates.crowding.push(least.fit.crowding);
  }
  return { candidates, fits };
}
