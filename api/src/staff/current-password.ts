import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { findStaff } from '@trygghetskartan/db/queries/staff';
import type { Dependencies } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import type { PasswordHashing } from './password.ts';
import type { Sessions, SignedIn } from './sessions.ts';

/** An unattended page is no place to guess at leisure. */
const mostTries = 5;

/**
 * Lets the signed-in person through who knows the password; throws `sign_in_failed` otherwise, and
 * ends the session with the fifth wrong one. The count is the session's own: what strangers do at
 * the door is not held against who is inside, nor the other way round.
 */
export function createPasswordCheck(
  { db }: Pick<Dependencies, 'db'>,
  passwords: PasswordHashing,
  sessions: Sessions,
): (staff: SignedIn, token: string, password: string) => Promise<void> {
  return async ({ municipalityCode, username, staffId }, token, password) => {
    // Counted before the work: a burst of guesses must not all read the same count.
    const tries = await sessions.countPasswordTry(token);
    if (tries > mostTries) {
      throw new Problem('sign_in_required');
    }
    const account = await findStaff(db, municipalityCode, username);
    if (account !== undefined && (await passwords.verify(password, account.passwordHash))) {
      return;
    }
    await writeAudit(db, {
      municipalityCode,
      staffId,
      action: 'staff.password_change_failed',
      subject: `staff:${staffId}`,
    });
    if (tries === mostTries) {
      await sessions.end(token);
    }
    throw new Problem('sign_in_failed');
  };
}
