/*
 * What may be told of few people, to anybody outside the house: every figure for the public or the
 * police is made in this folder, and this file says what it takes to be one. (What staff see, print
 * and export of one filter goes by `contract/small-counts.ts`, which knows nothing of differences.)
 *
 * The argument. A report belongs to one place, decided once, and within a place to one block. A
 * block is told as one count of people and never changes, so all that can be learned by adding and
 * subtracting answers is made of blocks, and each of them rests on at least k people. What the
 * people of a block said is told once for a bundle of whole blocks, which is closed by its told size
 * alone: had it been closed by what was said, the moment would tell what was not. No block is in
 * two bundles. Counts are summed over blocks and never taken of the people of several blocks
 * together: that would tell how many are in both.
 */

/**
 * Two people see each other in any count of two; and with k = 2 a block that took two fortnights to
 * fill had exactly one person in the first. So the guard never goes by less than three.
 */
export function guardedMinimum(minimumCount: number): number {
  return Math.max(3, minimumCount);
}

/** Whether so many distinct people may be told as a group. */
export function isEnough(people: number, minimumCount: number): boolean {
  return people >= guardedMinimum(minimumCount);
}

/**
 * Whether so many people make a block, so many fortnights after the place's last one (`undefined`:
 * it has none). A place is told as soon as it may be. From then on its blocks are as few and large as
 * they can be without telling stale figures, for what fewer than k people of a bundle say may be one
 * voice of each in every block: of blocks of five that leaves a fifth to go by, of thirty nearly all.
 * Goes by what is told already, and by the calendar.
 */
export function isBlock(
  people: number,
  fortnightsSince: number | undefined,
  minimumCount: number,
): boolean {
  const isWaitOver = fortnightsSince === undefined || fortnightsSince >= longestWait;
  return people >= (isWaitOver ? 1 : large) * guardedMinimum(minimumCount);
}

/** So many times the least number of people are many. */
const large = 6;

/** Fortnights after which a block is told with whom it has, if they are enough. */
const longestWait = 6;

/**
 * Whether blocks with so many people in all make a bundle. A matter of what is told already: by the
 * distinct people of the blocks, the moment would tell how many are in several of them. Of six
 * times k, most shares between a sixth and five sixths can be counted.
 */
export function isBundle(voices: number, minimumCount: number): boolean {
  return voices >= large * guardedMinimum(minimumCount);
}

/** Whether a group may be counted in these parts, of so many distinct people each: none is too few. */
export function maySplit(parts: readonly number[], minimumCount: number): boolean {
  return parts.every((people) => isEnough(people, minimumCount));
}

/**
 * Below how many remaining people a figure is taken away: drawn once for each figure, between k and
 * all of its people, and told to nobody. With a known floor, somebody who withdraws a report of
 * their own, and sees the figure go or stay, counts how many others have withdrawn.
 */
export function drawFloor(people: number, minimumCount: number, random: () => number): number {
  const least = guardedMinimum(minimumCount);
  return least + Math.floor(random() * (people - least + 1));
}

/** Fortnights by number, both included. */
export interface FortnightSpan {
  first: number;
  last: number;
}

/** Whether a figure lies wholly within the period. */
export function isWithin({ first, last }: FortnightSpan, period: FortnightSpan): boolean {
  return first >= period.first && last <= period.last;
}

/** Fortnights that a figure may reach back: what takes longer is in no answer about twelve months. */
export const longestSpan = 26;
