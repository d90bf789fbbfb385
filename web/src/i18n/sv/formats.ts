import { datesOf } from '../dates.ts';
import { numbersOf } from '../numbers.ts';
import { pluralOf } from '../plural.ts';

const locale = 'sv-SE';

export const number = numbersOf(locale);
export const plural = pluralOf('sv');
export const dates = datesOf(locale);
