import { datesOf, type Dates } from '../dates.ts';
import { numbersOf } from '../numbers.ts';
import { pluralOf } from '../plural.ts';

const locale = 'uk-UA';

export const number = numbersOf(locale);
export const plural = pluralOf('uk');

/** Without "р." (year) after the year: it would stand as a second stop at the end of a sentence. */
const withoutStop = (date: string): string => date.replace(/\sр\./u, '');
const { day, dateAndTime } = datesOf(locale);
export const dates: Dates = {
  day: (isoDate) => withoutStop(day(isoDate)),
  dateAndTime: (at, timeZone) => withoutStop(dateAndTime(at, timeZone)),
};

/** "1 особа", "3 особи", "5 осіб". */
export const people = (count: number): string =>
  plural(count, {
    one: `${number(count)} особа`,
    few: `${number(count)} особи`,
    many: `${number(count)} осіб`,
    other: `${number(count)} особи`,
  });

/** After "до", "з точністю до": "1 метра", "3 метрів". */
export const ofMetres = (count: number): string =>
  plural(count, {
    one: `${number(count)} метра`,
    few: `${number(count)} метрів`,
    many: `${number(count)} метрів`,
    other: `${number(count)} метра`,
  });
