import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  // A whole area instead of a point: its middle stands for it. Null: the whole municipality.
  sql`ALTER TABLE report ADD COLUMN place_area text`,
  // Not looked at in the rows that there are, which stood under a narrower rule: nobody waits for it.
  sql`ALTER TABLE report DROP CONSTRAINT report_place_method_known`,
  sql`ALTER TABLE report ADD CONSTRAINT report_place_method_known
    CHECK (place_method IN ('crosshair', 'position', 'search', 'list', 'import', 'area')) NOT VALID`,
  sql`ALTER TABLE report ADD CONSTRAINT report_place_area_of_area
    CHECK (place_area IS NULL OR (place_method = 'area' AND char_length(place_area) BETWEEN 1 AND 100)) NOT VALID`,
];
