import { endSessionsOf } from '@trygghetskartan/db/queries/sessions';
import { countStaff, createStaff, findStaff, setPassword } from '@trygghetskartan/db/queries/staff';
import { randomBytes } from 'node:crypto';
import type { Db } from '../dependencies.ts';
import { createOneTimePassword } from './one-time-password.ts';
import { createPasswordHashing } from './password.ts';

const username = 'strateg';

interface FirstAccount {
  username: string;
  password: string;
}

/**
 * Makes an account where there is none, so that somebody can get in. With `reissue` (the embedded
 * demonstration) a one-time password that nobody has used yet is replaced by a new one, since the
 * line that told it may be gone. Undefined when there is nothing to tell.
 */
export async function issueFirstAccount(
  db: Db,
  municipalityCode: string,
  { reissue }: { reissue: boolean },
): Promise<FirstAccount | undefined> {
  const passwords = createPasswordHashing(randomBytes);
  if ((await countStaff(db, municipalityCode)) === 0) {
    const password = createOneTimePassword(randomBytes);
    const staffId = await createStaff(db, {
      municipalityCode,
      username,
      name: 'Säkerhetsstrateg',
      role: 'strategist',
      passwordHash: await passwords.hash(password),
      mustChangePassword: true,
    });
    // Another server that started at the same time was first; its password is the one that works.
    return staffId === undefined ? undefined : { username, password };
  }
  const first = reissue ? await findStaff(db, municipalityCode, username) : undefined;
  if (first === undefined || !first.mustChangePassword || first.disabledAt !== null) {
    return undefined;
  }
  const password = createOneTimePassword(randomBytes);
  await setPassword(db, municipalityCode, first.staffId, {
    passwordHash: await passwords.hash(password),
    mustChangePassword: true,
  });
  await endSessionsOf(db, municipalityCode, first.staffId);
  return { username, password };
}

/** The name of the account made here, as long as it can be signed in with. */
export async function findFirstAccount(
  db: Db,
  municipalityCode: string,
): Promise<string | undefined> {
  const first = await findStaff(db, municipalityCode, username);
  return first === undefined || first.disabledAt !== null ? undefined : first.username;
}
