import { datesOf } from '../dates.ts';
import { numbersOf } from '../numbers.ts';
import { pluralOf } from '../plural.ts';

// British: the day comes before the month and the clock has 24 hours, as everything else in Sweden.
const locale = 'en-GB';

export const number = numbersOf(locale);
export const plural = pluralOf('en');
export const dates = datesOf(locale);
