import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Whether the database has this municipality; asked of one that may not be migrated, or not be ours. */
export async function isKnownMunicipality(db: Kysely<Database>, code: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'municipality' AND column_name = 'code'`.execute(
    db,
  );
  if (rows.length === 0) {
    return false;
  }
  const municipality = await db
    .selectFrom('municipality')
    .select('code')
    .where('code', '=', code)
    .executeTakeFirst();
  return municipality !== undefined;
}
