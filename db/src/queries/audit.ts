import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

export interface AuditEntry {
  municipalityCode: string;
  /** Null for the system itself. */
  staffId: number | null;
  /** e.g. `report.read_words`. */
  action: string;
  /** e.g. `report:42`. */
  subject?: string | null;
  /** Names the field and the reason, never the content that was read or removed. */
  detail?: Record<string, unknown>;
}

export async function writeAudit(db: Kysely<Database>, entry: AuditEntry): Promise<void> {
  await db
    .insertInto('audit')
    .values({
      municipality_code: entry.municipalityCode,
      staff_id: entry.staffId,
      action: entry.action,
      subject: entry.subject ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute();
}
