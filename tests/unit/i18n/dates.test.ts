import { expect, test } from 'vitest';
import { catalogueOf } from './every-language.ts';

/** The middle of each month, at the place. */
const middles = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15, 12)));
const zone = 'Europe/Stockholm';

/** CLDR, common/main/so.xml: months, format, wide. */
const somali = [
  '15 Jannaayo 2026, saacadda 13:00',
  '15 Febraayo 2026, saacadda 13:00',
  '15 Maarso 2026, saacadda 13:00',
  '15 Abriil 2026, saacadda 14:00',
  '15 Maayo 2026, saacadda 14:00',
  '15 Juun 2026, saacadda 14:00',
  '15 Luulyo 2026, saacadda 14:00',
  '15 Ogosto 2026, saacadda 14:00',
  '15 Sebteembar 2026, saacadda 14:00',
  '15 Oktoobar 2026, saacadda 14:00',
  '15 Noofeembar 2026, saacadda 13:00',
  '15 Diseembar 2026, saacadda 13:00',
];

test('every month has its name in Somali, which browsers do not know', () => {
  const { dates } = catalogueOf('so').texts;
  expect(middles.map((at) => dates.dateAndTime(at, zone))).toEqual(somali);
});

/** As the United Nations write them: the name in Syria and Iraq, then the name in Egypt. */
const arabic = [
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

test('every month has both its names in Arabic', () => {
  const { dates } = catalogueOf('ar').texts;
  expect(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) =>
      dates.day(`2026-${month}-05`),
    ),
  ).toEqual(arabic.map((name) => `5 ${name} 2026`));
});

test.each([
  ['sv', '28 november 2026 kl. 22:05', '28 november 2026'],
  ['sv-simple', '28 november 2026 kl. 22:05', '28 november 2026'],
  ['en', '28 November 2026 at 22:05', '28 November 2026'],
  ['ar', '28 تشرين الثاني/نوفمبر 2026، الساعة \u206622:05\u2069', '28 تشرين الثاني/نوفمبر 2026'],
  ['so', '28 Noofeembar 2026, saacadda 22:05', '28 Noofeembar 2026'],
  ['uk', '28 листопада 2026 о 22:05', '28 листопада 2026'],
] as const)('%s writes a day and a time at the place, in 24 hours', (language, moment, day) => {
  const { dates } = catalogueOf(language).texts;
  expect(dates.dateAndTime(new Date('2026-11-28T21:05:00Z'), zone)).toBe(moment);
  expect(dates.day('2026-11-28')).toBe(day);
  // Past midnight at the place, and not yet in UTC.
  expect(dates.dateAndTime(new Date('2026-11-28T23:30:00Z'), zone)).toContain('29');
  expect(dates.dateAndTime(new Date('2026-11-28T23:30:00Z'), zone)).toContain('00:30');
});
