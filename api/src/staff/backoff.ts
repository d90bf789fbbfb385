import type { FailedSignIn } from '@trygghetskartan/db/queries/failed-sign-ins';

/** Failures that cost nothing; after that each one doubles the wait, up to the longest. */
const freeFailures = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;
/** After so long without a failure the count starts over. */
const rememberedMs = 24 * 60 * 60 * 1000;

/** What is known of the failures on an account, a device or a name. */
export interface Failures {
  failedSignIns: number;
  lastFailedAt: Date | null;
  lockedUntil: Date | null;
}

/**
 * What one more failure leads to. By account and device and never by address: no address of anybody
 * is stored, and a whole town hall may share one.
 */
export function fail(before: Failures, now: Date): FailedSignIn {
  const countsSince = new Date(now.getTime() - rememberedMs);
  const waitSeconds = waitSecondsAfter(countAfter(before, countsSince));
  return {
    failedAt: now,
    countsSince,
    lockedUntil: waitSeconds === 0 ? null : new Date(now.getTime() + waitSeconds * 1000),
  };
}

function countAfter({ failedSignIns, lastFailedAt }: Failures, countsSince: Date): number {
  return (lastFailedAt !== null && lastFailedAt > countsSince ? failedSignIns : 0) + 1;
}

function waitSecondsAfter(failures: number): number {
  return failures < freeFailures
    ? 0
    : Math.min(longestWaitSeconds, firstWaitSeconds * 2 ** Math.min(20, failures - freeFailures));
}

const mostNames = 10_000;

/**
 * Counts failures for user names that do not exist, so that they behave as those that do. In memory:
 * a restart forgets them, and no stranger can fill a table.
 */
export function createStrangers(): {
  find(name: string): Failures;
  recordFailure(name: string, now: Date): void;
} {
  const names = new Map<string, Failures>();
  const find = (name: string): Failures =>
    names.get(name) ?? { failedSignIns: 0, lastFailedAt: null, lockedUntil: null };
  return {
    find,
    recordFailure(name, now) {
      const before = find(name);
      const { countsSince, lockedUntil } = fail(before, now);
      names.delete(name);
      names.set(name, {
        failedSignIns: countAfter(before, countsSince),
        lastFailedAt: now,
        lockedUntil,
      });
      if (names.size > mostNames) {
        const [oldest] = names.keys();
        names.delete(oldest ?? '');
      }
    },
  };
}
