import type { Clock } from '../dependencies.ts';
import { Problem } from '../problem.ts';

/** More than a town writes about one service, and few enough that a night's flood can be read through. */
const mostAnHour = 60;
const windowMs = 60 * 60_000;

/**
 * Counts what comes in a municipality, of all together and in memory: no address of anybody is
 * stored. Who is turned away is told where else to write.
 */
export function createHourlyLimit(clock: Clock): {
  /** Throws `too_many_requests`. */
  take(municipalityCode: string): void;
} {
  const windows = new Map<string, { endsAt: number; taken: number }>();
  return {
    take(municipalityCode) {
      const now = clock().getTime();
      const window = windows.get(municipalityCode);
      if (window === undefined || window.endsAt <= now) {
        windows.set(municipalityCode, { endsAt: now + windowMs, taken: 1 });
      } else if (window.taken >= mostAnHour) {
        throw new Problem('too_many_requests', {
          retryAfter: Math.ceil((window.endsAt - now) / 1000),
        });
      } else {
        window.taken += 1;
      }
    },
  };
}
