import { datesFromNames } from '../dates.ts';
import { numbersOf } from '../numbers.ts';
import { pluralOf } from '../plural.ts';

/**
 * Thousands by comma (CLDR). Chromium has no Somali and would write by whatever language the phone
 * is set to, so it is asked for English, which writes the same.
 */
export const number = numbersOf('en-GB');
export const plural = pluralOf('so');

/** As CLDR names them (common/main/so.xml); Chromium has none. */
const months = [
  'Jannaayo',
  'Febraayo',
  'Maarso',
  'Abriil',
  'Maayo',
  'Juun',
  'Luulyo',
  'Ogosto',
  'Sebteembar',
  'Oktoobar',
  'Noofeembar',
  'Diseembar',
];

export const dates = datesFromNames(months, {
  day: ({ day, month, year }) => `${day} ${month} ${year}`,
  dateAndTime: ({ day, month, year, time }) => `${day} ${month} ${year}, saacadda ${time}`,
});
