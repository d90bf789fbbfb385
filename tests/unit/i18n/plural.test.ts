import { pluralOf } from '@trygghetskartan/web/i18n/plural';
import { expect, test } from 'vitest';
import { catalogueOf } from './every-language.ts';

// Forms by CLDR's rules for whole numbers.
test.each([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [10, 'few'],
  [11, 'many'],
  [99, 'many'],
  [100, 'other'],
  [102, 'other'],
  [103, 'few'],
  [111, 'many'],
])('Arabic has for %i the form %s', (count, form) => {
  const forms = {
    zero: 'zero',
    one: 'one',
    two: 'two',
    few: 'few',
    many: 'many',
    other: 'other',
  };
  expect(pluralOf('ar')(count, forms)).toBe(form);
});

test.each([
  [0, 'many'],
  [1, 'one'],
  [2, 'few'],
  [4, 'few'],
  [5, 'many'],
  [11, 'many'],
  [12, 'many'],
  [21, 'one'],
  [22, 'few'],
  [101, 'one'],
  [111, 'many'],
])('Ukrainian has for %i the form %s', (count, form) => {
  const forms = { one: 'one', few: 'few', many: 'many', other: 'other' };
  expect(pluralOf('uk')(count, forms)).toBe(form);
});

test.each(['sv', 'sv-simple', 'en', 'so'] as const)('%s has one and other', (language) => {
  const forms = { one: 'one', other: 'other' };
  const plural = pluralOf(language);
  expect([0, 1, 2, 11, 21].map((count) => plural(count, forms))).toEqual([
    'other',
    'one',
    'other',
    'other',
    'other',
  ]);
});

test.each([
  ['sv', 1, '1 plats'],
  ['sv', 1200, '1\u00a0200 platser'],
  ['en', 1, '1 place'],
  ['en', 1200, '1,200 places'],
  ['ar', 1, 'مكان واحد'],
  ['ar', 2, 'مكانان'],
  ['ar', 5, '5 أماكن'],
  ['ar', 40, '40 مكانًا'],
  ['ar', 100, '100 مكان'],
  ['so', 1, '1 goob'],
  ['so', 1200, '1,200 goobood'],
  ['uk', 1, '1 місце'],
  ['uk', 3, '3 місця'],
  ['uk', 5, '5 місць'],
  ['uk', 21, '21 місце'],
  ['uk', 1200, '1\u00a0200 місць'],
] as const)('in %s %i places are "%s"', (language, count, words) => {
  expect(catalogueOf(language).texts.list.count(count)).toBe(words);
});

test.each([
  ['ar', 5, '5 أشخاص'],
  ['uk', 5, '5 осіб'],
  ['uk', 3, '3 особи'],
] as const)('in %s at least %i people are "%s"', (language, least, words) => {
  expect(catalogueOf(language).publicMap.onlyEnough(least)).toContain(words);
});
