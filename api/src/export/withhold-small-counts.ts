import type { Hotspot } from '../contract/hotspot.ts';

/** The breakdowns of a hotspot as an export may hold them. `null` = withheld. */
export interface ExportedBreakdowns {
  /** Most people first; a reason that fewer people than the minimum gave is left out. */
  reasons: Hotspot['reasons'];
  /** Distinct people per felt hour, local time 0–23. */
  hours: (number | null)[];
  /** Distinct people per weekday, Monday first. */
  weekdays: (number | null)[];
  peopleWithHour: number | null;
  /** Share of people in darkness, whole per cent, with its 95 % interval. */
  darkness: { percent: number; low: number; high: number } | null;
  /** Whether anything was withheld. */
  withheld: boolean;
}

/**
 * A hotspot's breakdowns without those that rest on 1 to `minimumCount` − 1 distinct people: a file
 * leaves the house, and what few people said about a place may identify them. A zero rests on
 * nobody and stays.
 *
 * The first and last felt day and the loudest person's share are figures about single reports, so
 * no export holds them. Limit: people are counted per breakdown, so the guard does not cover what
 * can be had by subtracting two files with different filters.
 */
export function withholdSmallCounts(hotspot: Hotspot, minimumCount: number): ExportedBreakdowns {
  let withheld = false;
  const guard = (people: number): number | null => {
    if (people === 0 || people >= minimumCount) {
      return people;
    }
    withheld = true;
    return null;
  };
  const hours = hotspot.hours.map(guard);
  const weekdays = hotspot.weekdays.map(guard);
  const reasons = hotspot.reasons.filter((given) => guard(given.people) !== null);
  const peopleWithHour = guard(hotspot.peopleWithHour);
  const { darkness } = hotspot;
  // A share gives both of its sides away: each must be nothing or enough.
  const sides = darkness === undefined ? [] : [darkness.dark, darkness.known - darkness.dark];
  const darknessOpen = sides.map(guard).every((side) => side !== null) && peopleWithHour !== null;
  return {
    reasons,
    hours,
    weekdays,
    peopleWithHour,
    darkness:
      darkness === undefined || !darknessOpen
        ? null
        : {
            percent: percent(darkness.share),
            low: percent(darkness.low),
            high: percent(darkness.high),
          },
    withheld,
  };
}

const percent = (share: number): number => Math.round(share * 100);
