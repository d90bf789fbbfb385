import { array, assert, integer, pre, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showBreakdowns, withholdCells } from '@trygghetskartan/api/contract/small-counts';
import { makeHotspot } from './hotspot-list.ts';

describe('counts with a known total', () => {
  test.each([
    // One small count is hidden behind one larger, so that their sum tells neither.
    { counts: [6, 6, 7, 2, 6, 6, 9], shown: [null, 6, 7, null, 6, 6, 9] },
    { counts: [0, 12, 3, 9], shown: [0, 12, null, null] },
    // 4 beside 5 and 5: a rule that hides the first 5 would tell which is which.
    { counts: [5, 5, 4, 8], shown: [null, null, null, 8] },
    // 3 beside 5 and 5: were one 5 enough, then only 3 and 5 in this order would do.
    { counts: [5, 5, 3, 8], shown: [null, null, null, 8] },
    // Two ones add up to two, which is told by their number alone.
    { counts: [1, 1, 8, 9], shown: [null, null, null, 9] },
    // Two small ones that differ hide each other.
    { counts: [1, 3, 8, 9], shown: [null, null, 8, 9] },
    { counts: [4, 4], shown: [null, null] },
    { counts: [4, 0, 3], shown: [null, null, null] },
    { counts: [0, 5, 12], shown: [0, 5, 12] },
  ])('$counts are shown as $shown', ({ counts, shown }) => {
    expect(withholdCells(counts, 5)).toEqual(shown);
  });

  test('whoever knows the total and this very rule cannot determine a small one', () => {
    const minimum = 4;
    const counts = array(integer({ min: 0, max: 7 }), { minLength: 3, maxLength: 5 });
    assert(
      property(counts, (truth) => {
        const shown = withholdCells(truth, minimum);
        const possible = everythingThatShows(shown, sum(truth), minimum);
        expect(possible).toContainEqual(truth);
        const determined = truth.filter(
          (count, index) =>
            count > 0 && count < minimum && possible.every((guess) => guess[index] === count),
        );
        expect(determined).toEqual([]);
      }),
      { numRuns: 3000, seed: 20_261_123 },
    );
  });
});

describe('the breakdowns of a hotspot', () => {
  test('those without a known hour are not told by subtraction', () => {
    const shown = showBreakdowns(
      makeHotspot({
        people: 20,
        peopleWithHour: 18,
        hours: Array.from({ length: 24 }, (_, hour) => ({ 20: 7, 21: 11 })[hour] ?? 0),
        weekdays: [0, 0, 0, 0, 8, 10, 0],
        darkness: { dark: 10, known: 18, share: 0.56, low: 0.34, high: 0.75 },
      }),
      5,
    );
    expect(shown.peopleWithHour).toBeNull();
    expect(shown.darkness).toBeUndefined();
    expect(shown.hours.slice(20, 22)).toEqual([null, 11]);
    expect(shown.weekdays).toEqual([0, 0, 0, 0, null, 10, 0]);
  });

  test('few people with a known hour leave nothing of hours, weekdays and darkness', () => {
    const shown = showBreakdowns(
      makeHotspot({ peopleWithHour: 4, weekdays: [4, 0, 0, 0, 0, 0, 0] }),
      5,
    );
    expect(shown.peopleWithHour).toBeNull();
    expect(new Set([...shown.hours, ...shown.weekdays])).toEqual(new Set([null]));
    expect(shown.darkness).toBeUndefined();
  });

  test.each([
    { dark: 0, shown: true },
    { dark: 1, shown: false },
    { dark: 4, shown: false },
    { dark: 5, shown: true },
    { dark: 10, shown: true },
    { dark: 11, shown: false },
    { dark: 15, shown: true },
  ])('$dark of 15 in darkness may be told: $shown', ({ dark, shown }) => {
    const darkness = { dark, known: 15, share: dark / 15, low: 0, high: 1 };
    expect(showBreakdowns(makeHotspot({ darkness }), 5).darkness).toEqual(
      shown ? darkness : undefined,
    );
  });

  test('reasons without a figure stand in an order that does not rank them', () => {
    const shown = showBreakdowns(
      makeHotspot({
        reasons: [
          { reason: 'traffic', people: 9, reports: 9 },
          { reason: 'followed', people: 6, reports: 6 },
          { reason: 'poor_lighting', people: 2, reports: 3 },
        ],
      }),
      5,
    );
    expect(shown.reasons).toEqual([{ reason: 'traffic', people: 9, reports: 9 }]);
    expect(shown.reasonsWithoutCount).toEqual(['poor_lighting', 'followed']);
  });

  test('people who report once each cannot be had from any breakdown and all the people', () => {
    const once = record({
      weekdays: array(integer({ min: 0, max: 12 }), { minLength: 7, maxLength: 7 }),
      unknown: integer({ min: 0, max: 12 }),
      minimum: integer({ min: 3, max: 6 }),
    });
    assert(
      property(once, ({ weekdays, unknown, minimum }) => {
        const peopleWithHour = sum(weekdays);
        const people = peopleWithHour + unknown;
        pre(people >= minimum);
        const hours = [...weekdays, ...Array.from({ length: 17 }, () => 0)];
        const shown = showBreakdowns(
          makeHotspot({ people, peopleWithHour, weekdays, hours }),
          minimum,
        );
        for (const [counts, truth] of [
          [shown.weekdays, weekdays],
          [shown.hours, hours],
        ] as const) {
          const rest = shown.peopleWithHour === null ? null : people - shown.peopleWithHour;
          const cells = [...counts, rest];
          const hidden = cells.flatMap((count, index) => (count === null ? [index] : []));
          // One unknown beside a known sum is a known one; ones alone are told by their number.
          expect(hidden.length).not.toBe(1);
          const hiddenSum = sum(hidden.map((index) => [...truth, unknown][index] ?? 0));
          const zerosToo = counts.every((count) => count === null);
          expect(hidden.length === 0 || zerosToo || hiddenSum > hidden.length).toBe(true);
          for (const [index, count] of cells.entries()) {
            expect(count === null || count === 0 || count >= minimum, `${index}`).toBe(true);
          }
        }
      }),
      { numRuns: 500, seed: 20_261_123 },
    );
  });
});

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** All counts with this total that the rule shows in this very way. */
function everythingThatShows(
  shown: readonly (number | null)[],
  total: number,
  minimum: number,
): number[][] {
  const spread = (before: number[]): number[][] => {
    const index = before.length;
    const left = total - sum(before);
    if (index === shown.length) {
      return left === 0 && same(withholdCells(before, minimum), shown) ? [before] : [];
    }
    const known = shown[index] ?? undefined;
    const guesses =
      known === undefined ? Array.from({ length: left + 1 }, (_, guess) => guess) : [known];
    return guesses.filter((guess) => guess <= left).flatMap((guess) => spread([...before, guess]));
  };
  return spread([]);
}

