import { reasons as allReasons } from '@trygghetskartan/db/vocabulary';
import type { Hotspot, HotspotList } from './hotspot.ts';

/*
 * What may be shown of few people. Files leave the house, the page is projected in meetings and
 * printed for a walk, so all of them take their figures from here. People are counted per breakdown:
 * what can be had by subtracting two answers with different filters is not covered.
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
  /** Whether anything was withheld. */
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
    withheld:
      !baseShown ||
      (darkness !== undefined && !darknessShown) ||
      [...reasonCounts, ...hours, ...weekdays].includes(null),
  };
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
  // One of several equal ones is enough where the pair may as well be least + 1 and next − 1.
  const oneIsEnough = small.length === 1 && least + 1 < minimumCount && next > minimumCount;
  const hidesNext = (index: number): boolean =>
    alike && counts[index] === next && (!oneIsEnough || index === counts.indexOf(next));
  return counts.map((count, index) =>
    isSmall(count, minimumCount) || hidesNext(index) ? null : count,
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
