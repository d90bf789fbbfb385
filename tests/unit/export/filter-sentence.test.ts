import { expect, test } from 'vitest';
import { filterSentence, startOfTwelveMonths } from '@trygghetskartan/api/contract/filter-sentence';

const year = { from: '2025-11-24', to: '2026-11-23' };

test('an unrestricted filter names the feelings and the period only', () => {
  expect(filterSentence(year)).toBe(
    'Otrygga och trygga rapporter, 24 november 2025–23 november 2026',
  );
});

test('every restriction stands in the sentence', () => {
  expect(
    filterSentence({
      ...year,
      feeling: 'unsafe',
      dayParts: ['evening', 'night'],
      area: { slug: 'centrum', name: 'Centrum' },
      reasons: ['poor_lighting', 'deserted'],
    }),
  ).toBe(
    'Otrygga rapporter, 24 november 2025–23 november 2026, kväll och natt, i Centrum, orsak: dålig belysning eller ödsligt',
  );
  expect(
    filterSentence({
      ...year,
      feeling: 'safe',
      darkness: 'dark',
      entryModes: ['paper', 'school_class', 'self'],
    }),
  ).toBe(
    'Trygga rapporter, 24 november 2025–23 november 2026, i mörker, inkomna genom: på papper, skolklass eller invånaren själv',
  );
});

test('parts of the day stand in the order of the day, however the address lists them', () => {
  expect(filterSentence({ ...year, dayParts: ['night', 'morning', 'evening'] })).toBe(
    'Otrygga och trygga rapporter, 24 november 2025–23 november 2026, morgon, kväll och natt',
  );
});

test('the twelve months up to today are called so, and no other period is', () => {
  expect(filterSentence(year, '2026-11-23')).toBe(
    'Otrygga och trygga rapporter, senaste 12 månaderna',
  );
  expect(filterSentence(year, '2026-11-24')).toBe(
    'Otrygga och trygga rapporter, 24 november 2025–23 november 2026',
  );
});

test('a shared year or month is written once', () => {
  expect(filterSentence({ from: '2026-03-01', to: '2026-11-23' })).toContain(
    ', 1 mars–23 november 2026',
  );
  expect(filterSentence({ from: '2026-11-01', to: '2026-11-23' })).toContain(
    ', 1–23 november 2026',
  );
  expect(filterSentence({ from: '2026-11-23', to: '2026-11-23' })).toContain(', 23 november 2026');
});

test('twelve months up to a leap day begin on the first of March', () => {
  expect(startOfTwelveMonths('2024-02-29')).toBe('2023-03-01');
  expect(startOfTwelveMonths('2026-12-31')).toBe('2026-01-01');
});
