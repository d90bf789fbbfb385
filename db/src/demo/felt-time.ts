import type { DayPart, WeekPart } from '../vocabulary.ts';
import type { SeededRandom } from './random.ts';

/** When something tends to be felt. */
export interface Rhythm {
  /** Local hours with their weights. */
  hours: readonly (readonly [hour: number, weight: number])[];
  /** How many times likelier a Friday or Saturday is than another day; 0 = school days only. */
  weekend: number;
  /** How many times likelier a day in October–March is than one in April–September. */
  winter: number;
  /** Only the days from so many to so many ago, for what flared up and went. */
  daysAgo?: readonly [from: number, to: number];
}

export interface FeltMoment {
  at: Date;
  dayPart: DayPart;
  weekPart: WeekPart;
}

const dayMs = 24 * 60 * 60 * 1000;
const firstDayAgo = 364;

/** A moment of the last twelve months, before `now`, drawn by the rhythm in local time. */
export function drawMoment(
  rhythm: Rhythm,
  random: SeededRandom,
  now: Date,
  timeZone: string,
): FeltMoment {
  const [from, to] = rhythm.daysAgo ?? [firstDayAgo, 0];
  for (;;) {
    const day = new Date(now.getTime() - (to + random.whole(from - to + 1)) * dayMs);
    const weekday = day.getUTCDay();
    const weekend = weekday === 5 || weekday === 6 ? rhythm.weekend : 1;
    const month = day.getUTCMonth();
    const winter = month >= 9 || month <= 2 ? rhythm.winter : 1;
    const hour = random.pick(rhythm.hours);
    const at = fromLocal(day, hour, random.whole(60), timeZone);
    const accepted =
      random.next() * Math.max(1, rhythm.weekend) * Math.max(1, rhythm.winter) < weekend * winter;
    if (accepted && at <= now) {
      return {
        at,
        dayPart: dayPartOf(hour),
        weekPart: weekday === 0 || weekday === 6 ? 'weekend' : 'weekday',
      };
    }
  }
}

/** The instant of a local clock time on a calendar day. */
function fromLocal(day: Date, hour: number, minute: number, timeZone: string): Date {
  const asIfUtc = Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), hour, minute);
  return new Date(asIfUtc - offsetMs(new Date(asIfUtc), timeZone));
}

function offsetMs(at: Date, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find((part) => part.type === 'timeZoneName')?.value;
  const match = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '');
  if (match === null) {
    return 0;
  }
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return (match[1] === '-' ? -1 : 1) * minutes * 60_000;
}

function dayPartOf(hour: number): DayPart {
  if (hour >= 6 && hour < 10) {
    return 'morning';
  }
  if (hour >= 10 && hour < 17) {
    return 'day';
  }
  return hour >= 17 && hour < 22 ? 'evening' : 'night';
}
