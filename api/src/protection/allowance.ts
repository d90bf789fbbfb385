import type { Clock } from '../dependencies.ts';

interface AllowanceOptions {
  /** So many at once. */
  most: number;
  /** What is spent is there again after so long, a little at a time; by then nothing is remembered. */
  refillSeconds: number;
  clock: Clock;
}

/** How much each sender has left (a token bucket a key), in memory and nowhere else. */
export interface Allowance {
  /** Takes one; gives the seconds until there is one again, 0 when it was taken. */
  take: (key: string) => number;
  giveBack: (key: string) => void;
  /** Takes one where there is one, and gives the share that is spent, 0 to 1. */
  spend: (key: string) => number;
  spentShare: (key: string) => number;
  /** Forgets every key that has all of its allowance again. */
  forgetRested: () => void;
}

/**
 * Keys that are remembered at a time; the one that was new first is forgotten first. Who would make room
 * for himself so must send as many reports, each with its work.
 */
const mostKeys = 50_000;

export function createAllowance({ most, refillSeconds, clock }: AllowanceOptions): Allowance {
  const perSecond = most / refillSeconds;
  const spent = new Map<string, { amount: number; at: number }>();

  function amountOf(key: string, now: number): number {
    const known = spent.get(key);
    return known === undefined
      ? 0
      : Math.max(0, known.amount - ((now - known.at) / 1000) * perSecond);
  }

  function note(key: string, amount: number, at: number): void {
    const [oldest] = spent.size >= mostKeys && !spent.has(key) ? spent.keys() : [];
    if (oldest !== undefined) {
      spent.delete(oldest);
    }
    spent.set(key, { amount, at });
  }

  return {
    take: (key) => {
      const now = clock().getTime();
      const over = amountOf(key, now) + 1 - most;
      if (over > 0) {
        return Math.ceil(over / perSecond);
      }
      note(key, over + most, now);
      return 0;
    },
    giveBack: (key) => {
      const now = clock().getTime();
      note(key, Math.max(0, amountOf(key, now) - 1), now);
    },
    spend: (key) => {
      const now = clock().getTime();
      const amount = Math.min(most, amountOf(key, now) + 1);
      note(key, amount, now);
      return amount / most;
    },
    spentShare: (key) => amountOf(key, clock().getTime()) / most,
    forgetRested: () => {
      const now = clock().getTime();
      for (const key of spent.keys()) {
        if (amountOf(key, now) === 0) {
          spent.delete(key);
        }
      }
    },
  };
}
