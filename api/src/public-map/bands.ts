/** Lower ends of the bands of voices, above the least number of people. */
const ends = [10, 20, 50, 100, 200, 500, 1000];

/** The band that so many voices lie in; the first begins at the least number of people. */
export function bandOf(voices: number, minimumCount: number): { from: number; to?: number } {
  const starts = [minimumCount, ...ends.filter((end) => end > minimumCount)];
  const from = starts.findLast((start) => start <= voices) ?? minimumCount;
  const next = starts.find((start) => start > voices);
  return next === undefined ? { from } : { from, to: next - 1 };
}
