/** Writes numbers as a language does. */
export function numbersOf(locale: string): (value: number) => string {
  const format = new Intl.NumberFormat(locale);
  return (value) => format.format(value);
}
