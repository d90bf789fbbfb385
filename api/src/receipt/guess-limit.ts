import type { Clock } from '../dependencies.ts';
import { Problem } from '../problem.ts';

/**
 * Twenty guesses a second: to find one of a million reports by its 60-bit code would take some 1,800
 * years, and no town's typing errors come near. In memory and of all who ask together: no address of
 * anybody is stored, and who guesses could change it.
 */
const mostMisses = 1200;
const windowMs = 60_000;

/** Counts unknown codes a municipality; with too many of them no code is looked up for a while. */
export function createGuessLimit(clock: Clock): {
  /** Throws `too_many_requests`. To be asked before a code is looked up, known or not. */
  check(municipalityCode: string): void;
  recordMiss(municipalityCode: string): void;
} {
  const windows = new Map<string, { endsAt: number; misses: number }>();
  return {
    check(municipalityCode) {
      const left = (windows.get(municipalityCode)?.endsAt ?? 0) - clock().getTime();
      const misses = windows.get(municipalityCode)?.misses ?? 0;
      if (left > 0 && misses >= mostMisses) {
        throw new Problem('too_many_requests', { retryAfter: Math.ceil(left / 1000) });
      }
    },
    recordMiss(municipalityCode) {
      const now = clock().getTime();
      const window = windows.get(municipalityCode);
      if (window === undefined || window.endsAt <= now) {
        windows.set(municipalityCode, { endsAt: now + windowMs, misses: 1 });
      } else {
        window.misses += 1;
      }
    },
  };
}
