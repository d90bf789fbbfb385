import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { Role } from '../vocabulary.ts';
import { columnsOfFailure, noFailure, type FailedSignIn } from './failed-sign-ins.ts';

export interface StaffRow {
  staffId: number;
  municipalityCode: string;
  username: string;
  name: string;
  role: Role;
  passwordHash: string;
  mustChangePassword: boolean;
  failedSignIns: number;
  lastFailedAt: Date | null;
  lockedUntil: Date | null;
  disabledAt: Date | null;
}

export interface NewStaff {
  municipalityCode: string;
  /** Lower case. */
  username: string;
  name: string;
  role: Role;
  passwordHash: string;
  mustChangePassword: boolean;
}

export async function findStaff(
  db: Kysely<Database>,
  municipalityCode: string,
  username: string,
): Promise<StaffRow | undefined> {
  return await db
    .selectFrom('staff')
    .select([
      'id as staffId',
      'municipality_code as municipalityCode',
      'username',
      'name',
      'role',
      'password_hash as passwordHash',
      'must_change_password as mustChangePassword',
      'failed_sign_ins as failedSignIns',
      'last_failed_at as lastFailedAt',
      'locked_until as lockedUntil',
      'disabled_at as disabledAt',
    ])
    .where('municipality_code', '=', municipalityCode)
    .where('username', '=', username)
    .executeTakeFirst();
}

/** The new account's id; undefined when the municipality has one with this username. */
export async function createStaff(
  db: Kysely<Database>,
  staff: NewStaff,
): Promise<number | undefined> {
  const row = await db
    .insertInto('staff')
    .values({
      municipality_code: staff.municipalityCode,
      username: staff.username,
      name: staff.name,
      role: staff.role,
      password_hash: staff.passwordHash,
      must_change_password: staff.mustChangePassword,
    })
    .onConflict((conflict) => conflict.constraint('staff_username_unique').doNothing())
    .returning('id')
    .executeTakeFirst();
  return row?.id;
}

/** Also ends what failed sign-ins had locked. */
export async function setPassword(
  db: Kysely<Database>,
  municipalityCode: string,
  staffId: number,
  { passwordHash, mustChangePassword }: { passwordHash: string; mustChangePassword: boolean },
): Promise<void> {
  await db
    .updateTable('staff')
    .set({
      password_hash: passwordHash,
      must_change_password: mustChangePassword,
      ...noFailure,
    })
    .where('municipality_code', '=', municipalityCode)
    .where('id', '=', staffId)
    .execute();
}

export async function recordFailedSignIn(
  db: Kysely<Database>,
  municipalityCode: string,
  staffId: number,
  failure: FailedSignIn,
): Promise<void> {
  await db
    .updateTable('staff')
    .set(columnsOfFailure(failure))
    .where('municipality_code', '=', municipalityCode)
    .where('id', '=', staffId)
    .execute();
}

export async function recordSignIn(
  db: Kysely<Database>,
  municipalityCode: string,
  staffId: number,
): Promise<void> {
  await db
    .updateTable('staff')
    .set(noFailure)
    .where('municipality_code', '=', municipalityCode)
    .where('id', '=', staffId)
    .execute();
}

/** Closes the account from then on, or opens it again. */
export async function setDisabled(
  db: Kysely<Database>,
  municipalityCode: string,
  staffId: number,
  disabledAt: Date | null,
): Promise<void> {
  await db
    .updateTable('staff')
    .set({ disabled_at: disabledAt })
    .where('municipality_code', '=', municipalityCode)
    .where('id', '=', staffId)
    .execute();
}

export async function countStaff(db: Kysely<Database>, municipalityCode: string): Promise<number> {
  const row = await db
    .selectFrom('staff')
    .select(sql<number>`count(*)::float8`.as('staff'))
    .where('municipality_code', '=', municipalityCode)
    .executeTakeFirstOrThrow();
  return row.staff;
}
