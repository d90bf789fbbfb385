import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import { listMunicipalityCodes } from './municipalities.ts';

/** Codes of the municipalities that the database has; asked of one that may not be migrated, or not be ours. */
export async function listKnownMunicipalities(db: Kysely<Database>): Promise<string[]> {
  const { rows } = await sql`
    SELECT 1 FROM information_schema.columns
    WHERE table_schema = current_schema() AND table_name = 'municipality' AND column_name = 'code'`.execute(
    db,
  );
  return rows.length === 0 ? [] : await listMunicipalityCodes(db);
}
