import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { findStaff, recordFailedSignIn, recordSignIn } from '@trygghetskartan/db/queries/staff';
import type { Dependencies } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { createStrangers, waitSecondsAfter } from './backoff.ts';
import type { PasswordHashing } from './password.ts';
import type { SignedIn } from './sessions.ts';

interface Credentials {
  municipalityCode: string;
  username: string;
  password: string;
}

/**
 * Gives the person, or throws `sign_in_failed` or `sign_in_locked`. Unknown names, disabled accounts
 * and wrong passwords take the same work, the same waits and the same answers.
 */
export function createSignIn(
  { db, clock, random }: Pick<Dependencies, 'db' | 'clock' | 'random'>,
  passwords: PasswordHashing,
): (credentials: Credentials) => Promise<SignedIn> {
  const strangers = createStrangers();
  // A hash of nothing that anybody knows: what unknown names are verified against.
  const decoy = passwords.hash(random(32).toString('base64'));
  // Whoever needs it hears of a failure.
  decoy.catch(() => undefined);
  const oneAtATime = serialise();

  async function attempt(
    { municipalityCode, username, password }: Credentials,
    key: string,
  ): Promise<SignedIn> {
    const staff = await findStaff(db, municipalityCode, username);
    const now = clock().getTime();
    const known = staff !== undefined && staff.disabledAt === null;
    const lockedUntil = known ? (staff.lockedUntil?.getTime() ?? 0) : strangers.lockedUntil(key);
    if (lockedUntil > now) {
      throw locked(lockedUntil, now);
    }
    const right = await passwords.verify(password, known ? staff.passwordHash : await decoy);
    if (!known) {
      strangers.recordFailure(key, now);
      throw new Problem('sign_in_failed');
    }
    if (!right) {
      const wait = waitSecondsAfter(staff.failedSignIns + 1);
      await recordFailedSignIn(
        db,
        municipalityCode,
        staff.staffId,
        wait === 0 ? null : new Date(now + wait * 1000),
      );
      await writeAudit(db, {
        municipalityCode,
        staffId: staff.staffId,
        action: 'staff.sign_in_failed',
        subject: `staff:${staff.staffId}`,
      });
      throw new Problem('sign_in_failed');
    }
    await recordSignIn(db, municipalityCode, staff.staffId);
    return staff;
  }

  return (credentials) => {
    const key = `${credentials.municipalityCode} ${credentials.username}`;
    // In turn for each name: a burst of guesses must not all read the same count.
    return oneAtATime(key, () => attempt(credentials, key));
  };
}

function locked(until: number, now: number): Problem {
  return new Problem('sign_in_locked', {
    detail: `Try again at ${new Date(until).toISOString()}.`,
    retryAfter: Math.ceil((until - now) / 1000),
  });
}

/** Runs the work of one key in the order it came; different keys do not wait for each other. */
function serialise(): <Result>(key: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<void>>();
  return async (key, work) => {
    const previous = last.get(key);
    const turn = Promise.withResolvers<void>();
    last.set(key, turn.promise);
    await previous;
    try {
      return await work();
    } finally {
      if (last.get(key) === turn.promise) {
        last.delete(key);
      }
      turn.resolve();
    }
  };
}
