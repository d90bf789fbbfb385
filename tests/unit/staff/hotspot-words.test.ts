import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { createDarknessClock } from '@trygghetskartan/api/analysis/darkness';
import { showBreakdowns } from '@trygghetskartan/api/contract/small-counts';
import { darkShareByHour } from '@trygghetskartan/web/staff/hotspots/dark-hours';
import {
  darknessSentence,
  emptyListSentence,
  emptyMapSentence,
  loudestSentence,
  mainReasons,
  methodSentence,
  peopleSentence,
  selectionInWords,
} from '@trygghetskartan/web/staff/hotspots/hotspot-words';
import { hoursInWords } from '@trygghetskartan/web/staff/print/hours-in-words';
import { describe, expect, test, vi } from 'vitest';

const hotspot: Hotspot = {
  number: 1,
  name: 'Stortorget',
  tier: 'A',
  sudden: false,
  lng: 14.697087,
  lat: 57.652799,
  easting: 481_922,
  northing: 6_390_097,
  outline: [],
  areaSquareMetres: 4200,
  people: 12,
  reports: 15,
  expectedPeople: 2.4,
  atLeastMore: 7.9,
  q: 0.001,
  reasons: [
    { reason: 'poor_lighting', people: 9, reports: 11 },
    { reason: 'deserted', people: 5, reports: 5 },
    { reason: 'drug_dealing', people: 4, reports: 6 },
  ],
  hours: Array.from({ length: 24 }, () => 0),
  weekdays: [0, 0, 0, 0, 0, 0, 0],
  peopleWithHour: 0,
  loudestShare: 0.2,
};

/** Distinct people per hour; all other hours nobody. */
const peopleAt = (hours: Record<number, number>): number[] =>
  Array.from({ length: 24 }, (_, hour) => hours[hour] ?? 0);

/** As a hotspot of twenty people, all with a known hour, would be shown. */
const shownOf = (hours: Record<number, number>, chosen: Partial<Hotspot> = {}) =>
  showBreakdowns(
    { ...hotspot, people: 20, peopleWithHour: 20, hours: peopleAt(hours), ...chosen },
    5,
  );

describe('small counts', () => {
  test('the list never names a reason that fewer than five people share, nor one that gives it away', () => {
    expect(mainReasons(hotspot, 5)).toBe('dålig belysning');
    expect(mainReasons({ ...hotspot, reasons: hotspot.reasons.slice(2) }, 5)).toBe(
      'för få personer om varje orsak för att visa någon',
    );
  });

  test('the hours on paper leave out those that are withheld', () => {
    const hours = { 8: 4, 9: 2, 19: 6, 20: 6, 21: 9, 22: 5, 23: 7 };
    expect(hoursInWords(shownOf(hours))).toBe(
      'oftast omkring kl. 21; flest kl. 19–20 (6), 21–22 (9) och 23–24 (7).',
    );
  });

  test('where the hours are spread out, none is called typical', () => {
    expect(hoursInWords(shownOf({ 3: 5, 9: 5, 15: 5, 21: 5 }))).toBe(
      'flest kl. 3–4 (5), 9–10 (5) och 15–16 (5).',
    );
  });

  test('with few known hours nothing is said of them', () => {
    const few = 'för få personer per timme för att visa några timmar.';
    expect(hoursInWords(shownOf({ 20: 4 }, { peopleWithHour: 4 }))).toBe(few);
    expect(hoursInWords(shownOf({ 7: 2, 20: 4 }, { peopleWithHour: 6 }))).toBe(few);
    expect(hoursInWords(shownOf({}, { peopleWithHour: 0 }))).toBe(few);
  });

  test.each([0, 1, 4])('a selection of %i people is said to be of fewer than five', (people) => {
    expect(selectionInWords({ reports: people * 3, people, minimumCount: 5 })).toBe(
      'rapporter från färre än 5 personer',
    );
  });

  test('a selection of enough people has its figures', () => {
    expect(selectionInWords({ reports: 9, people: 5, minimumCount: 5 })).toBe(
      '9 rapporter från 5 personer',
    );
  });
});

