/** Index of the first number that is not below `least`; the length where all are. */
export function lowerBound(
  ascending: Int32Array | Uint32Array | Float64Array,
  least: number,
): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
