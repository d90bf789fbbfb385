import { POISSON_SIZE, upperTail, type TailBounds } from './tail.ts';

/** Steps of the table in the mean and in the size: 4 % and 5 %. */
const MEAN_STEP = Math.log(1.04);
const SIZE_STEP = Math.log(1.05);
/** How near a count in the table is to the true one, as a share. */
const PRECISION = 1e-6;
/**
 * Between the entries the count's logarithm is taken along a straight line, which leaves it by less
 * than 10⁻⁴; and so does the count itself between two edges. The bounds stand off three times that.
 */
const STAND_OFF = 3e-4;

/** Counts whose tail is the level, by number of the mean's step; filled as they are asked for. */
type Row = Map<number, number>;

/**
 * `boundTails` for one level that is asked for again and again, with ever other factors and sizes: the
 * counts are looked up in a table of the mean and the size that fills as it is used. What is in it
 * follows from the level alone.
 */
export function createTailTable(
  level: number,
): (edges: Float64Array, factor: number, size: number) => TailBounds {
  const rows = new Map<number, Row>();
  const rowOf = (step: number): Row => {
    const row = rows.get(step) ?? new Map<number, number>();
    rows.set(step, row);
    return row;
  };
  const lnCount = (row: Row, size: number, step: number): number => {
    const known = row.get(step) ?? Math.log(criticalCount(Math.exp(step * MEAN_STEP), size, level));
    row.set(step, known);
    return known;
  };
  return (edges, factor, size) => {
    // A size at which nothing is overdispersed any more has a row of its own, beyond the others.
    const isPoisson = size >= POISSON_SIZE;
    const place = Math.log(Math.min(size, POISSON_SIZE)) / SIZE_STEP;
    const step = isPoisson ? Infinity : Math.floor(place);
    const [row, next] = [rowOf(step), rowOf(step + 1)];
    const [rowSize, nextSize] = isPoisson
      ? [POISSON_SIZE, POISSON_SIZE]
      : [Math.exp(step * SIZE_STEP), Math.exp((step + 1) * SIZE_STEP)];
    const share = isPoisson ? 0 : place - step;
    const lnCountAt = (mean: number): number => {
      const here = lnCount(row, rowSize, mean);
      return share === 0 ? here : here + share * (lnCount(next, nextSize, mean) - here);
    };
    const above = new Float64Array(edges.length);
    const below = new Float64Array(edges.length);
    for (let edge = 0; edge < edges.length; edge++) {
      const at = Math.log(edges[edge] * factor) / MEAN_STEP;
      const mean = Math.floor(at);
      const low = lnCountAt(mean);
      const count = Math.exp(low + (at - mean) * (lnCountAt(mean + 1) - low));
      above[edge] = count * (1 - STAND_OFF);
      below[edge] = count * (1 + STAND_OFF);
    }
    return { above, below };
  };
}

/**
 * The count whose tail is the level, by halving a bracket along the count's logarithm. Throws RangeError
 * where mean or size is no number above 0: no bracket would ever hold.
 */
function criticalCount(mean: number, size: number, level: number): number {
  if (!(mean > 0 && size > 0)) throw new RangeError('mean and size must be above 0');
  const isAtLeast = (count: number): boolean => upperTail(count, mean, size) >= level;
  let low = mean;
  while (!isAtLeast(low)) low /= 4;
  let high = 4 * low;
  while (isAtLeast(high)) high *= 4;
  while (high > low * (1 + PRECISION)) {
    const middle = Math.sqrt(low * high);
    if (isAtLeast(middle)) low = middle;
    else high = middle;
  }
  return low;
}