describe('figures in words', () => {
  test('"at least" is rounded down', () => {
    expect(peopleSentence(hotspot)).toBe('12 personer, minst 7 fler än väntat');
    expect(peopleSentence({ ...hotspot, atLeastMore: 0.6 })).toBe('12 personer, fler än väntat');
  });

  test('a third of the reports by one person is no warning, more than a third is', () => {
    expect(loudestSentence({ ...hotspot, loudestShare: 1 / 3 })).toBeUndefined();
    expect(loudestSentence({ ...hotspot, loudestShare: 0.41 })).toContain('mer än en tredjedel');
  });

  test.each([
    [
      { dark: 14, known: 20, share: 0.7, low: 0.51, high: 0.86 },
      /^De flesta gäller mörker: 14 av 20/,
    ],
    [
      { dark: 5, known: 30, share: 0.17, low: 0.07, high: 0.34 },
      /^De flesta gäller dagsljus: 5 av 30/,
    ],
    [{ dark: 6, known: 12, share: 0.5, low: 0.25, high: 0.75 }, /^Går inte att säga/],
    [{ dark: 35, known: 67, share: 0.52, low: 0.4, high: 0.64 }, /^Ungefär lika ofta/],
    [undefined, /^Andelen i mörker visas inte/],
  ])('%o reads as %s', (darkness, sentence) => {
    expect(darknessSentence({ darkness })).toMatch(sentence);
  });
});

describe('an empty answer', () => {
  test('does not mean safe where unsafe reports are asked for', () => {
    expect(emptyMapSentence('unsafe', 5)).toBe(
      'Inget ritas där färre än 5 personer har rapporterat: tomt betyder inte tryggt.',
    );
    expect(emptyListSentence('unsafe')).toBe('Tomt betyder inte tryggt.');
    expect(emptyListSentence(undefined)).toBe('Tomt betyder inte tryggt.');
  });

  test('does not mean unsafe where safe reports are asked for', () => {
    expect(emptyMapSentence('safe', 5)).toBe(
      'Inget ritas där färre än 5 personer har rapporterat: tomt säger ingenting.',
    );
    expect(emptyListSentence('safe')).toBe('Tomt betyder inte otryggt.');
  });
});

test('the short name of the method is explained', () => {
  expect(methodSentence('LEX 1')).toBe(
    'Metod LEX 1: jämför antalet olika personer på platsen med omgivningen.',
  );
});

describe('the band of darkness', () => {
  const nassjo = { lng: 14.6971, lat: 57.6528, timeZone: 'Europe/Stockholm' };

  test('in December it is dark at half past four in the afternoon, and not at noon', () => {
    const dark = darkShareByHour({ from: '2026-12-15', to: '2026-12-24' }, nassjo);
    expect(dark[16]).toBe(1);
    expect(dark[12]).toBe(0);
  });

  test('in June it is light at half past nine in the evening, by the clock on the wall', () => {
    const dark = darkShareByHour({ from: '2026-06-15', to: '2026-06-24' }, nassjo);
    expect(dark[21]).toBe(0);
    expect(dark[0]).toBe(1);
  });

  test('over a year some hours are dark on a part of the days only', () => {
    const dark = darkShareByHour({ from: '2025-11-24', to: '2026-11-23' }, nassjo);
    expect(dark[12]).toBe(0);
    expect(dark[19]).toBeGreaterThan(0.3);
    expect(dark[19]).toBeLessThan(0.7);
  });

  test('all of the time costs no more than a year', () => {
    // Once a day that is looked at, and for both ends of the period.
    const parse = vi.spyOn(Date, 'parse');
    const dark = darkShareByHour({ from: '2000-01-01', to: '2026-11-23' }, nassjo);
    const calls = parse.mock.calls.length;
    parse.mockRestore();
    expect(calls).toBeLessThanOrEqual(366 + 2);
    expect(dark[12]).toBe(0);
    expect(dark[19]).toBeCloseTo(0.5, 1);
  });

  test('is drawn with the same dusk as the share in darkness is counted with', () => {
    // At 17:30 UTC the sun stands 6.2° below the horizon, which with refraction would be 5.8°.
    const day = { from: '2026-09-26', to: '2026-09-26' };
    const counted = createDarknessClock(nassjo.lat, nassjo.lng);
    const halfPast = (hour: number) => Date.parse('2026-09-25T22:30:00Z') + hour * 3_600_000;
    expect(counted(halfPast(19))).toBe('dark');
    expect(darkShareByHour(day, nassjo)).toEqual(
      Array.from({ length: 24 }, (_, hour) => (counted(halfPast(hour)) === 'dark' ? 1 : 0)),
    );
  });
});
