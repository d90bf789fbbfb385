import type { Clock } from '../dependencies.ts';
import { addDays, localDay, startOfDay } from '../local-instant.ts';

/** After midnight, local time: nobody looks at the map, and the clock is not changed before it. */
const afterMidnightMs = 3.5 * 60 * 60 * 1000;

/** Does the work once a night. Gives what stops it. Never keeps the process alive. */
export function everyNight(timeZone: string, clock: Clock, work: () => void): () => void {
  let timer: NodeJS.Timeout;
  function wait(): void {
    const now = clock().getTime();
    const today = localDay(now, timeZone);
    const nights = [today, addDays(today, 1)].map(
      (day) => startOfDay(day, timeZone) + afterMidnightMs,
    );
    const next = nights.find((night) => night > now) ?? now;
    timer = setTimeout(() => {
      work();
      wait();
    }, next - now).unref();
  }
  wait();
  return () => clearTimeout(timer);
}
