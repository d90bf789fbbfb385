import type { Neighbourhood } from './neighbourhoods.ts';
import { createOutlierSearch, type Moments } from './outliers.ts';
import { POISSON_SIZE } from './tail.ts';

const MOST_ROUNDS = 12;
/** Weight of the starting values in the fit, in expected voices. */
const PRIOR_WEIGHT = 50;
const START_SIZE = 6;

/** What ordinary counts look like at one radius. */
export type NullModel = {
  /** κ ≥ 1: how many times more voices stand round a voice than the background says, because people walk along streets. */
  crowding: number;
  /** k of the negative binomial: the smaller, the more uneven the surroundings. */
  size: number;
};

/**
 * Fits κ and k by moments over the voices that are no outliers: starts at κ₀ and k₀ = 6, drops the
 * voices whose tail is below .002, refits, until the same voices stay (at most 12 rounds). Both are
 * shrunk towards the start with the weight of 50 expected voices, so that a small town gets a
 * sensible model. With `fixedSize` only κ is fitted.
 */
export function fitNullModel(around: Neighbourhood, fixedSize?: number): NullModel {
  const findOutliers = createOutlierSearch(around);
  let model: NullModel = { crowding: around.startCrowding, size: fixedSize ?? START_SIZE };
  let { moments: dropped } = findOutliers(model.crowding, model.size);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    model = solveMoments(subtract(around.moments, dropped), around.startCrowding, fixedSize);
    const next = findOutliers(model.crowding, model.size);
    if (!next.changed) break;
    dropped = next.moments;
  }
  return model;
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
