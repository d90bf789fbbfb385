import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { darkShareByHour } from '@trygghetskartan/web/staff/hotspots/dark-hours';
import {
  darknessSentence,
  loudestSentence,
  mainReasons,
  peopleSentence,
} from '@trygghetskartan/web/staff/hotspots/hotspot-words';
import { countInWords, splitSmall } from '@trygghetskartan/web/staff/hotspots/small-counts';
import { hoursInWords } from '@trygghetskartan/web/staff/print/hours-in-words';
import { describe, expect, test } from 'vitest';

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
  firstFelt: '2026-01-01',
  lastFelt: '2026-11-01',
  loudestShare: 0.2,
};

/** Distinct people per hour; all other hours nobody. */
const peopleAt = (hours: Record<number, number>): number[] =>
  Array.from({ length: 24 }, (_, hour) => hours[hour] ?? 0);

describe('small counts', () => {
  test.each([
    [0, '0'],
    [1, 'färre än 5'],
    [4, 'färre än 5'],
    [5, '5'],
    [12, '12'],
  ])('%i people are said as "%s"', (people, words) => {
    expect(countInWords(people, 5)).toBe(words);
  });

  test('a reason that few people give keeps its name and loses its figures', () => {
    const { shown, hidden } = splitSmall(hotspot.reasons, 5);
    expect(shown.map(({ reason }) => reason)).toEqual(['poor_lighting', 'deserted']);
    expect(hidden.map(({ reason }) => reason)).toEqual(['drug_dealing']);
  });

  test('the list never names a reason that fewer than five people share', () => {
    expect(mainReasons(hotspot, 5)).toBe('dålig belysning och ödsligt');
    expect(mainReasons({ ...hotspot, reasons: hotspot.reasons.slice(2) }, 5)).toBe(
      'ingen orsak delas av 5 personer',
    );
  });

  test('the hours on paper leave out those of few people', () => {
    const hours = peopleAt({ 8: 4, 20: 6, 21: 9, 22: 5, 23: 7 });
    expect(hoursInWords({ hours, peopleWithHour: 12 }, 5)).toBe(
      'flest kl. 20–21 (6), 21–22 (9) och 23–24 (7).',
    );
  });

  test('with few known hours nothing is said of them', () => {
    expect(hoursInWords({ hours: peopleAt({ 20: 4 }), peopleWithHour: 4 }, 5)).toBe(
      'färre än 5 personer har angett klockslag.',
    );
    expect(hoursInWords({ hours: peopleAt({ 7: 2, 20: 4 }), peopleWithHour: 6 }, 5)).toBe(
      'utspritt; ingen enskild timme samlar 5 personer.',
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
    expect(loudestSentence({ ...hotspot, loudestShare: 0.41 })).toContain('41 %');
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
    [{ dark: 3, known: 12, share: 0.25, low: 0.09, high: 0.53 }, /^Färre än 5 av 12/],
    [
      { dark: 10, known: 12, share: 0.83, low: 0.55, high: 0.95 },
      /^Minst 8 av 12 personer med känd tid gäller mörker/,
    ],
    [{ dark: 2, known: 3, share: 0.67, low: 0.2, high: 0.94 }, /^För få/],
  ])('%o reads as %s', (darkness, sentence) => {
    expect(darknessSentence(darkness, 5)).toMatch(sentence);
  });
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
});
