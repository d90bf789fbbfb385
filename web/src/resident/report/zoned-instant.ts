/** The clock of a zone, as if it were UTC: what `date` and `time` fields mean at the place. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'));
}

/**
 * The instant of a date (2026-11-23) and time (22:15) at the place, whatever zone the phone is in;
 * undefined when they are not a date and a time. The hour that is passed twice in autumn is the first.
 */
export function zonedInstant(date: string, time: string, timeZone: string): Date | undefined {
  const wall = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(wall)) {
    return undefined;
  }
  const day = 24 * 60 * 60 * 1000;
  const offsets = [wall - day, wall + day].map((at) => wallClock(at, timeZone) - at);
  const candidates = offsets.map((offset) => wall - offset);
  const exact = candidates.filter((at) => wallClock(at, timeZone) === wall);
  return new Date(exact.length > 0 ? Math.min(...exact) : Math.max(...candidates));
}

/** Today and now at the place, as `date` and `time` fields write them. */
export function zonedFields(instant: number, timeZone: string): { date: string; time: string } {
  const wall = new Date(wallClock(instant, timeZone)).toISOString();
  return { date: wall.slice(0, 10), time: wall.slice(11, 16) };
}
