import { datesFromNames } from '../dates.ts';
import { fromLeft } from '../isolate.ts';
import { numbersOf } from '../numbers.ts';
import { pluralOf } from '../plural.ts';

/**
 * Digits are 0–9, as on the Arabic pages of Swedish authorities, on Swedish signs and phones: a time
 * or a number that is read here shall look the same as where it is used.
 */
export const number = numbersOf('ar-u-nu-latn');
export const plural = pluralOf('ar');

/**
 * Both names of each month, as the United Nations write them: most of our readers come from Syria and
 * Iraq and say the first, the others say the second.
 */
const months = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

export const dates = datesFromNames(months, {
  day: ({ day, month, year }) => `${day} ${month} ${year}`,
  dateAndTime: ({ day, month, year, time }) => `${day} ${month} ${year}، الساعة ${fromLeft(time)}`,
});

/** "5 أشخاص", "12 شخصًا", "100 شخص". */
export const people = (count: number): string =>
  plural(count, {
    zero: `${number(count)} شخص`,
    one: 'شخص واحد',
    two: 'شخصين',
    few: `${number(count)} أشخاص`,
    many: `${number(count)} شخصًا`,
    other: `${number(count)} شخص`,
  });

/** "5 أمتار", "12 مترًا", "100 متر". */
export const metresInWords = (count: number): string =>
  plural(count, {
    zero: `${number(count)} متر`,
    one: 'متر واحد',
    two: 'مترين',
    few: `${number(count)} أمتار`,
    many: `${number(count)} مترًا`,
    other: `${number(count)} متر`,
  });
