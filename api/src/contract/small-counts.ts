import { reasons as allReasons } from '@trygghetskartan/db/vocabulary';
import type { Hotspot, HotspotList } from './hotspot.ts';

/*
 * What staff may show of few people. Files leave the house, the page is projected in meetings and
 * printed for a walk, so all of them take their figures from here. Hours, weekdays and the busiest
 * hour are guarded together, every other breakdown beside all the people alone. Not covered is what
 * can be had by subtracting two answers with different filters, or two breakdowns by related things:
 * months and fortnights, hours and darkness. What is told to the public and the police, who ask again
 * and again, goes by `api/src/analysis/disclosure` instead.
 */

/** A count, or `null` where it is withheld. */
export type ShownCount = number | null;

/** The breakdowns of a hotspot as they may be shown. */
export interface ShownBreakdowns {
  /** With figures; most people first. */
  reasons: Hotspot['reasons'];
  /** Given, but by few people or withheld to protect those; in the vocabulary's order, which tells nothing. */
  reasonsWithoutCount: Hotspot['reasons'][number]['reason'][];
  /** Distinct people per felt hour, local time 0–23. */
  hours: ShownCount[];
  /** Distinct people per weekday, Monday first. */
  weekdays: ShownCount[];
  peopleWithHour: ShownCount;
  /** Absent also where a share would give few people away. */
  darkness: Hotspot['darkness'] | undefined;
  /** Distinct people per calendar month, January first; empty where it was not counted. */
  months: ShownCount[];
  /** Distinct people per fortnight of the trend, oldest first; empty where there is none. */
  fortnights: ShownCount[];
  /** The weekday (0 = Monday) and hour that most people name; absent where it would tell of few people. */
  busiest: { weekday: number; hour: number; people: number } | undefined;
  /** Absent also where either side, or what is left of it beside the hotspot's people, is few people. */
  unsafeShare: Hotspot['unsafeShare'] | undefined;
  /** Absent also where either side is few people, or few have not said what they did. */
  avoidance: Hotspot['avoidance'] | undefined;
  /** Whether anything was withheld of what files carry: reasons, hours, weekdays, darkness. */
  withheld: boolean;
}

/** A hotspot's breakdowns without what 1 to `minimumCount` − 1 distinct people can be counted from. */
export function showBreakdowns(hotspot: Hotspot, minimumCount: number): ShownBreakdowns {
  const { people, peopleWithHour, darkness } = hotspot;
  const given = allReasons.flatMap((reason) =>
    hotspot.reasons.filter((row) => row.reason === reason),
  );
  const reasonCounts = withholdCells(
    given.map((row) => row.people),
    minimumCount,
  );
  const noneOfReasons = given.length > 0 && reasonCounts.every((count) => count === null);
  // Everybody is shown, so those without a known hour are told by the others.
  const withoutHour = people - peopleWithHour;
  const baseShown = !isSmall(peopleWithHour, minimumCount) && !isSmall(withoutHour, minimumCount);
  const spread = (counts: readonly number[]): ShownCount[] => {
    if (isSmall(peopleWithHour, minimumCount)) {
      return counts.map(() => null);
    }
    // Where those without an hour are few, they are one more count to hide; else the base is shown.
    const rest = baseShown ? [] : [withoutHour];
    return withholdCells([...counts, ...rest], minimumCount).slice(0, counts.length);
  };
  const hours = spread(hotspot.hours);
  const weekdays = spread(hotspot.weekdays);
  // A share tells both of its sides and, with its interval, how many people it is of.
  const darknessShown =
    darkness !== undefined &&
    baseShown &&
    ![darkness.dark, darkness.known - darkness.dark].some((side) => isSmall(side, minimumCount));
  // A month is known of every report; a fortnight is not, where the period holds other days too.
  const months = withholdCells(hotspot.months ?? [], minimumCount);
  const inFortnights = hotspot.trend?.people ?? [];
  const inOtherDays = Math.max(0, people - inFortnights.reduce((sum, count) => sum + count, 0));
  const fortnights = withholdCells([...inFortnights, inOtherDays], minimumCount).slice(
    0,
    inFortnights.length,
  );
  // Who felt both ways, or one way only, is the difference between a side and the hotspot's people.
  const unsafeBeside = ({ people: unsafe, of }: Sides): number[] =>
    [of, unsafe, of - unsafe].map((side) => Math.abs(side - people));
  return {
    reasons: given
      .filter((_, index) => reasonCounts[index] !== null)
      .sort((one, other) => other.people - one.people),
    reasonsWithoutCount: noneOfReasons
      ? []
      : given.filter((_, index) => reasonCounts[index] === null).map(({ reason }) => reason),
    hours,
    weekdays,
    peopleWithHour: baseShown ? peopleWithHour : null,
    darkness: darknessShown ? darkness : undefined,
    months,
    fortnights,
    busiest: baseShown ? busiestHour(hotspot, { hours, weekdays }, minimumCount) : undefined,
    unsafeShare: showShare(hotspot.unsafeShare, unsafeBeside, minimumCount),
    avoidance: showShare(hotspot.avoidance, ({ of }) => [people - of], minimumCount),
    withheld:
      !baseShown ||
      (darkness !== undefined && !darknessShown) ||
      [...reasonCounts, ...hours, ...weekdays].includes(null),
  };
}

