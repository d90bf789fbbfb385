import { boundTails, upperTail, type RateBins } from './tail.ts';

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

/**
 * Voices of equal weight in one cell see the same round them: they stand as one entry with their
 * number, in the order of the cells.
 */
export type Stations = { slots: Int32Array; weights: Float64Array; voices: Int32Array };

/** What is counted round the cells at one radius; all arrays but the stations' have an entry per slot. */
export type Neighbourhoods = {
  stations: Stations;
  /** Weight of the voices within the radius. */
  sums: Float64Array;
  /** Voices per square metre in the surroundings. */
  rates: Float64Array;
  bins: RateBins;
  /** Area of the disc, square metres. */
  area: number;
  /** κ to start from and to be shrunk towards. */
  startCrowding: number;
};

/**
 * Fits κ and k by moments over the voices that are no outliers: starts at κ₀ and k₀ = 6, drops the
 * voices whose tail is below .002, refits, until the same voices stay (at most 12 rounds). Both are
 * shrunk towards the start with the weight of 50 expected voices, so that a small town gets a
 * sensible model. With `fixedSize` only κ is fitted.
 */
export function fitNullModel(around: Neighbourhoods, fixedSize?: number): NullModel {
  const all = sumMoments(around);
  const outliers = createOutlierSearch(around);
  let model: NullModel = { crowding: around.startCrowding, size: fixedSize ?? START_SIZE };
  let dropped = outliers(model).moments;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    model = solveMoments(subtract(all, dropped), around.startCrowding, fixedSize);
    const next = outliers(model);
    if (!next.changed) break;
    dropped = next.moments;
  }
  return model;
}

/** Sums over voices of observed o and predicted m. */
type Moments = { o: number; m: number; oo: number; om: number; mm: number };

function sumMoments({ stations, sums, rates, area }: Neighbourhoods): Moments {
  let [sumO, sumM, sumOO, sumOM, sumMM] = [0, 0, 0, 0, 0];
  for (let i = 0; i < stations.slots.length; i++) {
    const o = Math.max(0, sums[stations.slots[i]] - stations.weights[i]);
    const m = rates[stations.slots[i]] * area;
    const count = stations.voices[i];
    sumO += count * o;
    sumM += count * m;
    sumOO += count * o * o;
    sumOM += count * o * m;
    sumMM += count * m * m;
  }
  return { o: sumO, m: sumM, oo: sumOO, om: sumOM, mm: sumMM };
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

/**
 * Finds the voices that are outliers under one model after another; answers with the sums over them
 * and whether they are others than last time. Only the stations with high counts are looked at
 * again: the rest cannot become outliers as long as the bounds stay above the cut.
 */
function createOutlierSearch(
  around: Neighbourhoods,
): (model: NullModel) => { moments: Moments; changed: boolean } {
  const { stations, sums, rates, bins, area } = around;
  const observed = (i: number): number =>
    Math.max(0, sums[stations.slots[i]] - stations.weights[i]);
  const isOutlier = new Uint8Array(stations.slots.length);
  let cut = new Float64Array(bins.edges.length - 1).fill(Infinity);
  let high: number[] = [];

  return ({ crowding, size }) => {
    const { above, below } = boundTails(bins, area * crowding, size, OUTLIER_TAIL);
    if (above.some((bound, bin) => bound < cut[bin])) {
      cut = cut.map((old, bin) => Math.min(old, 0.8 * above[bin]));
      high = [];
      for (let i = 0; i < stations.slots.length; i++) {
        if (observed(i) > cut[bins.binOf[stations.slots[i]]]) high.push(i);
      }
    }
    const moments: Moments = { o: 0, m: 0, oo: 0, om: 0, mm: 0 };
    let changed = false;
    for (const i of high) {
      const slot = stations.slots[i];
      const bin = bins.binOf[slot];
      const o = observed(i);
      const m = rates[slot] * area;
      const ordinary =
        o <= above[bin] || (o < below[bin] && upperTail(o, crowding * m, size) >= OUTLIER_TAIL);
      if (ordinary !== (isOutlier[i] === 0)) changed = true;
      isOutlier[i] = ordinary ? 0 : 1;
      if (!ordinary) addTo(moments, stations.voices[i], o, m);
    }
    return { moments, changed };
  };
}

function addTo(moments: Moments, count: number, o: number, m: number): void {
  moments.o += count * o;
  moments.m += count * m;
  moments.oo += count * o * o;
  moments.om += count * o * m;
  moments.mm += count * m * m;
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
