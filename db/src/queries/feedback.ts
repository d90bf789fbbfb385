import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

export interface NewFeedback {
  idempotencyKey: string;
  message: string;
  replyTo: string | null;
  receivedAt: Date;
}

export interface FeedbackRow {
  id: number;
  message: string;
  replyTo: string | null;
  receivedAt: Date;
  closedAt: Date | null;
  /** Name of who closed it. */
  closedBy: string | null;
}

/** Stores what somebody wrote, once for each key: what a key has brought in stands. Gives whether it is new. */
export async function insertFeedback(
  db: Kysely<Database>,
  municipalityCode: string,
  { idempotencyKey, message, replyTo, receivedAt }: NewFeedback,
): Promise<boolean> {
  const row = await db
    .insertInto('feedback')
    .values({
      municipality_code: municipalityCode,
      idempotency_key: idempotencyKey,
      message,
      reply_to: replyTo,
      received_at: receivedAt,
    })
    .onConflict((conflict) => conflict.constraint('feedback_idempotency_key_unique').doNothing())
    .returning('municipality_code')
    .executeTakeFirst();
  return row !== undefined;
}

/** Open or closed feedback, newest first, from before an id. */
export async function listFeedback(
  db: Kysely<Database>,
  municipalityCode: string,
  { closed, before, limit }: { closed: boolean; before: number | undefined; limit: number },
): Promise<FeedbackRow[]> {
  return await db
    .selectFrom('feedback')
    .leftJoin('staff', (join) =>
      join
        .onRef('staff.id', '=', 'feedback.closed_by')
        .onRef('staff.municipality_code', '=', 'feedback.municipality_code'),
    )
    .select([
      sql<number>`feedback.id::float8`.as('id'),
      'message',
      'reply_to as replyTo',
      'received_at as receivedAt',
      'closed_at as closedAt',
      'staff.name as closedBy',
    ])
    .where('feedback.municipality_code', '=', municipalityCode)
    .where('closed_at', closed ? 'is not' : 'is', null)
    .$if(before !== undefined, (query) =>
      query.where(sql<boolean>`feedback.id < ${before}::bigint`),
    )
    .orderBy('feedback.id', 'desc')
    .limit(limit)
    .execute();
}

export async function countOpenFeedback(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<number> {
  const row = await db
    .selectFrom('feedback')
    .select(sql<number>`count(*)::float8`.as('open'))
    .where('municipality_code', '=', municipalityCode)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.open;
}

/**
 * Closes feedback for good and deletes the address that came with it; false where there is none.
 * What is closed already stays as it was closed.
 */
export async function closeFeedback(
  db: Kysely<Database>,
  municipalityCode: string,
  { id, staffId, at }: { id: number; staffId: number; at: Date },
): Promise<boolean> {
  const row = await db
    .updateTable('feedback')
    .set({
      reply_to: null,
      closed_at: sql<Date>`coalesce(closed_at, ${at})`,
      closed_by: sql<number>`coalesce(closed_by, ${staffId}::int)`,
    })
    .where('municipality_code', '=', municipalityCode)
    .where(sql<boolean>`id = ${id}::bigint`)
    .returning('municipality_code')
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes up again what was closed; false where there is none. The address that came with it is gone. */
export async function reopenFeedback(
  db: Kysely<Database>,
  municipalityCode: string,
  id: number,
): Promise<boolean> {
  const row = await db
    .updateTable('feedback')
    .set({ closed_at: null, closed_by: null })
    .where('municipality_code', '=', municipalityCode)
    .where(sql<boolean>`id = ${id}::bigint`)
    .returning('municipality_code')
    .executeTakeFirst();
  return row !== undefined;
}
