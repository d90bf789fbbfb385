import { shareClassOf, voiceStep } from '@trygghetskartan/web/public-map/share-class';
import { shareSentence } from '@trygghetskartan/web/public-map/place/share-sentence';
import { publicMapSv } from '@trygghetskartan/web/i18n/sv/public-map';
import { describe, expect, test } from 'vitest';

describe('the class of a place', () => {
  test.each([
    [{ low: 75, high: 98 }, 'most-unsafe'],
    [{ low: 74, high: 98 }, 'unsafe'],
    [{ low: 51, high: 80 }, 'unsafe'],
    // One half lies in the interval: it could be either.
    [{ low: 50, high: 80 }, 'unsure'],
    [{ low: 39, high: 82 }, 'unsure'],
    [{ low: 20, high: 50 }, 'unsure'],
    [{ low: 20, high: 49 }, 'safe'],
    [{ low: 10, high: 26 }, 'safe'],
    [{ low: 2, high: 25 }, 'most-safe'],
  ] as const)('of %j is %s', (unsafe, expected) => {
    expect(shareClassOf({ unsafe })).toBe(expected);
  });

  test('is by the interval, however high the share of a few voices', () => {
    expect(shareClassOf({ unsafe: { share: 80, low: 49, high: 95 } })).toBe('unsure');
  });

  test('is no share where too few have spoken', () => {
    expect(shareClassOf({})).toBe('counted');
  });
});

describe('the shade of a place without a clear share', () => {
  test.each([
    [5, 0],
    [10, 1],
    [20, 2],
    [50, 3],
    [100, 4],
    [1000, 4],
    // A municipality may tell of three people or more.
    [3, 0],
  ])('of %i voices is step %i', (from, step) => {
    expect(voiceStep({ voices: { from } })).toBe(step);
  });
});

describe('the share in words', () => {
  test.each([
    [
      { share: 63, low: 39, high: 82 },
      '63 % av rösterna säger otryggt. Mellan 39 och 82 % säger otryggt när osäkerheten är inräknad.',
    ],
    [{ low: 48, high: 100 }, 'Mellan 48 och 100 % säger otryggt när osäkerheten är inräknad.'],
  ])('of %j', (unsafe, words) => {
    expect(shareSentence({ unsafe }, publicMapSv)).toBe(words);
  });

  test('says that it is not shown', () => {
    expect(shareSentence({}, publicMapSv)).toMatch(/^För få röster/);
  });
});
