import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  sql`CREATE TABLE device_ban (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT device_ban_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT device_ban_municipality_fk REFERENCES municipality (code),
    reporter_key bytea NOT NULL,
    reason text NOT NULL,
    banned_by integer NOT NULL,
    banned_at timestamptz NOT NULL,
    lifted_at timestamptz,
    CONSTRAINT device_ban_staff_fk FOREIGN KEY (municipality_code, banned_by) REFERENCES staff (municipality_code, id),
    CONSTRAINT device_ban_reporter_key_length CHECK (octet_length(reporter_key) BETWEEN 8 AND 64),
    CONSTRAINT device_ban_reason_length CHECK (char_length(reason) BETWEEN 1 AND 200),
    CONSTRAINT device_ban_lifted_later CHECK (lifted_at >= banned_at)
  )`,

  // Serves the intake, which asks of each report, and lets a device be banned once at a time.
  sql`CREATE UNIQUE INDEX device_ban_standing_unique ON device_ban (municipality_code, reporter_key)
    WHERE lifted_at IS NULL`,

  sql`ALTER TABLE report ADD COLUMN told_status text
    CONSTRAINT report_told_status_known CHECK (told_status IN ('received', 'withdrawn'))
    CONSTRAINT report_told_status_with_rejected CHECK (told_status IS NULL OR status = 'rejected')`,

  // Serves the staff's look at the last days.
  sql`CREATE INDEX report_received_at_idx ON report (municipality_code, received_at)`,

  // Serves the lifting of a ban.
  sql`CREATE INDEX report_set_aside_idx ON report (municipality_code, reporter_key) WHERE told_status IS NOT NULL`,
];
