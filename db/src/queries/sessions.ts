import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { Role } from '../vocabulary.ts';

export interface NewSession {
  /** SHA-256 of the cookie's token. */
  tokenHash: Uint8Array;
  staffId: number;
  municipalityCode: string;
  createdAt: Date;
  expiresAt: Date;
}

/** A session with the person it belongs to. */
export interface SessionRow {
  staffId: number;
  municipalityCode: string;
  username: string;
  name: string;
  role: Role;
  mustChangePassword: boolean;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

export async function createSession(db: Kysely<Database>, session: NewSession): Promise<void> {
  await db
    .insertInto('staff_session')
    .values({
      token_hash: session.tokenHash,
      staff_id: session.staffId,
      municipality_code: session.municipalityCode,
      created_at: session.createdAt,
      last_seen_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

/**
 * The session that has this token, which says itself what municipality it is for. Undefined when
 * it has expired or the account is disabled.
 */
export async function findSession(
  db: Kysely<Database>,
  tokenHash: Uint8Array,
  now: Date,
): Promise<SessionRow | undefined> {
  return await db
    .selectFrom('staff_session')
    .innerJoin('staff', (join) =>
      join
        .onRef('staff.id', '=', 'staff_session.staff_id')
        .onRef('staff.municipality_code', '=', 'staff_session.municipality_code'),
    )
    .select([
      'staff.id as staffId',
      'staff.municipality_code as municipalityCode',
      'staff.username',
      'staff.name',
      'staff.role',
      'staff.must_change_password as mustChangePassword',
      'staff_session.created_at as createdAt',
      'staff_session.last_seen_at as lastSeenAt',
      'staff_session.expires_at as expiresAt',
    ])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where('staff.disabled_at', 'is', null)
    .executeTakeFirst();
}

export async function touchSession(
  db: Kysely<Database>,
  tokenHash: Uint8Array,
  now: Date,
): Promise<void> {
  await db
    .updateTable('staff_session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', tokenHash)
    .execute();
}

/** Counts a try to change the password in this session, and gives the count; undefined without a session. */
export async function countPasswordTry(
  db: Kysely<Database>,
  tokenHash: Uint8Array,
): Promise<number | undefined> {
  const row = await db
    .updateTable('staff_session')
    .set({ password_tries: sql`password_tries + 1` })
    .where('token_hash', '=', tokenHash)
    .returning('password_tries')
    .executeTakeFirst();
  return row?.password_tries;
}

export async function endSession(db: Kysely<Database>, tokenHash: Uint8Array): Promise<void> {
  await db.deleteFrom('staff_session').where('token_hash', '=', tokenHash).execute();
}

export async function endSessionsOf(
  db: Kysely<Database>,
  municipalityCode: string,
  staffId: number,
): Promise<void> {
  await db
    .deleteFrom('staff_session')
    .where('municipality_code', '=', municipalityCode)
    .where('staff_id', '=', staffId)
    .execute();
}

/** Housekeeping of all municipalities at once. */
export async function deleteExpiredSessions(db: Kysely<Database>, now: Date): Promise<void> {
  await db.deleteFrom('staff_session').where('expires_at', '<=', now).execute();
}
