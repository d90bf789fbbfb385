import { once } from './once.ts';

/** Writes numbers as a language does, with Latin digits: below a thousand all of ours write them alike. */
export function numbersOf(locale: string): (value: number) => string {
  const format = once(() => new Intl.NumberFormat(locale, { numberingSystem: 'latn' }));
  return (value) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? `${value}` : format().format(value);
}
