export type Happening = { x: number; y: number; day: number };

/**
 * Pairs that are close in space, close in time, and both, with what chance would bring together:
 * E. G. Knox, 1964, doi:10.2307/2985220. Limits in metres and days, both included.
 */
export function knoxPairs(
  happenings: readonly Happening[],
  metres: number,
  days: number,
): { closeInSpace: number; closeInTime: number; both: number; expected: number } {
  let closeInSpace = 0;
  let closeInTime = 0;
  let both = 0;
  for (const [i, one] of happenings.entries()) {
    for (const other of happenings.slice(i + 1)) {
      const space = Math.hypot(one.x - other.x, one.y - other.y) <= metres;
      const time = Math.abs(one.day - other.day) <= days;
      if (space) closeInSpace++;
      if (time) closeInTime++;
      if (space && time) both++;
    }
  }
  const pairs = (happenings.length * (happenings.length - 1)) / 2;
  return { closeInSpace, closeInTime, both, expected: (closeInSpace * closeInTime) / pairs };
}