type Sides = { people: number; of: number };

/** A share tells both of its sides, and what is left of other shown counts: none may be few people. */
function showShare<Share extends Sides>(
  share: Share | undefined,
  restsBeside: (share: Share) => number[],
  minimumCount: number,
): Share | undefined {
  if (share === undefined || share.of < minimumCount) {
    return undefined;
  }
  const told = [share.people, share.of - share.people, ...restsBeside(share)];
  return told.some((side) => isSmall(side, minimumCount)) ? undefined : share;
}

/**
 * Of the crossed table the one highest cell, where no other is as high: which of two came first
 * would tell more of one than of the other. With the hours and weekdays shown beside it, three more
 * counts follow: its hour on other days, its day at other hours, and all else. That all other cells
 * are lower must leave them room too: spread evenly, they stay below what they may be at most.
 */
function busiestHour(
  hotspot: Hotspot,
  { hours, weekdays }: Pick<ShownBreakdowns, 'hours' | 'weekdays'>,
  minimumCount: number,
): ShownBreakdowns['busiest'] {
  const cells = (hotspot.hourByWeekday ?? []).flatMap((row, weekday) =>
    row.map((people, hour) => ({ weekday, hour, people })),
  );
  const [busiest, next] = cells.sort((one, other) => other.people - one.people);
  if (busiest === undefined || next === undefined || busiest.people < minimumCount) {
    return undefined;
  }
  const { weekday, hour, people } = busiest;
  const atHour = hours[hour] ?? null;
  const onWeekday = weekdays[weekday] ?? null;
  if (next.people === people || atHour === null || onWeekday === null) {
    return undefined;
  }
  const otherDays = atHour - people;
  const otherHours = onWeekday - people;
  const elsewhere = hotspot.peopleWithHour - atHour - onWeekday + people;
  const hourShare = largestShare(hotspot.hours.toSpliced(hour, 1));
  const weekdayShare = largestShare(hotspot.weekdays.toSpliced(weekday, 1));
  const evenly = Math.max(
    otherHours * hourShare,
    otherDays * weekdayShare,
    elsewhere * hourShare * weekdayShare,
  );
  const tells = [otherDays, otherHours, elsewhere].some((rest) => isSmall(rest, minimumCount));
  return tells || evenly >= people - 1 ? undefined : busiest;
}

function largestShare(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : Math.max(...counts) / all;
}

/**
 * Counts of people that add up to a known total, with no count of 1 to `minimumCount` − 1 left that
 * the others and the total, or this rule itself, determine. A zero rests on nobody and stays.
 *
 * Small counts are withheld. Where they are all alike (one alone, above all), their sum would tell
 * them, so the next larger ones are withheld too: then the same answer comes of the withheld counts
 * in any order, and each of them may be another. Where there is nothing larger to hide behind, all
 * is withheld, zeros too.
 */
export function withholdCells(counts: readonly number[], minimumCount: number): ShownCount[] {
  const small = counts.filter((count) => isSmall(count, minimumCount));
  const [least] = small;
  if (least === undefined) {
    return [...counts];
  }
  const larger = counts.filter((count) => count >= minimumCount);
  if (larger.length === 0) {
    return counts.map(() => null);
  }
  const alike = small.every((count) => count === least);
  const next = Math.min(...larger);
  return counts.map((count) =>
    isSmall(count, minimumCount) || (alike && count === next) ? null : count,
  );
}

/** How much a selection holds; undefined where fewer than the minimum, or nobody, is behind it. */
export function showSelection({
  reports,
  people,
  minimumCount,
}: Pick<HotspotList, 'reports' | 'people' | 'minimumCount'>):
  | { reports: number; people: number }
  | undefined {
  return people < minimumCount ? undefined : { reports, people };
}

/** "färre än 5": said of one to four, and of nobody where the two must look alike. */
export function fewerThan(minimumCount: number): string {
  return `färre än ${minimumCount}`;
}

function isSmall(people: number, minimumCount: number): boolean {
  return people > 0 && people < minimumCount;
}
