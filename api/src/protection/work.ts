import { createChallenge, verifySolution } from 'altcha-lib/v1';
import { workSolution, type WorkChallenge, type WorkSolution } from '../contract/proof-of-work.ts';
import type { Clock, Random } from '../dependencies.ts';
import { Problem } from '../problem.ts';

/** A phone that was put away in the middle gets another challenge, as one does whose was used. */
const validMs = 10 * 60_000;

/** Solutions that are remembered as used; each cost its work, and the oldest is forgotten first. */
const mostUsed = 50_000;

/** Challenges that nothing is stored of: the key lives as long as the process. */
export interface Work {
  challenge: (maxnumber: number) => Promise<WorkChallenge>;
  /** Throws `work_required` unless it is the work of a challenge of ours that is still valid. */
  check: (header: string | undefined) => Promise<WorkSolution>;
  /**
   * Whether it was used for the report with this key before: a phone, or something on the way, repeats what
   * it got no answer to. Throws `work_required` when it was used for another.
   */
  isRepeated: (solution: WorkSolution, idempotencyKey: string) => boolean;
  markUsed: (solution: WorkSolution, idempotencyKey: string) => void;
  forgetExpired: () => void;
}

export function createWork(clock: Clock, random: Random): Work {
  const hmacKey = random(32).toString('hex');
  const used = new Map<string, { idempotencyKey: string; until: number }>();

  return {
    challenge: async (maxnumber) => {
      const { algorithm, challenge, salt, signature } = await createChallenge({
        algorithm: 'SHA-256',
        hmacKey,
        maxnumber,
        expires: new Date(clock().getTime() + validMs),
      });
      return {
        algorithm: algorithm === 'SHA-256' ? algorithm : 'SHA-256',
        challenge,
        maxnumber,
        salt,
        signature,
      };
    },
    check: async (header) => {
      const solution = readSolution(header);
      // By our clock, not the library's.
      const isRight =
        solution !== undefined &&
        expiryOf(solution) > clock().getTime() &&
        (await verifySolution(solution, hmacKey, false));
      if (!isRight) {
        throw new Problem('work_required');
      }
      return solution;
    },
    isRepeated: ({ signature }, idempotencyKey) => {
      const before = used.get(signature);
      if (before !== undefined && before.idempotencyKey !== idempotencyKey) {
        throw new Problem('work_required');
      }
      return before !== undefined;
    },
    markUsed: (solution, idempotencyKey) => {
      const [oldest] = used.size >= mostUsed ? used.keys() : [];
      if (oldest !== undefined) {
        used.delete(oldest);
      }
      used.set(solution.signature, { idempotencyKey, until: expiryOf(solution) });
    },
    forgetExpired: () => {
      const now = clock().getTime();
      for (const [signature, { until }] of used) {
        if (until <= now) {
          used.delete(signature);
        }
      }
    },
  };
}

function readSolution(header: string | undefined): WorkSolution | undefined {
  try {
    return workSolution.safeParse(JSON.parse(Buffer.from(header ?? '', 'base64').toString())).data;
  } catch {
    return undefined; // not JSON
  }
}

/** Milliseconds since 1970; it stands in the salt, which is signed with the rest. */
function expiryOf({ salt }: WorkSolution): number {
  return Number(new URLSearchParams(salt.split('?')[1]).get('expires')) * 1000;
}
