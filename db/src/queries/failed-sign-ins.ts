import { sql } from 'kysely';

/** A wrong password, and what it leads to. */
export interface FailedSignIn {
  failedAt: Date;
  /** An earlier failure counts if it came after this. */
  countsSince: Date;
  lockedUntil: Date | null;
}

/** Columns that a failed sign-in changes, of an account or of a device. */
export function columnsOfFailure({ failedAt, countsSince, lockedUntil }: FailedSignIn) {
  return {
    failed_sign_ins: sql<number>`CASE WHEN last_failed_at > ${countsSince}::timestamptz THEN failed_sign_ins ELSE 0 END + 1`,
    last_failed_at: failedAt,
    locked_until: lockedUntil,
  };
}

/** Columns as they are where nobody has failed. */
export const noFailure = { failed_sign_ins: 0, last_failed_at: null, locked_until: null };
