import { findSmallCounts } from '@trygghetskartan/api/contract/screening/small-counts';
import { describe, expect, test } from 'vitest';

const found = (text: string) =>
  findSmallCounts(text, 5).map(({ start, end }) => text.slice(start, end));

describe('a count of few people in a text for the public', () => {
  test.each([
    ['Tre personer har rapporterat att det är mörkt.', ['Tre']],
    ['Vi har fått 2 rapporter om platsen.', ['2']],
    ['En enda person tycker att det är otryggt här.', ['En']],
    ['Bara två av rösterna säger otryggt.', ['två']],
    ['Ljust nu. Fyra olika invånare berättade att de känt sig rädda.', ['Fyra']],
    ['Tre har rapporterat att det är mörkt.', ['Tre']],
    ['Här har 2–3 personer rapporterat.', ['2–3']],
    ['Två tjejer har berättat om bänkarna.', ['Två']],
    ['1 anmälan och 4 rapporter har kommit in.', ['1', '4']],
  ])('is found in "%s"', (text, counts) => {
    expect(found(text)).toEqual(counts);
  });

  test.each([
    ['Fem personer har rapporterat att det är mörkt.'],
    ['Vi har fått 25 rapporter om platsen.'],
    ['Två lampor byttes den 3 november.'],
    ['Tre ungdomar sommarjobbar med att klippa häcken.'],
    ['Vi rapporterar klart 2026-03-04.'],
    ['Otryggt var det vid 2–3 lampor som inte lyste.'],
    ['Två lampor har bytts sedan ni berättade.'],
    ['Många har berättat att gångvägen är mörk.'],
  ])('is not seen in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('follows the least number', () => {
    expect(findSmallCounts('Sju personer har rapporterat.', 8)).toEqual([
      { count: 7, start: 0, end: 3 },
    ]);
  });
});
