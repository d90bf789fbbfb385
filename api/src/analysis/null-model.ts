import type { CrowdedVoices, Neighbourhood } from './neighbourhoods.ts';
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

/** By bin of rates, counts that are no outliers where the search starts, even were nothing overdispersed. */
export function leastOutlierBounds(
  edges: Float64Array,
  area: number,
  startCrowding: number,
): Float64Array {
  return boundTails(edges, area * startCrowding, POISSON_SIZE, OUTLIER_TAIL).above;
}

/**
 * Finds the voices that are outliers under one model after another; answers with the sums over them
 * and whether they are others than last time. Only voices with much round them are looked at.
 */
function createOutlierSearch({
  survey,
  area,
  voicesAbove,
}: Neighbourhood): (model: NullModel) => { dropped: Moments; changed: boolean } {
  let crowded: CrowdedVoices | undefined;
  let isOutlier = new Uint8Array(0);
  return ({ crowding, size }) => {
    const { above, below } = boundTails(survey.edges, area * crowding, size, OUTLIER_TAIL);
    const looked = voicesAbove(above);
    if (looked !== crowded) {
      isOutlier = carryOver(crowded, isOutlier, looked);
      crowded = looked;
    }
    const { observed, expected, bin } = looked;
    const dropped: Moments = { o: 0, m: 0, oo: 0, om: 0, mm: 0 };
    let changed = false;
    for (let i = 0; i < observed.length; i++) {
      const o = observed[i];
      const m = expected[i];
      const outlies =
        o > above[bin[i]] &&
        (o >= below[bin[i]] || upperTail(o, crowding * m, size) < OUTLIER_TAIL);
      if (outlies !== (isOutlier[i] === 1)) {
        changed = true;
        isOutlier[i] = outlies ? 1 : 0;
      }
      if (!outlies) continue;
      dropped.o += o;
      dropped.m += m;
      dropped.oo += o * o;
      dropped.om += o * m;
      dropped.mm += m * m;
    }
    return { dropped, changed };
  };
}

/** Marks of the same voices in a longer list, which holds all of the shorter in the same order. */
function carryOver(
  shorter: CrowdedVoices | undefined,
  marks: Uint8Array,
  longer: CrowdedVoices,
): Uint8Array<ArrayBuffer> {
  const carried = new Uint8Array(longer.slot.length);
  if (!shorter) return carried;
  for (let i = 0, at = 0; at < marks.length; i++) {
    // Two voices of one slot with equally many round them are alike.
    const same = longer.slot[i] === shorter.slot[at] && longer.observed[i] === shorter.observed[at];
    if (same) carried[i] = marks[at++];
  }
  return carried;
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
