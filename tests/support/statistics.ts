/** What measurements are summed up with. All throw RangeError for no values at all. */

export function mean(values: readonly number[]): number {
  return sum(some(values)) / values.length;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = some(values).toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The smallest value that at least this share of them does not exceed (nearest rank). */
export function quantile(values: readonly number[], share: number): number {
  const sorted = some(values).toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length, Math.max(1, Math.ceil(share * sorted.length))) - 1];
}

/** Standard deviation of the values about their mean, with n − 1; 0 for a single value. */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  const squares = sum(values.map((value) => (value - middle) ** 2));
  return values.length === 1 ? 0 : Math.sqrt(squares / (values.length - 1));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function some(values: readonly number[]): readonly number[] {
  if (values.length === 0) {
    throw new RangeError('no values to sum up');
  }
  return values;
}
