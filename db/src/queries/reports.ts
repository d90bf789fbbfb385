import { sql, type Kysely } from 'kysely';
import { inWgs84 } from '../geo.ts';
import type { Database } from '../schema.ts';
import type {
  Action,
  AgeBand,
  DayPart,
  EntryMode,
  Feeling,
  FeltKind,
  Gender,
  PersonalDataKind,
  PlaceMethod,
  Reason,
  ReportStatus,
  Strength,
  WeekPart,
} from '../vocabulary.ts';
import { marginMetres, positionOfLngLat } from './reportable-points.ts';
import { findStandingReports } from './standing-reports.ts';

/** A report to store; validated by the caller. */
export interface NewReport {
  idempotencyKey: string;
  /** Keyed hash of what the validated body says, without the device's token. All hashes are hexadecimal. */
  bodyHash: string;
  /** WGS 84. */
  lng: number;
  lat: number;
  placeMethod: PlaceMethod;
  placeAccuracyMetres: number | null;
  /** Slug; one that the municipality does not have is not stored. */
  placeArea: string | null;
  feeling: Feeling;
  strength: Strength | null;
  reasons: readonly Reason[];
  feltKind: FeltKind;
  feltAt: Date | null;
  feltDayPart: DayPart | null;
  feltWeekPart: WeekPart | null;
  actions: readonly Action[];
  ageBand: AgeBand | null;
  gender: Gender | null;
  entryMode: EntryMode;
  reporterKey: string;
  receiptHash: string;
  words: string | null;
  /** The kinds of personal data that were seen in the words. */
  wordFindings: readonly PersonalDataKind[];
  /** Absent = now, by the database's clock. */
  receivedAt?: Date;
}

/** What became of a report; of `stored` and `repeated`, the row that stands. */
export type StoredReport =
  | { outcome: 'outside' }
  | {
      outcome: 'stored' | 'repeated';
      bodyHash: string;
      receivedAt: Date;
      status: ReportStatus;
    };

interface SettledRow {
  /** From 1, as the reports were given. */
  ordinal: number;
  /** Null: outside. A report that is neither here nor outside found its key taken. */
  receivedAt: Date | null;
}

/**
 * Stores a batch of any size with its texts in one statement, and answers in the order given.
 *
 * What a banned device sends is set aside, and answered like all else.
 *
 * A key that is stored already, or comes twice in the batch, keeps the first row. Rows are inserted
 * in the order of their keys: two batches that race for the same keys wait for each other, never
 * in a circle.
 */
export async function insertReports(
  db: Kysely<Database>,
  municipalityCode: string,
  reports: readonly NewReport[],
): Promise<StoredReport[]> {
  const outcomes = new Map<NewReport, StoredReport>();
  // A key that is taken keeps its row; one whose row is erased in that moment is free again.
  for (let attempt = 0; attempt < 3 && outcomes.size < reports.length; attempt++) {
    const open = reports.filter((report) => !outcomes.has(report));
    await insertOnce(db, municipalityCode, open, outcomes);
    await recogniseStanding(db, municipalityCode, open, outcomes);
  }
  return reports.map((report) => {
    const outcome = outcomes.get(report);
    if (outcome === undefined) {
      throw new Error('a report was neither stored nor found');
    }
    return outcome;
  });
}

/** Keys of one look at what stands. */
const keysOfLook = 1000;

/** Another transaction may have taken a key while ours waited for it: only a later statement sees its row. */
async function recogniseStanding(
  db: Kysely<Database>,
  municipalityCode: string,
  reports: readonly NewReport[],
  outcomes: Map<NewReport, StoredReport>,
): Promise<void> {
  const others = reports.filter((report) => outcomes.get(report)?.outcome !== 'stored');
  for (let first = 0; first < others.length; first += keysOfLook) {
    const asked = others.slice(first, first + keysOfLook);
    const keys = asked.map(({ idempotencyKey }) => idempotencyKey);
    const standing = await findStandingReports(db, municipalityCode, keys);
    const byKey = new Map(standing.map(({ idempotencyKey, ...row }) => [idempotencyKey, row]));
    for (const report of asked) {
      const row = byKey.get(report.idempotencyKey);
      if (row !== undefined) {
        outcomes.set(report, { outcome: 'repeated', ...row });
      }
    }
  }
}

