import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { columnsOfFailure, noFailure, type FailedSignIn } from './failed-sign-ins.ts';

export interface DeviceRow {
  failedSignIns: number;
  lastFailedAt: Date | null;
  lockedUntil: Date | null;
}

/** A device and one of the accounts that it has signed in to. */
export interface DeviceOfStaff {
  municipalityCode: string;
  staffId: number;
  /** SHA-256 of the cookie's token. */
  tokenHash: Uint8Array;
}

export async function findDevice(
  db: Kysely<Database>,
  { municipalityCode, staffId, tokenHash }: DeviceOfStaff,
  now: Date,
): Promise<DeviceRow | undefined> {
  return await db
    .selectFrom('staff_device')
    .select([
      'failed_sign_ins as failedSignIns',
      'last_failed_at as lastFailedAt',
      'locked_until as lockedUntil',
    ])
    .where('municipality_code', '=', municipalityCode)
    .where('staff_id', '=', staffId)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
}

/** Whether this device has signed in to any account of the municipality. */
export async function isKnownDevice(
  db: Kysely<Database>,
  municipalityCode: string,
  tokenHash: Uint8Array,
  now: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('staff_device')
    .select('staff_id')
    .where('municipality_code', '=', municipalityCode)
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** After a good sign-in: known until it expires, without failures. */
export async function rememberDevice(
  db: Kysely<Database>,
  { municipalityCode, staffId, tokenHash }: DeviceOfStaff,
  expiresAt: Date,
): Promise<void> {
  await db
    .insertInto('staff_device')
    .values({
      municipality_code: municipalityCode,
      staff_id: staffId,
      token_hash: tokenHash,
      expires_at: expiresAt,
    })
    .onConflict((conflict) =>
      conflict
        .constraint('staff_device_pk')
        .doUpdateSet({ ...noFailure, expires_at: expiresAt })
        .where('staff_device.municipality_code', '=', municipalityCode),
    )
    .execute();
}

export async function recordFailureOfDevice(
  db: Kysely<Database>,
  { municipalityCode, staffId, tokenHash }: DeviceOfStaff,
  failure: FailedSignIn,
): Promise<void> {
  await db
    .updateTable('staff_device')
    .set(columnsOfFailure(failure))
    .where('municipality_code', '=', municipalityCode)
    .where('staff_id', '=', staffId)
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** Housekeeping of all municipalities at once. */
export async function deleteExpiredDevices(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('staff_device').where('expires_at', '<=', now).execute();
}
