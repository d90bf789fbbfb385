import type { Finding } from './finding.ts';

const between = String.raw`(?: ?[-–/.] ?| )?`;
const rest = (digits: string) => `(?:${between}\\d)${digits}`;
const edge = String.raw`(?![\d]|[.,:]\d)`;

/** +46, 0046 and other countries. */
const international = new RegExp(
  String.raw`(?:\+ ?|(?<![\d.,:])00)[1-9]\d{0,2}(?: ?\(0\))?${rest('{6,11}')}${edge}`,
  'g',
);
/** With an area code or as a mobile number: 0 and 7 to 9 digits more. */
const domestic = new RegExp(
  String.raw`(?<![\d.,:+-])(?:\(0[1-9]\d{0,2}\)|0[1-9])${rest('{5,8}')}${edge}`,
  'g',
);
/** Without an area code where the words say that it is a telephone. */
const named = new RegExp(
  String.raw`(?<=\b(?:tel|telefon|telefonnummer|mobil|mobilnummer|mob|ring|sms)(?: mig| på|:|\.)* {0,2})[2-9]${rest('{5,8}')}${edge}`,
  'gi',
);

/** Telephone numbers; the short ones of the emergency services are nobody's. */
export function findPhones(text: string): Finding[] {
  return [international, domestic, named].flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 0: number }) => pattern !== domestic || isDomestic(number))
      .map(({ 0: number, index }) => ({
        kind: 'phone' as const,
        start: index,
        end: index + number.length,
      })),
  );
}

/** Mobile numbers have ten digits, no number in Stockholm begins with 0, and a span of time is none. */
function isDomestic(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  if (/^07[02369]/.test(digits)) {
    return digits.length === 10;
  }
  const [, hours, minutes] = /^(\d\d)[ .]?(\d\d) ?[-–] ?[0-2]\d[ .]?[0-5]\d$/.exec(number) ?? [];
  const isTime = hours !== undefined && Number(hours) < 24 && Number(minutes) < 60;
  const isWrittenDate = /^\d\d[-/. ]\d\d[-/. ](?:19|20)\d\d$/.test(number);
  return digits.length >= 8 && !isTime && !isWrittenDate && !/^0(?:7|80)/.test(digits);
}
