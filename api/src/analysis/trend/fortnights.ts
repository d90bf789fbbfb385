import { addDays, startOfDay } from '../../local-instant.ts';

const DAYS = 14;

/** Neighbouring stretches of two weeks of whole local days. */
export type Fortnights = {
  /** First day of each, oldest first. */
  days: string[];
  /** Where each begins and the last ends, minutes since 1970 UTC; one more than there are fortnights. */
  bounds: Int32Array;
};

/**
 * The whole fortnights from `from` on that end with the day before `endDay`, counted back from there;
 * calendar days in the zone, so that one with a change of the clocks is an hour shorter or longer.
 */
export function fortnightsBefore(endDay: string, from: string, timeZone: string): Fortnights {
  const days: string[] = [];
  for (let day = addDays(endDay, -DAYS); day >= from; day = addDays(day, -DAYS)) days.unshift(day);
  return withBounds(days, timeZone);
}

/** So many fortnights from this day on. */
export function fortnightsFrom(day: string, count: number, timeZone: string): Fortnights {
  const days = Array.from({ length: count }, (_, i) => addDays(day, DAYS * i));
  return withBounds(days, timeZone);
}

/** The days from `from` to `to`, both included, as fortnights of which the last may be shorter. */
export function fortnightsWithin(from: string, to: string, timeZone: string): Fortnights {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, DAYS)) days.push(day);
  return { days, bounds: toMinutes([...days, addDays(to, 1)], timeZone) };
}

/** Without the first `count`. */
export function dropFortnights({ days, bounds }: Fortnights, count: number): Fortnights {
  return { days: days.slice(count), bounds: bounds.slice(count) };
}

function withBounds(days: string[], timeZone: string): Fortnights {
  const last = days.at(-1);
  return {
    days,
    bounds: toMinutes(last === undefined ? [] : [...days, addDays(last, DAYS)], timeZone),
  };
}

function toMinutes(days: readonly string[], timeZone: string): Int32Array {
  return Int32Array.from(days, (day) => startOfDay(day, timeZone) / 60_000);
}
