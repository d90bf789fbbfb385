import { keepFittingReasons } from '@trygghetskartan/web/staff/filter/fitting-reasons';
import { findPreset, localDay, periodPhrase } from '@trygghetskartan/web/staff/filter/period';
import { sentenceParts } from '@trygghetskartan/web/staff/filter/sentence-parts';
import { describe, expect, test } from 'vitest';

const context = {
  today: '2026-11-23',
  areaName: (slug: string) => (slug === 'centrum' ? 'Centrum' : undefined),
};

const said = (filter: Parameters<typeof sentenceParts>[0]) =>
  sentenceParts(filter, context)
    .map(({ phrase }) => phrase)
    .filter((phrase) => phrase !== undefined)
    .join(', ');

describe('the editable sentence', () => {
  test('says what restricts, in the order of the titles of exports', () => {
    expect(
      said({
        feeling: 'unsafe',
        dayParts: ['evening', 'night'],
        area: 'centrum',
        darkness: 'dark',
      }),
    ).toBe('Otrygga rapporter, senaste 12 månaderna, kväll och natt, i mörker, i Centrum');
  });

  test('names the parts of the day in the order of the day', () => {
    expect(said({ feeling: 'unsafe', dayParts: ['day', 'evening', 'morning'] })).toBe(
      'Otrygga rapporter, senaste 12 månaderna, morgon, dag och kväll',
    );
  });

  test('joins reasons with or, since any of them is enough', () => {
    expect(said({ reasons: ['deserted', 'poor_lighting'], entryModes: ['paper'] })).toBe(
      'Otrygga och trygga rapporter, senaste 12 månaderna, orsak: ödsligt eller dålig belysning, inkomna genom: på papper',
    );
  });

  test('offers what is not said', () => {
    const offered = sentenceParts({ feeling: 'safe' }, context).filter(
      ({ phrase }) => phrase === undefined,
    );
    expect(offered.map(({ label }) => label)).toEqual([
      'Tid på dygnet',
      'Mörker',
      'Område',
      'Orsak',
      'Insamling',
    ]);
  });
});

describe('the period', () => {
  test.each([
    [{}, 'senaste 12 månaderna'],
    [{ from: '2026-08-24' }, 'senaste 3 månaderna'],
    [{ from: '2026-11-10' }, 'senaste 2 veckorna'],
    [{ from: '2026-01-01' }, 'i år'],
    [{ from: '2026-03-01' }, '1 mars–23 november 2026'],
    [{ from: '2025-11-01', to: '2026-01-31' }, '1 november 2025–31 januari 2026'],
    [{ to: '2026-05-31' }, '1 juni 2025–31 maj 2026'],
  ])('%o is said as "%s"', (period, phrase) => {
    expect(periodPhrase(period, '2026-11-23')).toBe(phrase);
  });

  test('three months up to the end of May begin on the first of March', () => {
    expect(findPreset({ from: '2026-03-01' }, '2026-05-31')?.label).toBe('Senaste 3 månaderna');
  });

  test("today is the municipality's day, not the server's", () => {
    expect(localDay(new Date('2026-11-22T23:30:00Z'), 'Europe/Stockholm')).toBe('2026-11-23');
  });
});

test('a change of feeling drops the reasons that no such report has', () => {
  expect(keepFittingReasons({ feeling: 'safe', reasons: ['deserted', 'well_lit'] })).toEqual({
    feeling: 'safe',
    reasons: ['well_lit'],
  });
  expect(keepFittingReasons({ feeling: 'unsafe', reasons: ['well_lit'] }).reasons).toBeUndefined();
});
