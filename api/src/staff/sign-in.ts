import { writeAudit } from '@trygghetskartan/db/queries/audit';
import {
  findStaff,
  recordFailedSignIn,
  recordSignIn,
  type StaffRow,
} from '@trygghetskartan/db/queries/staff';
import type { Dependencies } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { createStrangers, fail } from './backoff.ts';
import type { Devices } from './devices.ts';
import type { PasswordHashing } from './password.ts';
import type { SignedIn } from './sessions.ts';

interface Credentials {
  municipalityCode: string;
  username: string;
  password: string;
  /** Of the device's cookie. */
  deviceToken?: string | undefined;
}

/**
 * Gives the person, or throws `sign_in_failed` or `sign_in_locked`. Unknown names and disabled
 * accounts get the answers and the waits of a known one, and the same work on the password; only
 * what is written of a failure, a few milliseconds, is not written for them.
 */
export function createSignIn(
  { db, clock, random }: Pick<Dependencies, 'db' | 'clock' | 'random'>,
  passwords: PasswordHashing,
  devices: Devices,
): (credentials: Credentials) => Promise<SignedIn> {
  const strangers = createStrangers();
  // A hash of nothing that anybody knows: what unknown names are verified against.
  const decoy = passwords.hash(random(32).toString('base64'));
  // Whoever needs it hears of a failure.
  decoy.catch(() => undefined);
  const oneAtATime = serialise();

  async function look({ municipalityCode, username, deviceToken }: Credentials) {
    const staff = await findStaff(db, municipalityCode, username);
    if (staff === undefined || staff.disabledAt !== null) {
      return { staff: undefined, device: undefined };
    }
    const failures = deviceToken === undefined ? undefined : await devices.find(staff, deviceToken);
    const device =
      deviceToken === undefined || failures === undefined
        ? undefined
        : { token: deviceToken, failures };
    return { staff, device };
  }

  async function attempt(credentials: Credentials, name: string): Promise<SignedIn> {
    const { staff, device } = await look(credentials);
    const now = clock();
    const { lockedUntil } = device?.failures ?? staff ?? strangers.find(name);
    const locked =
      lockedUntil !== null && lockedUntil > now ? lockedProblem(lockedUntil, now) : undefined;
    // Nobody guesses a one-time password, so nobody can keep its owner from using it.
    if (locked !== undefined && staff?.mustChangePassword !== true) {
      throw locked;
    }
    const right = await passwords.verify(
      credentials.password,
      staff?.passwordHash ?? (await decoy),
    );
    if (staff === undefined) {
      strangers.recordFailure(name, now);
      throw new Problem('sign_in_failed');
    }
    if (!right) {
      if (locked === undefined) {
        await recordFailure(staff, device, now);
      }
      throw locked ?? new Problem('sign_in_failed');
    }
    // A known device leaves the count of the unknown ones as it is: those are still guessing.
    if (device === undefined) {
      await recordSignIn(db, staff.municipalityCode, staff.staffId);
    }
    return staff;
  }

  async function recordFailure(
    staff: StaffRow,
    device: Awaited<ReturnType<typeof look>>['device'],
    now: Date,
  ): Promise<void> {
    const { municipalityCode, staffId } = staff;
    await (device === undefined
      ? recordFailedSignIn(db, municipalityCode, staffId, fail(staff, now))
      : devices.recordFailure(staff, device.token, device.failures));
    await writeAudit(db, {
      municipalityCode,
      staffId,
      action: 'staff.sign_in_failed',
      subject: `staff:${staffId}`,
    });
  }

  return async (credentials) => {
    const { device } = await look(credentials);
    const name = `${credentials.municipalityCode} ${credentials.username}`;
    // In turn for each name and known device: a burst of guesses must not all read the same count,
    // nor must a known device stand in a stranger's line.
    const key = device === undefined ? name : `${name} ${device.token}`;
    return await oneAtATime(key, () => attempt(credentials, name));
  };
}

function lockedProblem(until: Date, now: Date): Problem {
  return new Problem('sign_in_locked', {
    detail: `Try again at ${until.toISOString()}.`,
    retryAfter: Math.ceil((until.getTime() - now.getTime()) / 1000),
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
