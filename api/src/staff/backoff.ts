/** Failures that cost nothing; after that each one doubles the wait, up to the longest. */
const freeFailures = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;

/**
 * How long an account rests after so many failures in a row. By account and never by address: no
 * address of anybody is stored, and a whole town hall may share one.
 */
export function waitSecondsAfter(failures: number): number {
  return failures < freeFailures
    ? 0
    : Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(20, failures - freeFailures));
}

interface Attempts {
  failures: number;
  lockedUntil: number;
}

const mostNames = 10_000;

/**
 * Counts failures for user names that do not exist, so that they behave as those that do. In memory:
 * a restart forgets them, and no stranger can fill a table.
 */
export function createStrangers(): {
  lockedUntil(name: string): number;
  recordFailure(name: string, now: number): void;
} {
  const names = new Map<string, Attempts>();
  return {
    lockedUntil: (name) => names.get(name)?.lockedUntil ?? 0,
    recordFailure(name, now) {
      const failures = (names.get(name)?.failures ?? 0) + 1;
      names.delete(name);
      names.set(name, { failures, lockedUntil: now + waitSecondsAfter(failures) * 1000 });
      if (names.size > mostNames) {
        const [oldest] = names.keys();
        names.delete(oldest ?? '');
      }
    },
  };
}
