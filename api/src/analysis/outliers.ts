import type { CrowdedVoices, Neighbourhood } from './neighbourhoods.ts';
import { createTailTable } from './tail-table.ts';
import { boundAt, POISSON_SIZE, upperTail, type TailBounds } from './tail.ts';

/** Voices whose count has a smaller tail than this are no part of ordinary surroundings. */
const OUTLIER_TAIL = 0.002;
const boundOutliers = createTailTable(OUTLIER_TAIL);

/** Sums over voices of observed o and predicted m. */
export type Moments = { o: number; m: number; oo: number; om: number; mm: number };

/** Sums over the voices that are outliers under a model, and whether they are others than last time. */
export type FindOutliers = (
  crowding: number,
  size: number,
) => { moments: Moments; changed: boolean };

/**
 * Finds the outliers under one model after another. From one model to the next only voices near the
 * bounds can change sides: the rest is gone through again only where the bounds have moved far.
 */
export function createOutlierSearch(around: Neighbourhood): FindOutliers {
  let crowded: CrowdedVoices | undefined;
  let isOutlier = new Uint8Array(0);
  let near: NearBounds | undefined;
  return (crowding, size) => {
    const factor = around.area * crowding;
    const bounds = boundOutliers(around.survey.edges, factor, size);
    const looked = around.voicesAbove(bounds.above);
    if (looked !== crowded) {
      isOutlier = carryOver(crowded, isOutlier, looked);
      crowded = looked;
      near = undefined;
    }
    const { block, observed } = looked;
    const { rates, bins, shares } = around.survey;
    let changed = false;
    if (!near || !isWithin(bounds, near)) {
      near = findNear(around, looked, bounds, isOutlier);
      ({ changed } = near);
    }
    const moments = { ...near.moments };
    const { above, below } = bounds;
    const { voices } = near;
    for (let n = 0; n < voices.length; n++) {
      const i = voices[n];
      const o = observed[i];
      const m = rates[block[i]] * around.area;
      const [bin, share] = [bins[block[i]], shares[block[i]]];
      const outlies =
        o > boundAt(above, bin, share) &&
        (o >= boundAt(below, bin, share) || upperTail(o, crowding * m, size) < OUTLIER_TAIL);
      if (outlies !== (isOutlier[i] === 1)) {
        isOutlier[i] = outlies ? 1 : 0;
        changed = true;
      }
      if (outlies) addTo(moments, o, m);
    }
    return { moments, changed };
  };
}

/** By bin of rates, counts that are no outliers where the search starts, even were nothing overdispersed. */
export function leastOutlierBounds(
  edges: Float64Array,
  area: number,
  startCrowding: number,
): Float64Array {
  return boundOutliers(edges, area * startCrowding, POISSON_SIZE).above;
}

/** How far the bounds may move, as a share, until all voices are gone through again. */
const NEARNESS = 0.015;

/** What is certain while the bounds at each edge stay within `low` and `high`, and what is not. */
type NearBounds = {
  low: Float64Array;
  high: Float64Array;
  voices: Int32Array;
  /** Over those that are certainly outliers. */
  moments: Moments;
  /** Whether one that is certain stood on the other side. */
  changed: boolean;
};

/** Marks the voices that are certainly outliers, or certainly not. */
function findNear(
  { survey: { rates, bins, shares }, area }: Neighbourhood,
  { block, observed }: CrowdedVoices,
  { above, below }: TailBounds,
  isOutlier: Uint8Array,
): NearBounds {
  const low = above.map((bound) => bound * (1 - NEARNESS));
  const high = below.map((bound) => bound * (1 + NEARNESS));
  const voices = new Int32Array(observed.length);
  const moments = { o: 0, m: 0, oo: 0, om: 0, mm: 0 };
  let count = 0;
  let moved = 0;
  for (let i = 0; i < observed.length; i++) {
    const o = observed[i];
    const place = block[i];
    const b = bins[place];
    // Most are told by the bounds at the bin's edges.
    if (o <= low[b] || (o < high[b + 1] && o <= boundAt(low, b, shares[place]))) {
      moved |= isOutlier[i];
      isOutlier[i] = 0;
    } else if (o >= high[b + 1] || o >= boundAt(high, b, shares[place])) {
      moved |= 1 - isOutlier[i];
      isOutlier[i] = 1;
      addTo(moments, o, rates[place] * area);
    } else voices[count++] = i;
  }
  return { low, high, voices: voices.slice(0, count), moments, changed: moved === 1 };
}

function isWithin({ above, below }: TailBounds, { low, high }: NearBounds): boolean {
  return above.every((bound, edge) => bound >= low[edge] && below[edge] <= high[edge]);
}

function addTo(moments: Moments, o: number, m: number): void {
  moments.o += o;
  moments.m += m;
  moments.oo += o * o;
  moments.om += o * m;
  moments.mm += m * m;
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
