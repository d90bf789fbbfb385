/** Whether two arrays hold the same numbers. A plain loop is many times as fast as `every`. */
export function areEqual<List extends Float64Array | Int32Array | Uint8Array>(
  one: List,
  other: List,
): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}
