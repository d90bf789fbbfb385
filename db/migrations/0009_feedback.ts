import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  sql`CREATE TABLE feedback (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT feedback_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT feedback_municipality_fk REFERENCES municipality (code),
    idempotency_key text NOT NULL,
    message text NOT NULL,
    reply_to text,
    received_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by integer,
    CONSTRAINT feedback_idempotency_key_unique UNIQUE (municipality_code, idempotency_key),
    CONSTRAINT feedback_idempotency_key_length CHECK (char_length(idempotency_key) BETWEEN 8 AND 100),
    CONSTRAINT feedback_message_length CHECK (char_length(message) BETWEEN 1 AND 2000),
    CONSTRAINT feedback_reply_to_length CHECK (char_length(reply_to) BETWEEN 1 AND 200),
    CONSTRAINT feedback_closed_by_fk FOREIGN KEY (municipality_code, closed_by)
      REFERENCES staff (municipality_code, id),
    CONSTRAINT feedback_closed_by_somebody CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CONSTRAINT feedback_closed_keeps_no_address CHECK (closed_at IS NULL OR reply_to IS NULL)
  )`,

  // Serves the staff's two lists.
  sql`CREATE INDEX feedback_open_idx ON feedback (municipality_code, id DESC) WHERE closed_at IS NULL`,
  sql`CREATE INDEX feedback_closed_idx ON feedback (municipality_code, id DESC) WHERE closed_at IS NOT NULL`,
];
