/**
 * Cumulative sum for counts, J. M. Lucas, 1985, doi:10.1080/00401706.1985.10488030: each period adds
 * its count less a reference value between the two means, never below 0. Alarm where the sum reaches h.
 */
export function poissonCusum(
  counts: readonly number[],
  usual: number,
  raised: number,
): { reference: number; sums: number[] } {
  const reference = (raised - usual) / Math.log(raised / usual);
  let sum = 0;
  const sums = counts.map((count) => (sum = Math.max(0, sum + count - reference)));
  return { reference, sums };
}
