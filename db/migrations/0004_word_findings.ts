import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  // Without a default: words from before the screening have never been looked at, and say so.
  sql`ALTER TABLE report_text ADD COLUMN findings text[]
    CONSTRAINT report_text_findings_known CHECK (findings <@ ARRAY['name', 'identity_number', 'phone', 'email',
      'plate', 'address', 'origin']::text[] AND array_position(findings, NULL) IS NULL)`,
];
