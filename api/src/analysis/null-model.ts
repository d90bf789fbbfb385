import type { Neighbourhood } from './neighbourhoods.ts';
import { boundTails, upperTail } from './tail.ts';

/** Voices whose count has a smaller tail than this are no part of ordinary surroundings. */
const OUTLIER_TAIL = 0.002;
const MOST_ROUNDS = 12;
/** Weight of the starting values in the fit, in expected voices. */
const PRIOR_WEIGHT = 50;
const START_SIZE = 6;
/** A size at which the negative binomial is a Poisson distribution. */
export const POISSON_SIZE = 1e6;

/** What ordinary counts look like at one radius. */
export type NullModel = {
  /** κ ≥ 1: how many times more voices stand round a voice than the background says, because people walk along streets. */
  crowding: number;
  /** k of the negative binomial: the smaller, the more uneven the surroundings. */
  size: number;
};

/** Sums over voices of observed o and predicted m. */
export type Moments = { o: number; m: number; oo: number; om: number; mm: number };

/**
 * Fits κ and k by moments over the voices that are no outliers: starts at κ₀ and k₀ = 6, drops the
 * voices whose tail is below .002, refits, until the same voices stay (at most 12 rounds). Both are
 * shrunk towards the start with the weight of 50 expected voices, so that a small town gets a
 * sensible model. With `fixedSize` only κ is fitted.
 */
export function fitNullModel(around: Neighbourhood, fixedSize?: number): NullModel {
  const findOutliers = createOutlierSearch(around);
  let model: NullModel = { crowding: around.startCrowding, size: fixedSize ?? START_SIZE };
  let { dropped } = findOutliers(model);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    model = solveMoments(subtract(around.moments, dropped), around.startCrowding, fixedSize);
    const next = findOutliers(model);
    if (!next.changed) break;
    dropped = next.dropped;
  }
  return model;
}

/** The bounds that the search for outliers starts from where nothing is overdispersed, by bin. */
export function leastOutlierBounds(
  edges: Float64Array,
  area: number,
  startCrowding: number,
): Float64Array {
  return boundTails(edges, area * startCrowding, POISSON_SIZE, OUTLIER_TAIL).above;
}

/**
 * Finds the voices that are outliers under one model after another; answers with the sums over them
 * and whether they are others than last time. Only voices in slots with high sums are looked at.
 */
function createOutlierSearch(
  around: Neighbourhood,
): (model: NullModel) => { dropped: Moments; changed: boolean } {
  const { survey, sums, area } = around;
  const { slots, weights, rateOfSlot, binOfSlot, edges } = survey;
  const isOutlier = new Uint8Array(weights.length);
  return ({ crowding, size }) => {
    const { above, below } = boundTails(edges, area * crowding, size, OUTLIER_TAIL);
    const high = around.slotsAbove(above);
    const dropped: Moments = { o: 0, m: 0, oo: 0, om: 0, mm: 0 };
    let changed = false;
    for (let n = 0; n < high.length; n++) {
      const slot = high[n];
      const bin = binOfSlot[slot];
      const m = rateOfSlot[slot] * area;
      for (let i = slots.starts[slot]; i < slots.starts[slot + 1]; i++) {
        const o = Math.max(0, sums[slot] - weights[i]);
        const outlies =
          o > above[bin] && (o >= below[bin] || upperTail(o, crowding * m, size) < OUTLIER_TAIL);
        if (outlies !== (isOutlier[i] === 1)) changed = true;
        isOutlier[i] = outlies ? 1 : 0;
        if (!outlies) continue;
        dropped.o += o;
        dropped.m += m;
        dropped.oo += o * o;
        dropped.om += o * m;
        dropped.mm += m * m;
      }
    }
    return { dropped, changed };
  };
}

function subtract(all: Moments, part: Moments): Moments {
  return {
    o: all.o - part.o,
    m: all.m - part.m,
    oo: all.oo - part.oo,
    om: all.om - part.om,
    mm: all.mm - part.mm,
  };
}

/** κ = (Σo + 50κ₀)/(Σm + 50); 1/k = (Σ((o−κm)² − κm) + 50²/k₀) / (Σ(κm)² + 50²), k ≥ .5. */
function solveMoments(
  { o, m, oo, om, mm }: Moments,
  startCrowding: number,
  fixedSize: number | undefined,
): NullModel {
  const crowding = Math.max(1, (o + PRIOR_WEIGHT * startCrowding) / (m + PRIOR_WEIGHT));
  if (fixedSize !== undefined) return { crowding, size: fixedSize };
  const squares = crowding * crowding * mm;
  const excess = oo - 2 * crowding * om + squares - crowding * m + PRIOR_WEIGHT ** 2 / START_SIZE;
  const scale = squares + PRIOR_WEIGHT ** 2;
  return { crowding, size: excess <= 0 ? POISSON_SIZE : Math.max(0.5, scale / excess) };
}