async function insertOnce(
  db: Kysely<Database>,
  municipalityCode: string,
  reports: readonly NewReport[],
  outcomes: Map<NewReport, StoredReport>,
): Promise<void> {
  if (reports.length === 0) {
    return;
  }
  const column = <T>(read: (report: NewReport) => T): T[] => reports.map(read);
  const { rows } = await sql<SettledRow>`
    WITH given AS (
      SELECT * FROM unnest(
        ${column((report) => report.idempotencyKey)}::text[],
        ${column((report) => report.bodyHash)}::text[],
        ${column((report) => report.lng)}::float8[],
        ${column((report) => report.lat)}::float8[],
        ${column((report) => report.placeMethod)}::text[],
        ${column((report) => report.placeAccuracyMetres)}::float8[],
        ${column((report) => report.placeArea)}::text[],
        ${column((report) => report.feeling)}::text[],
        ${column((report) => report.strength)}::text[],
        ${column((report) => report.reasons.join(','))}::text[],
        ${column((report) => report.feltKind)}::text[],
        ${column((report) => report.feltAt?.toISOString() ?? null)}::timestamptz[],
        ${column((report) => report.feltDayPart)}::text[],
        ${column((report) => report.feltWeekPart)}::text[],
        ${column((report) => report.actions.join(','))}::text[],
        ${column((report) => report.ageBand)}::text[],
        ${column((report) => report.gender)}::text[],
        ${column((report) => report.entryMode)}::text[],
        ${column((report) => report.reporterKey)}::text[],
        ${column((report) => report.receiptHash)}::text[],
        ${column((report) => storableText(report.words))}::text[],
        ${column((report) => report.wordFindings.join(','))}::text[],
        ${column((report) => report.receivedAt?.toISOString() ?? null)}::timestamptz[]
      ) WITH ORDINALITY AS given (
        idempotency_key, body_hash, lng, lat, place_method, place_accuracy_metres, place_area, feeling,
        strength, reasons, felt_kind, felt_at, felt_day_part, felt_week_part, actions, age_band, gender,
        entry_mode, reporter_key, receipt_hash, words, findings, received_at, ordinal
      )
    ), positioned AS MATERIALIZED (
      SELECT given.*,
        ${positionOfLngLat} AS position
      FROM given
    ), placed AS MATERIALIZED (
      SELECT positioned.*,
        coalesce(ST_DWithin(municipality.boundary, positioned.position, ${marginMetres}::float8), false) AS inside
      FROM positioned
      LEFT JOIN municipality ON municipality.code = ${municipalityCode}
    ), accepted AS MATERIALIZED (
      SELECT DISTINCT ON (idempotency_key COLLATE "C") * FROM placed WHERE inside
      ORDER BY idempotency_key COLLATE "C", ordinal
    ), standing_ban AS MATERIALIZED (
      -- Locked, so that who lifts it waits for this report and gives it back too.
      SELECT reporter_key FROM device_ban
      WHERE municipality_code = ${municipalityCode} AND lifted_at IS NULL
        AND reporter_key IN (SELECT decode(accepted.reporter_key, 'hex') FROM accepted)
      FOR SHARE
    ), inserted AS (
      INSERT INTO report (
        municipality_code, idempotency_key, body_hash, position, place_method, place_accuracy_metres,
        place_area, feeling, strength, reasons, felt_kind, felt_at, felt_day_part, felt_week_part, actions,
        age_band, gender, entry_mode, reporter_key, receipt_hash, received_at, status, told_status
      )
      SELECT
        ${municipalityCode}, idempotency_key, decode(body_hash, 'hex'), position, place_method,
        place_accuracy_metres, area.slug, feeling, strength, string_to_array(reasons, ','), felt_kind, felt_at,
        felt_day_part, felt_week_part, string_to_array(actions, ','), age_band, gender, entry_mode,
        decode(accepted.reporter_key, 'hex'), decode(receipt_hash, 'hex'), coalesce(received_at, now()),
        CASE WHEN standing_ban.reporter_key IS NULL THEN 'received' ELSE 'rejected' END,
        CASE WHEN standing_ban.reporter_key IS NULL THEN NULL ELSE 'received' END
      FROM accepted
      LEFT JOIN area ON area.municipality_code = ${municipalityCode} AND area.slug = accepted.place_area
      LEFT JOIN standing_ban ON standing_ban.reporter_key = decode(accepted.reporter_key, 'hex')
      ORDER BY idempotency_key COLLATE "C"
      ON CONFLICT ON CONSTRAINT report_idempotency_key_unique DO NOTHING
      RETURNING id, idempotency_key, received_at
    ), texts AS (
      INSERT INTO report_text (report_id, municipality_code, words, findings)
      SELECT inserted.id, ${municipalityCode}, accepted.words, string_to_array(accepted.findings, ',')
      FROM inserted
      JOIN accepted USING (idempotency_key)
      WHERE accepted.words IS NOT NULL
    )
    SELECT accepted.ordinal::int AS ordinal, inserted.received_at AS "receivedAt"
    FROM inserted
    JOIN accepted USING (idempotency_key)
    UNION ALL
    SELECT placed.ordinal::int, NULL FROM placed WHERE NOT placed.inside`.execute(db);
  for (const { ordinal, receivedAt } of rows) {
    const report = reports[ordinal - 1];
    if (report !== undefined) {
      outcomes.set(
        report,
        receivedAt === null
          ? { outcome: 'outside' }
          : { outcome: 'stored', bodyHash: report.bodyHash, receivedAt, status: 'received' },
      );
    }
  }
}

