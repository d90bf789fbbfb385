import { incompleteBeta } from './special.ts';

/** A size at which the negative binomial is a Poisson distribution. */
export const POISSON_SIZE = 1e6;

/**
 * P(X ≥ count) of the negative binomial with the given mean and size (variance mean + mean²/size),
 * as the incomplete beta function, which carries it on to fractional counts.
 */
export function upperTail(count: number, mean: number, size: number): number {
  return incompleteBeta(Math.max(count, 1e-9), size, Math.max(mean, 1e-9), size);
}

/**
 * Rates sorted into bins that are 4 % wide: between two edges the tail changes little and evenly, so
 * that most questions "is the tail above this level?" are answered by two comparisons.
 */
export type RateBins = {
  edges: Float64Array;
  /** Bin b of each rate, edges[b] ≤ rate ≤ edges[b + 1], and its share of the way between them. */
  binOf: Uint16Array;
  shareOf: Float64Array;
};

const BIN_RATIO = 1.04;

export function binRates(rates: Float64Array): RateBins {
  let least = Infinity;
  let most = 0;
  for (let i = 0; i < rates.length; i++) {
    if (rates[i] < least) least = rates[i];
    if (rates[i] > most) most = rates[i];
  }
  const step = Math.log(BIN_RATIO);
  const base = least * 0.999;
  const bins = Math.floor(Math.log((most * 1.001) / base) / step) + 1;
  const edges = Float64Array.from({ length: bins + 1 }, (_, b) => base * BIN_RATIO ** b);
  const binOf = new Uint16Array(rates.length);
  const shareOf = new Float64Array(rates.length);
  for (let i = 0; i < rates.length; i++) {
    let bin = Math.floor(Math.log(rates[i] / base) / step);
    // The logarithm's last digit may put a rate on the wrong side of an edge.
    if (rates[i] < edges[bin]) bin--;
    else if (rates[i] > edges[bin + 1]) bin++;
    binOf[i] = bin;
    shareOf[i] = (rates[i] - edges[bin]) / (edges[bin + 1] - edges[bin]);
  }
  return { edges, binOf, shareOf };
}

/** For each edge, a count whose tail is at or above the level, and one whose tail is below it. */
export type TailBounds = { above: Float64Array; below: Float64Array };

/** How near each other the two counts at an edge are, as a share. */
const NARROW = 0.001;
/**
 * Between two edges the critical count, which is about mean + c·√mean, leaves the straight line by some
 * 10⁻⁵ of itself; the bounds stand off ten times that and more.
 */
const CURVATURE = 2e-4;

/**
 * Bounds for rates times `factor` as means. A count ≤ `boundAt(above, …)` has tail ≥ level, a count
 * ≥ `boundAt(below, …)` has tail < level; between them the tail has to be computed. The tail falls
 * with the count and grows with the mean.
 */
export function boundTails(
  edges: Float64Array,
  factor: number,
  size: number,
  level: number,
): TailBounds {
  const above = new Float64Array(edges.length);
  const below = new Float64Array(edges.length);
  let bracket = { low: 0, high: 1 };
  let middle = 0.5;
  let step = 0;
  let bend = 0;
  for (let edge = 0; edge < edges.length; edge++) {
    const mean = edges[edge] * factor;
    const isAtLeast = (n: number): boolean => upperTail(n, mean, size) >= level;
    // The critical count grows with the mean, from edge to edge by nearly as much again.
    bracket = narrow(isAtLeast, bracket, middle + step + bend);
    const moved = (bracket.low + bracket.high) / 2 - middle;
    middle += moved;
    bend = edge > 1 ? moved - step : 0;
    step = edge > 0 ? moved : 0;
    above[edge] = bracket.low * (1 - CURVATURE);
    below[edge] = bracket.high * (1 + CURVATURE);
  }
  return { above, below };
}

/** The bound for a rate between the edges of its bin. */
export function boundAt(bounds: Float64Array, bin: number, share: number): number {
  return bounds[bin] + share * (bounds[bin + 1] - bounds[bin]);
}

/**
 * Brackets the count from which on the tail is below the level. The last edge's lower end still holds;
 * where the guess is good, two tails are enough.
 */
function narrow(
  isAtLeast: (count: number) => boolean,
  before: { low: number; high: number },
  guess: number,
): { low: number; high: number } {
  let { low } = before;
  let high = Math.max(before.high, low + 1);
  const [under, over] = [guess * (1 - NARROW / 2), guess * (1 + NARROW / 2)];
  if (under > low && isAtLeast(under)) {
    low = under;
    if (!isAtLeast(over)) return { low, high: over };
    low = over;
    high = Math.max(high, over * (1 + 4 * NARROW));
  } else if (under > low) high = under;
  while (isAtLeast(high)) {
    low = high;
    high *= 1.3;
  }
  while (high - low > NARROW * high) {
    const middle = (low + high) / 2;
    if (isAtLeast(middle)) low = middle;
    else high = middle;
  }
  return { low, high };
}
