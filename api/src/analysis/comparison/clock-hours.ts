import type { Darkness } from '../darkness.ts';
import type { LocalTime } from '../local-time.ts';

/** Hours of the local clock (0–23), light and dark: index = hour · 2 + (dark ? 1 : 0). */
export const CLOCK_STRATA = 48;

const STEP_MINUTES = 10;

export type Clock = {
  localTime: (epochMs: number) => LocalTime;
  darknessAt: (epochMs: number) => Darkness;
};

/**
 * How many hours of each hour of the clock were light and dark (sun more than 6° below the horizon at
 * the place) from one minute to before another; minutes since 1970 UTC. Stepped through in ten
 * minutes, as finely as darkness itself is told.
 */
export function countClockHours(
  { localTime, darknessAt }: Clock,
  fromMinute: number,
  toMinute: number,
): Float64Array {
  const hours = new Float64Array(CLOCK_STRATA);
  for (let minute = fromMinute; minute < toMinute; minute += STEP_MINUTES) {
    const minutes = Math.min(STEP_MINUTES, toMinute - minute);
    const moment = (minute + minutes / 2) * 60_000;
    const dark = darknessAt(moment) === 'dark' ? 1 : 0;
    hours[localTime(moment).hour * 2 + dark] += minutes / 60;
  }
  return hours;
}

/** The hours of several times together. */
export function sumHours(times: readonly Float64Array[]): Float64Array {
  const sums = new Float64Array(CLOCK_STRATA);
  for (const hours of times) for (const [stratum, own] of hours.entries()) sums[stratum] += own;
  return sums;
}
