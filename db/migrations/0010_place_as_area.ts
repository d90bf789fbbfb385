import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  // A whole area instead of a point: its middle stands for it.
  sql`ALTER TABLE report DROP CONSTRAINT report_place_method_known`,
  sql`ALTER TABLE report ADD CONSTRAINT report_place_method_known
    CHECK (place_method IN ('crosshair', 'position', 'search', 'list', 'import', 'area'))`,
];
