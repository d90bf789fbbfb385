const dayMs = 24 * 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds to add to UTC for the wall clock of the zone at this instant. */
function offsetAt(instant: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) {
    part[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * Epoch milliseconds of a wall-clock time in an IANA zone, given as if it were UTC.
 * As calendars do: a time that the clock passes twice is the first of the two, and one that it
 * skips in spring is as much later as was skipped.
 */
export function wallClockToInstant(wallClockMs: number, timeZone: string): number {
  const before = offsetAt(wallClockMs - dayMs, timeZone);
  const after = offsetAt(wallClockMs + dayMs, timeZone);
  const candidates = [wallClockMs - before, wallClockMs - after].filter(
    (instant) => instant + offsetAt(instant, timeZone) === wallClockMs,
  );
  return candidates.length === 0 ? wallClockMs - before : Math.min(...candidates);
}

/** `YYYY-MM-DD` on the wall calendar of the zone. */
export function localDay(instant: number, timeZone: string): string {
  return new Date(instant + offsetAt(instant, timeZone)).toISOString().slice(0, 10);
}

/** Epoch milliseconds at which this calendar day starts in the zone. */
export function startOfDay(day: string, timeZone: string): number {
  return wallClockToInstant(Date.parse(`${day}T00:00:00Z`), timeZone);
}

/** The calendar day so many days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}