const same = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.every((value, index) => value === other[index]);

describe('what the profile says beyond hours and weekdays', () => {
  const share = (people: number, of: number) => ({
    people,
    of,
    share: people / of,
    low: 0,
    high: 1,
  });

  test.each([
    { unsafeShare: share(18, 24), told: true },
    { unsafeShare: share(9, 9), told: true },
    // Three call it safe: the share would tell them.
    { unsafeShare: share(18, 21), told: false },
    { unsafeShare: share(2, 12), told: false },
  ])(
    'a share of $unsafeShare.people of $unsafeShare.of is told: $told',
    ({ unsafeShare, told }) => {
      expect(showBreakdowns(makeHotspot({ unsafeShare }), 5).unsafeShare !== undefined).toBe(told);
      expect(
        showBreakdowns(makeHotspot({ avoidance: unsafeShare }), 5).avoidance !== undefined,
      ).toBe(told);
    },
  );

  test('months and fortnights of few people are withheld', () => {
    const shown = showBreakdowns(
      makeHotspot({
        months: [0, 0, 9, 2, 6, 0, 0, 0, 0, 0, 0, 0],
        trend: { from: '2026-07-06', people: [7, 1, 8, 3, 9], rising: false, alert: false },
      }),
      5,
    );
    expect(shown.months.slice(2, 5)).toEqual([9, null, null]);
    expect(shown.fortnights).toEqual([7, null, 8, null, 9]);
  });

  test('the busiest hour is told only where it hides nobody of its weekday or hour', () => {
    const cell = (people: number) =>
      Array.from({ length: 7 }, (_, weekday) =>
        Array.from({ length: 24 }, (__, hour) => (weekday === 4 && hour === 21 ? people : 0)),
      );
    const busiest = (hours: number, weekdays: number, people: number) =>
      showBreakdowns(
        makeHotspot({
          hours: Array.from({ length: 24 }, (_, hour) => (hour === 21 ? hours : 0)),
          weekdays: [0, 0, 0, 0, weekdays, 0, 0],
          hourByWeekday: cell(people),
        }),
        5,
      ).busiest;
    expect(busiest(12, 13, 7)).toEqual({ weekday: 4, hour: 21, people: 7 });
    // Nine on Fridays less seven at this hour leaves two.
    expect(busiest(12, 9, 7)).toBeUndefined();
    expect(busiest(12, 13, 4)).toBeUndefined();
  });
});
