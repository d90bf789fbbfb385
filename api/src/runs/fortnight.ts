const dayMs = 24 * 60 * 60 * 1000;
/** A Monday; meetings are every second week from it. */
const anchor = Date.UTC(1970, 0, 5);

/**
 * Number of the fortnight that a calendar day lies in, counted from Monday 1970-01-05. Calendar
 * days, not instants: summer time moves nothing.
 */
export function fortnightOf(day: string): number {
  return Math.floor((Date.parse(`${day}T00:00:00Z`) - anchor) / (14 * dayMs));
}

/** Its first day, a Monday, and its last, a Sunday. */
export function daysOf(fortnight: number): { from: string; to: string } {
  const first = anchor + fortnight * 14 * dayMs;
  return { from: toDay(first), to: toDay(first + 13 * dayMs) };
}

function toDay(midnight: number): string {
  return new Date(midnight).toISOString().slice(0, 10);
}