/** PostgreSQL holds neither NUL nor half a surrogate pair; no words at all are no row. */
function storableText(words: string | null): string | null {
  const text = words?.replaceAll('\0', '').toWellFormed() ?? '';
  return text === '' ? null : text;
}

/** A report as staff see it in a list: no text, no reporter. */
export interface StaffReportRow {
  id: number;
  /** WGS 84. */
  lng: number;
  lat: number;
  feeling: Feeling;
  strength: Strength | null;
  reasons: Reason[];
  /** RFC 3339, UTC. */
  feltAt: string | null;
  feltDayPart: DayPart | null;
  feltWeekPart: WeekPart | null;
  receivedAt: string;
  entryMode: EntryMode;
  placeMethod: PlaceMethod;
  placeAccuracyMetres: number | null;
  /** Slug of the area that the place is; null of all else and of the whole municipality. */
  placeArea: string | null;
  actions: Action[];
  status: ReportStatus;
  hasWords: boolean;
  /** Null where there are no words or nobody has screened them. */
  wordFindings: PersonalDataKind[] | null;
}

/** Most ids that one call may ask for. */
const idLimit = 1000;

/** The reports of the municipality that have these ids, in the order of the ids. */
export async function listReportsByIds(
  db: Kysely<Database>,
  municipalityCode: string,
  ids: readonly number[],
): Promise<StaffReportRow[]> {
  if (ids.length > idLimit) {
    throw new RangeError(`at most ${idLimit} reports at a time`);
  }
  const position = inWgs84('position');
  const rows = await db
    .selectFrom('report')
    .leftJoin('report_text', (join) =>
      join
        .onRef('report_text.report_id', '=', 'report.id')
        .onRef('report_text.municipality_code', '=', 'report.municipality_code'),
    )
    .select([
      sql<number>`report.id::float8`.as('id'),
      sql<number>`ST_X(${position})`.as('lng'),
      sql<number>`ST_Y(${position})`.as('lat'),
      'feeling',
      'strength',
      'reasons',
      'felt_at as feltAt',
      'felt_day_part as feltDayPart',
      'felt_week_part as feltWeekPart',
      'received_at as receivedAt',
      'entry_mode as entryMode',
      'place_method as placeMethod',
      'place_accuracy_metres as placeAccuracyMetres',
      'place_area as placeArea',
      'actions',
      'status',
      sql<boolean>`report_text.report_id IS NOT NULL`.as('hasWords'),
      'report_text.findings as wordFindings',
    ])
    .where('report.municipality_code', '=', municipalityCode)
    .where(sql<boolean>`report.id = any(${[...ids]}::bigint[])`)
    .orderBy(sql`array_position(${[...ids]}::bigint[], report.id)`)
    .limit(idLimit)
    .execute();
  return rows.map((row) => ({
    ...row,
    feltAt: row.feltAt?.toISOString() ?? null,
    receivedAt: row.receivedAt.toISOString(),
  }));
}

interface ReportWords {
  words: string;
  findings: PersonalDataKind[] | null;
}

/** What a resident wrote. The caller has asked for a reason and writes it to the audit. */
export async function findWords(
  db: Kysely<Database>,
  municipalityCode: string,
  reportId: number,
): Promise<ReportWords | undefined> {
  return await db
    .selectFrom('report_text')
    .select(['words', 'findings'])
    .where('municipality_code', '=', municipalityCode)
    .where('report_id', '=', reportId)
    .executeTakeFirst();
}

export async function countReports(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<number> {
  const row = await db
    .selectFrom('report')
    .select(sql<number>`count(*)::float8`.as('reports'))
    .where('municipality_code', '=', municipalityCode)
    .executeTakeFirstOrThrow();
  return row.reports;
}
