import { argon2, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';
import type { Random } from '../dependencies.ts';
import { Problem } from '../problem.ts';

const derive = promisify(argon2);

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 };

/** Derivations at the same time and in line: each takes 19 MiB and a thread of the pool. */
const mostRunning = 2;
const mostWaiting = 50;

export interface PasswordHashing {
  /** A PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
  hash(password: string): Promise<string>;
  /** False for a wrong password and for a string that is no argon2id hash. */
  verify(password: string, phc: string): Promise<boolean>;
}

/** Both throw `too_many_requests` when the line is full, so that a flood of sign-ins leaves room for reports. */
export function createPasswordHashing(random: Random): PasswordHashing {
  const deriveInTurn = takeTurns((parameters: Argon2Parameters) => derive('argon2id', parameters));
  return {
    async hash(password) {
      const nonce = random(16);
      const tag = await deriveInTurn({
        message: password.normalize('NFKC'),
        nonce,
        tagLength: 32,
        ...cost,
      });
      return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${toBase64(nonce)}$${toBase64(tag)}`;
    },
    async verify(password, phc) {
      const match =
        /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(phc);
      if (match === null) {
        return false;
      }
      const [, memory, passes, parallelism, salt = '', hash = ''] = match;
      const expected = Buffer.from(hash, 'base64');
      const tag = await deriveInTurn({
        message: password.normalize('NFKC'),
        nonce: Buffer.from(salt, 'base64'),
        tagLength: expected.length,
        memory: Number(memory),
        passes: Number(passes),
        parallelism: Number(parallelism),
      });
      return timingSafeEqual(tag, expected);
    },
  };
}

function takeTurns<Input, Output>(
  work: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output> {
  const line: (() => void)[] = [];
  let running = 0;
  return async (input) => {
    if (running < mostRunning) {
      running += 1;
    } else {
      if (line.length >= mostWaiting) {
        throw new Problem('too_many_requests', { retryAfter: 5 });
      }
      // Whoever finishes hands its place over, so that nobody slips in between.
      await new Promise<void>((resolve) => {
        line.push(resolve);
      });
    }
    try {
      return await work(input);
    } finally {
      const next = line.shift();
      if (next === undefined) {
        running -= 1;
      } else {
        next();
      }
    }
  };
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}
