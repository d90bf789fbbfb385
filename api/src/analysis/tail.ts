import { incompleteBeta } from './special.ts';

/**
 * P(X ≥ count) of the negative binomial with the given mean and size (variance mean + mean²/size),
 * as the incomplete beta function, which carries it on to fractional counts.
 */
export function upperTail(count: number, mean: number, size: number): number {
  return incompleteBeta(Math.max(count, 1e-9), size, Math.max(mean, 1e-9), size);
}

/**
 * Rates sorted into bins that are 2 % wide: within one the tail changes little, so that most
 * questions "is the tail above this level?" are answered by two comparisons.
 */
export type RateBins = { edges: Float64Array; binOf: Uint16Array };

const BIN_RATIO = 1.02;

/** Bin b of positive rates: edges[b] ≤ rate ≤ edges[b + 1]. */
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
  for (let i = 0; i < rates.length; i++) {
    let bin = Math.floor(Math.log(rates[i] / base) / step);
    // The logarithm's last digit may put a rate on the wrong side of an edge.
    if (rates[i] < edges[bin]) bin--;
    else if (rates[i] > edges[bin + 1]) bin++;
    binOf[i] = bin;
  }
  return { edges, binOf };
}

/** For each bin, counts whose tail is certainly at or above the level, and certainly below it. */
export type TailBounds = { above: Float64Array; below: Float64Array };

/**
 * Bounds for rates times `factor` as means. A count ≤ above[bin] has tail ≥ level, a count
 * ≥ below[bin] has tail < level, anywhere in the bin; between them the tail has to be computed.
 * The tail falls with the count and grows with the mean.
 */
export function boundTails(
  edges: Float64Array,
  factor: number,
  size: number,
  level: number,
): TailBounds {
  const count = edges.length - 1;
  const above = new Float64Array(count);
  const below = new Float64Array(count);
  let low = 0;
  let high = 1;
  for (let edge = 0; edge <= count; edge++) {
    const mean = edges[edge] * factor;
    // The critical count grows with the mean: the last edge's lower end still holds.
    high = Math.max(high, low + 1);
    while (upperTail(high, mean, size) >= level) {
      low = high;
      high *= 1.3;
    }
    while (high - low > 0.01 * high) {
      const middle = (low + high) / 2;
      if (upperTail(middle, mean, size) >= level) low = middle;
      else high = middle;
    }
    if (edge < count) above[edge] = low;
    if (edge > 0) below[edge - 1] = high;
  }
  return { above, below };
}
