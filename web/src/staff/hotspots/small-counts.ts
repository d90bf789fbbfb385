/**
 * The page is projected in meetings with the police and printed for a walk. A figure that rests on
 * fewer people than the municipality's minimum is therefore said to be small, and nothing more.
 */
export function isHidden(people: number, minimumCount: number): boolean {
  return people > 0 && people < minimumCount;
}

/** "12" or "färre än 5". */
export function countInWords(people: number, minimumCount: number): string {
  return isHidden(people, minimumCount) ? `färre än ${minimumCount}` : `${people}`;
}

/** Splits a breakdown into what may be shown with figures and what may only be named. */
export function splitSmall<T extends { people: number }>(
  rows: readonly T[],
  minimumCount: number,
): { shown: T[]; hidden: T[] } {
  return {
    shown: rows.filter((row) => !isHidden(row.people, minimumCount)),
    hidden: rows.filter((row) => isHidden(row.people, minimumCount)),
  };
}
