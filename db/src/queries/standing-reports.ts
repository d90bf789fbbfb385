import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { ReportStatus } from '../vocabulary.ts';

/** What stands under a key, for whoever sends it once more. */
interface StandingReport {
  idempotencyKey: string;
  /** Hexadecimal. */
  bodyHash: string;
  receivedAt: Date;
  status: ReportStatus;
}

/** Most keys that one call may ask for. */
const keyLimit = 1000;

/** The reports of the municipality that are stored under these keys, in no order. */
export async function findStandingReports(
  db: Kysely<Database>,
  municipalityCode: string,
  idempotencyKeys: readonly string[],
): Promise<StandingReport[]> {
  if (idempotencyKeys.length > keyLimit) {
    throw new RangeError(`at most ${keyLimit} keys at a time`);
  }
  if (idempotencyKeys.length === 0) {
    return [];
  }
  return await db
    .selectFrom('report')
    .select([
      'idempotency_key as idempotencyKey',
      sql<string>`encode(body_hash, 'hex')`.as('bodyHash'),
      'received_at as receivedAt',
      // Of a report that is set aside what its reporter is told.
      sql<ReportStatus>`coalesce(told_status, status)`.as('status'),
    ])
    .where('municipality_code', '=', municipalityCode)
    .where(sql<boolean>`idempotency_key = any(${[...idempotencyKeys]}::text[])`)
    .limit(keyLimit)
    .execute();
}
