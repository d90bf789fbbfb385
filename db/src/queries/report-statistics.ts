import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/**
 * Tells the planner how many reports there are. A server finds out by itself within minutes, the
 * embedded database never; until then each page of reports is found by sorting all that follow it.
 */
export async function refreshReportStatistics(db: Kysely<Database>): Promise<void> {
  await sql`ANALYZE report`.execute(db);
}
