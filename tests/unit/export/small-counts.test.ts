import { array, assert, integer, pre, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showBreakdowns, withholdCells } from '@trygghetskartan/api/contract/small-counts';
import { makeHotspot } from './hotspot-list.ts';

describe('counts with a known total', () => {
  test.each([
    // One small count is hidden behind the next larger, so that their sum tells neither.
    { counts: [6, 8, 7, 2, 8, 8, 9], shown: [null, 8, 7, null, 8, 8, 9] },
    // Were one 6 enough, then its place would tell something of the others.
    { counts: [6, 6, 7, 2, 6, 6, 9], shown: [null, null, 7, null, null, null, 9] },
    { counts: [0, 12, 3, 9], shown: [0, 12, null, null] },
    // 4 beside 5 and 5: a rule that hides the first 5 would tell which is which.
    { counts: [5, 5, 4, 8], shown: [null, null, null, 8] },
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
    { people: 18, unsafeShare: share(18, 24), told: true },
    { people: 9, unsafeShare: share(9, 9), told: true },
    // Three call it safe: the share would tell them.
    { people: 18, unsafeShare: share(18, 21), told: false },
    { people: 18, unsafeShare: share(2, 12), told: false },
    // Two of the hotspot's people mostly call it safe.
    { people: 20, unsafeShare: share(18, 30), told: false },
    // Of eight safe people, one has called it unsafe too.
    { people: 19, unsafeShare: share(19, 27), told: true },
    { people: 26, unsafeShare: share(19, 27), told: false },
    // Of a hotspot of safe reports, nine call it safe and six mostly unsafe.
    { people: 15, unsafeShare: share(21, 30), told: true },
    { people: 10, unsafeShare: share(21, 30), told: false },
  ])(
    '$unsafeShare.people of $unsafeShare.of calling it unsafe, beside $people people, is told: $told',
    ({ people, unsafeShare, told }) => {
      const shown = showBreakdowns(makeHotspot({ people, unsafeShare }), 5);
      expect(shown.unsafeShare).toEqual(told ? unsafeShare : undefined);
    },
  );

  test.each([
    { people: 24, avoidance: share(18, 24), told: true },
    { people: 30, avoidance: share(18, 24), told: true },
    { people: 7, avoidance: share(7, 7), told: true },
    // One has not said what they did.
    { people: 8, avoidance: share(7, 7), told: false },
    { people: 30, avoidance: share(2, 12), told: false },
  ])(
    '$avoidance.people of $avoidance.of avoiding it, beside $people people, is told: $told',
    ({ people, avoidance, told }) => {
      const shown = showBreakdowns(makeHotspot({ people, avoidance }), 5);
      expect(shown.avoidance).toEqual(told ? avoidance : undefined);
    },
  );

  test('months rest on everybody, whether or not the hour is known', () => {
    const months = [0, 0, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0];
    const shown = showBreakdowns(makeHotspot({ people: 15, peopleWithHour: 3, months }), 5);
    expect(shown.months).toEqual(months);
    const oneWithoutHour = showBreakdowns(
      makeHotspot({
        people: 15,
        peopleWithHour: 14,
        months: [0, 0, 9, 2, 6, 0, 0, 0, 0, 0, 0, 0],
      }),
      5,
    );
    expect(oneWithoutHour.months.slice(2, 5)).toEqual([9, null, null]);
  });

  test('fortnights of few people are withheld', () => {
    const trend = { from: '2026-07-06', people: [7, 1, 8, 3, 9], rising: false, alert: false };
    expect(showBreakdowns(makeHotspot({ people: 28, trend }), 5).fortnights).toEqual([
      7,
      null,
      8,
      null,
      9,
    ]);
  });

  test('few people on the days before or after the fortnights are not told by subtraction', () => {
    const trend = { from: '2026-07-06', people: [7, 8, 9], rising: false, alert: false };
    const fortnights = (people: number) =>
      showBreakdowns(makeHotspot({ people, trend }), 5).fortnights;
    expect(fortnights(25)).toEqual([null, 8, 9]);
    expect(fortnights(24)).toEqual([7, 8, 9]);
    expect(fortnights(30)).toEqual([7, 8, 9]);
    // Somebody stands in several.
    expect(fortnights(20)).toEqual([7, 8, 9]);
  });
});

