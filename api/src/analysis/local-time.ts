export type LocalTime = {
  /** 0–23 by the clock on the wall. */
  hour: number;
  /** 0 = Monday … 6 = Sunday. */
  weekday: number;
  /** 0 = January … 11 = December. */
  month: number;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Tells the local hour, weekday and month at a moment (epoch milliseconds) in an IANA time zone. The zone's
 * distance from UTC is asked once per UTC hour and remembered, which makes a hundred thousand
 * questions a matter of milliseconds. It is right across the change to and from summer time wherever
 * the clocks change on a whole UTC hour, as in the whole European Union (01:00 UTC; directive
 * 2000/84/EC). Both passes of the repeated hour 02–03 in October are hour 2.
 * Throws RangeError for a time zone that is not known.
 */
export function createLocalClock(timeZone: string): (epochMs: number) => LocalTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const offsets = new Map<number, number>();
  return (epochMs) => {
    const utcHour = Math.floor(epochMs / HOUR_MS);
    let offset = offsets.get(utcHour);
    if (offset === undefined) {
      offset = offsetAt(format, utcHour * HOUR_MS);
      offsets.set(utcHour, offset);
    }
    const local = epochMs + offset;
    const day = Math.floor(local / DAY_MS);
    return {
      hour: Math.floor((local - day * DAY_MS) / HOUR_MS),
      // 1 January 1970 was a Thursday.
      weekday: (((day + 3) % 7) + 7) % 7,
      month: new Date(local).getUTCMonth(),
    };
  };
}

/** Local time minus UTC in milliseconds. */
function offsetAt(format: Intl.DateTimeFormat, epochMs: number): number {
  const parts = new Map(
    format.formatToParts(epochMs).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
  );
  return local - epochMs;
}
