import { once } from './once.ts';

/** Days and times as a language writes them. */
export interface Dates {
  /** A day of the calendar (2026-11-28) that belongs to no time zone. */
  day: (isoDate: string) => string;
  /** A day and a time of day, as they are at the place. */
  dateAndTime: (at: Date, timeZone: string) => string;
}

/** As the browser knows the language. */
export function datesOf(locale: string): Dates {
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  return {
    day: (isoDate) => day().format(noon(isoDate)),
    dateAndTime: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        timeZone,
        dateStyle: 'long',
        timeStyle: 'short',
        hourCycle: 'h23',
      }).format(at),
  };
}

interface Parts {
  day: string;
  month: string;
  year: string;
  /** 22:05 */
  time: string;
}

/** From names of our own, where browsers have none or not the ones that our readers use. */
export function datesFromNames(
  months: readonly string[],
  write: { day: (parts: Parts) => string; dateAndTime: (parts: Parts) => string },
): Dates {
  const partsOf = (at: Date, timeZone: string): Parts => {
    const found = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }).formatToParts(at);
    const read = (type: Intl.DateTimeFormatPartTypes): string =>
      found.find((part) => part.type === type)?.value ?? '';
    return {
      // Two digits when the month is a number.
      day: `${Number(read('day'))}`,
      month: months[Number(read('month')) - 1] ?? '',
      year: read('year'),
      time: `${read('hour')}:${read('minute')}`,
    };
  };
  return {
    day: (isoDate) => write.day(partsOf(noon(isoDate), 'UTC')),
    dateAndTime: (at, timeZone) => write.dateAndTime(partsOf(at, timeZone)),
  };
}

function noon(isoDate: string): Date {
  return new Date(`${isoDate.slice(0, 10)}T12:00:00Z`);
}