describe('the busiest hour', () => {
  test('is told where nobody can be counted beside it', () => {
    const table = { 4: { 20: 5, 21: 8 }, 5: { 20: 6, 21: 6 } };
    expect(showBreakdowns(reportedOnce(table), 5).busiest).toEqual({
      weekday: 4,
      hour: 21,
      people: 8,
    });
  });

  test.each([
    // 21h and 22h are withheld, since one person alone is at 21h: the seven would tell of the one.
    {
      about: 'a withheld hour',
      table: { 0: { 18: 5 }, 1: { 18: 5 }, 2: { 18: 5 }, 3: { 18: 5, 21: 1 }, 5: { 22: 7 } },
    },
    { about: 'a withheld weekday', table: { 2: { 21: 6 }, 4: { 20: 3 }, 5: { 21: 5, 20: 5 } } },
    { about: 'few at the same hour', table: { 4: { 21: 9 }, 5: { 21: 2, 20: 6 } } },
    { about: 'few on the same weekday', table: { 4: { 21: 9, 20: 2 }, 5: { 20: 6 } } },
    { about: 'few at all other times', table: { 4: { 21: 9, 20: 5 }, 5: { 21: 5, 20: 3 } } },
    { about: 'another one as busy', table: { 4: { 20: 7 }, 5: { 21: 7 } } },
    { about: 'few people in all', table: { 4: { 20: 4, 21: 3 }, 5: { 20: 3, 21: 3 } } },
  ])('is not told beside $about', ({ table }) => {
    expect(showBreakdowns(reportedOnce(table), 5).busiest).toBeUndefined();
  });

  test('nobody who knows this very rule counts few people from hours, weekdays and it together', () => {
    const minimum = 3;
    const alike = new Map<string, number[][]>();
    for (let total = minimum; total <= 15; total++) {
      for (const cells of tablesOf(total)) {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = cells;
        const shown = showBreakdowns(
          reportedOnce({ 1: { 8: a, 14: b, 20: c }, 5: { 8: d, 14: e, 20: f } }),
          minimum,
        );
        if ([shown.hours, shown.weekdays].some((row) => row.every((count) => count === null))) {
          // That there are no more hours and weekdays than these is then not known.
          continue;
        }
        const told = JSON.stringify([total, shown.hours, shown.weekdays, shown.busiest]);
        const counts = [a + d, b + e, c + f, a + b + c, d + e + f, ...cells];
        alike.set(told, [...(alike.get(told) ?? []), counts]);
      }
    }
    const determined = [...alike].flatMap(([told, possible]) =>
      (possible[0] ?? [])
        .map((count, index) => ({ told, count, index }))
        .filter(({ count }) => count > 0 && count < minimum)
        .filter(({ count, index }) => possible.every((guess) => guess[index] === count)),
    );
    expect(determined).toEqual([]);
    expect([...alike.keys()].filter((told) => told.includes('"weekday"')).length).toBeGreaterThan(
      100,
    );
  });
});

/** A hotspot that each of its people has reported once, by weekday and hour. */
function reportedOnce(table: Record<number, Record<number, number>>) {
  const hourByWeekday = Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (__, hour) => table[weekday]?.[hour] ?? 0),
  );
  const people = sum(hourByWeekday.flat());
  return makeHotspot({
    people,
    peopleWithHour: people,
    hourByWeekday,
    weekdays: hourByWeekday.map(sum),
    hours: Array.from({ length: 24 }, (_, hour) => sum(hourByWeekday.map((row) => row[hour] ?? 0))),
  });
}

/** All tables of two weekdays and three hours with so many people. */
function* tablesOf(total: number, before: number[] = []): Generator<number[]> {
  const left = total - sum(before);
  if (before.length === 5) {
    yield [...before, left];
    return;
  }
  for (let count = 0; count <= left; count++) {
    yield* tablesOf(total, [...before, count]);
  }
}
