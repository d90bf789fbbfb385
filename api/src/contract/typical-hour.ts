import { summariseHours } from './circular.ts';
import type { ShownBreakdowns } from './small-counts.ts';

/** Mean resultant length from which one hour stands for all: two in three within about three hours. */
const concentrated = 0.7;

/** The part of the people with a known hour that must be in the hours shown. */
const enough = 2 / 3;

/**
 * The local hour 0–23 round which most of it was felt; undefined where the hours are spread out or
 * mostly withheld. It is taken from what is shown anyway, so it cannot tell of what is not.
 */
export function typicalHour({
  hours,
  peopleWithHour,
}: Pick<ShownBreakdowns, 'hours' | 'peopleWithHour'>): number | undefined {
  const shown = hours.map((count) => count ?? 0);
  const people = shown.reduce((sum, count) => sum + count, 0);
  if (peopleWithHour === null || people < enough * peopleWithHour) {
    return undefined;
  }
  const { meanHour, concentration } = summariseHours(shown);
  return meanHour === undefined || concentration < concentrated
    ? undefined
    : Math.round(meanHour) % 24;
}
