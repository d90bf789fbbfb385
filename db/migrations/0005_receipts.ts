import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  // Serves the reporter, who has a code and nothing else.
  sql`CREATE INDEX report_receipt_hash_idx ON report (municipality_code, receipt_hash)`,

  // Serves the same: who has read the words of a report.
  sql`CREATE INDEX audit_subject_idx ON audit (municipality_code, subject) WHERE subject IS NOT NULL`,
];
