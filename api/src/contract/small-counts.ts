import { reasons as allReasons } from '@trygghetskartan/db/vocabulary';
import type { Hotspot, HotspotList } from './hotspot.ts';

/*
 * What staff may show of few people. Files leave the house, the page is projected in meetings and
 * printed for a walk, so all of them take their figures from here. People are counted per breakdown:
 * what can be had by subtracting two answers with different filters is not covered. What is told to
 * the public and the police, who ask again and again, goes by `api/src/analysis/disclosure` instead.
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
  /** The weekday (0 = Monday) and hour that most people name, where enough name it and enough do not. */
  busiest: { weekday: number; hour: number; people: number } | undefined;
  /** Absent also where either side is few people. */
  unsafeShare: Hotspot['unsafeShare'] | undefined;
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
  const months = spread(hotspot.months ?? []);
  const fortnights = withholdCells(hotspot.trend?.people ?? [], minimumCount);
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
    busiest: baseShown ? busiestHour(hotspot, minimumCount) : undefined,
    unsafeShare: showShare(hotspot.unsafeShare, minimumCount),
    avoidance: showShare(hotspot.avoidance, minimumCount),
    withheld:
      !baseShown ||
      (darkness !== undefined && !darknessShown) ||
      [...reasonCounts, ...hours, ...weekdays].includes(null),
  };
}

/** A share tells both of its sides: neither may be few people. */
function showShare<Share extends { people: number; of: number }>(
  share: Share | undefined,
  minimumCount: number,
): Share | undefined {
  const told =
    share !== undefined &&
    share.of >= minimumCount &&
    ![share.people, share.of - share.people].some((side) => isSmall(side, minimumCount));
  return told ? share : undefined;
}

/** Of the crossed table the one highest cell alone, and only where its weekday and hour hide nobody behind it. */
function busiestHour(
  { hourByWeekday, hours, weekdays }: Hotspot,
  minimumCount: number,
): ShownBreakdowns['busiest'] {
  let busiest: ShownBreakdowns['busiest'];
  for (const [weekday, row] of (hourByWeekday ?? []).entries()) {
    for (const [hour, people] of row.entries()) {
      if (people > (busiest?.people ?? 0)) {
        busiest = { weekday, hour, people };
      }
    }
  }
  if (busiest === undefined || busiest.people < minimumCount) {
    return undefined;
  }
  const { weekday, hour, people } = busiest;
  const beside = [hours[hour], weekdays[weekday]].map((whole) => (whole ?? 0) - people);
  return beside.some((rest) => isSmall(rest, minimumCount)) ? undefined : busiest;
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
