import { sql, type Kysely, type Transaction } from 'kysely';
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

/** What is stored of a report, for whoever holds its receipt (kvitto). */
export interface ReceiptRow {
  status: ReportStatus;
  receivedAt: Date;
  /** WGS 84. */
  lng: number;
  lat: number;
  placeMethod: PlaceMethod;
  placeAccuracyMetres: number | null;
  placeArea: string | null;
  feeling: Feeling;
  strength: Strength | null;
  reasons: Reason[];
  feltKind: FeltKind;
  feltAt: Date | null;
  feltDayPart: DayPart | null;
  feltWeekPart: WeekPart | null;
  actions: Action[];
  ageBand: AgeBand | null;
  gender: Gender | null;
  entryMode: EntryMode;
  words: string | null;
  /** As which the words were marked; null where there are none, or nobody has looked. */
  wordFindings: PersonalDataKind[] | null;
  /** Where in the public's figures it was placed; null as long as it is in none. */
  releasedPlace: string | null;
  releasedFortnight: number | null;
}

/** What the reporter may change of a report. What is not named stays. */
export interface ReceiptChange {
  status?: 'received' | 'withdrawn';
  strength?: Strength;
  reasons?: readonly Reason[];
  felt?: Pick<ReceiptRow, 'feltKind' | 'feltAt' | 'feltDayPart' | 'feltWeekPart'>;
  actions?: readonly Action[];
  ageBand?: AgeBand;
  gender?: Gender;
  /** Stored where there was none. */
  text?: { words: string; findings: readonly PersonalDataKind[] };
}

/** The report of a receipt's keyed hash (hexadecimal). */
export async function findReceipt(
  db: Kysely<Database>,
  municipalityCode: string,
  receiptHash: string,
): Promise<ReceiptRow | undefined> {
  const position = inWgs84('position');
  return await db
    .selectFrom('report')
    .leftJoin('report_text', (join) =>
      join
        .onRef('report_text.report_id', '=', 'report.id')
        .onRef('report_text.municipality_code', '=', 'report.municipality_code'),
    )
    .leftJoin('release_report', (join) =>
      join
        .onRef('release_report.report_id', '=', 'report.id')
        .onRef('release_report.municipality_code', '=', 'report.municipality_code'),
    )
    .select([
      // Of a report that is set aside what its reporter is told.
      sql<ReportStatus>`coalesce(told_status, report.status)`.as('status'),
      'received_at as receivedAt',
      sql<number>`ST_X(${position})`.as('lng'),
      sql<number>`ST_Y(${position})`.as('lat'),
      'place_method as placeMethod',
      'place_accuracy_metres as placeAccuracyMetres',
      'place_area as placeArea',
      'feeling',
      'strength',
      'reasons',
      'felt_kind as feltKind',
      'felt_at as feltAt',
      'felt_day_part as feltDayPart',
      'felt_week_part as feltWeekPart',
      'actions',
      'age_band as ageBand',
      'gender',
      'entry_mode as entryMode',
      'report_text.words',
      'report_text.findings as wordFindings',
      'release_report.place as releasedPlace',
      'release_report.fortnight as releasedFortnight',
    ])
    .where('report.municipality_code', '=', municipalityCode)
    .where('receipt_hash', '=', bytes(receiptHash))
    .orderBy('report.id')
    .limit(1)
    .executeTakeFirst();
}

/** When staff have read the words of a receipt's report, newest first, a hundred at most. */
export async function listWordsRead(
  db: Kysely<Database>,
  municipalityCode: string,
  receiptHash: string,
): Promise<Date[]> {
  const { rows } = await sql<{ at: Date }>`
    SELECT audit.at
    FROM report
    JOIN audit ON audit.municipality_code = report.municipality_code
      AND audit.subject = 'report:' || report.id::text AND audit.action = 'report.read_words'
    WHERE report.municipality_code = ${municipalityCode} AND receipt_hash = ${bytes(receiptHash)}
    ORDER BY audit.at DESC
    LIMIT 100`.execute(db);
  return rows.map(({ at }) => at);
}

/**
 * Changes the report of a receipt by what stands in it: `decide` sees the row while nobody else can
 * change it, gives what to write, and may throw, which leaves everything as it was. Where it gives
 * nothing new the row is not written, so that no reader takes it for changed.
 */
export async function changeByReceipt(
  db: Kysely<Database>,
  municipalityCode: string,
  receiptHash: string,
  decide: (standing: ReceiptRow) => ReceiptChange,
): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const id = await lockReport(transaction, municipalityCode, receiptHash, 'change');
    const standing = await findReceipt(transaction, municipalityCode, receiptHash);
    if (id === undefined || standing === undefined) {
      return false;
    }
    const { text, felt, reasons, actions, ...change } = decide(standing);
    const columns = {
      ...(change.status !== undefined && statusOrTold(change.status)),
      ...(change.strength !== undefined && { strength: change.strength }),
      ...(change.ageBand !== undefined && { age_band: change.ageBand }),
      ...(change.gender !== undefined && { gender: change.gender }),
      ...(reasons !== undefined && { reasons: [...reasons] }),
      ...(actions !== undefined && { actions: [...actions] }),
      ...(felt !== undefined && {
        felt_kind: felt.feltKind,
        felt_at: felt.feltAt,
        felt_day_part: felt.feltDayPart,
        felt_week_part: felt.feltWeekPart,
      }),
    };
    if (Object.keys(columns).length > 0) {
      await transaction
        .updateTable('report')
        .set(columns)
        .where('municipality_code', '=', municipalityCode)
        .where(sql<boolean>`id = ${id}::bigint`)
        .execute();
    }
    if (text !== undefined) {
      await transaction
        .insertInto('report_text')
        .values({
          report_id: id,
          municipality_code: municipalityCode,
          words: text.words,
          findings: [...text.findings],
        })
        .execute();
    }
    return true;
  });
}

/**
 * Erases the report of a receipt (GDPR art. 17). The words go with what was found in them, and where the public's figures had
 * placed it; the row stays, since its key must not be taken once more by a phone that has not heard
 * our answer, and the receipt must say "erased" whenever it is asked. Its place becomes the
 * municipality's centre; all else becomes what every erased report has. The hash of zeros is no
 * body's, so that nothing can be tested against it, and no device's. Copies live on in backups.
 */
export async function eraseByReceipt(
  db: Kysely<Database>,
  municipalityCode: string,
  receiptHash: string,
): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const id = await lockReport(transaction, municipalityCode, receiptHash, 'erase');
    if (id === undefined) {
      return false;
    }
    for (const table of ['report_text', 'release_report'] as const) {
      await transaction
        .deleteFrom(table)
        .where('municipality_code', '=', municipalityCode)
        .where('report_id', '=', id)
        .execute();
    }
    await sql`
      UPDATE report SET
        status = 'erased', told_status = NULL, position = municipality.centre, place_method = 'crosshair',
        place_accuracy_metres = NULL, place_area = NULL, feeling = 'unsafe', strength = NULL, reasons = '{}',
        felt_kind = 'unknown', felt_at = NULL, felt_day_part = NULL, felt_week_part = NULL,
        actions = '{}', age_band = NULL, gender = NULL, entry_mode = 'self',
        body_hash = decode(repeat('00', 32), 'hex'), reporter_key = decode(repeat('00', 32), 'hex')
      FROM municipality
      WHERE municipality.code = report.municipality_code
        AND report.municipality_code = ${municipalityCode} AND report.id = ${id}::bigint
        AND status <> 'erased'`.execute(transaction);
    return true;
  });
}

/**
 * Who erases waits for a release that is placing the report, and lets none begin: FOR UPDATE is what
 * the release's key share gives way to.
 */
async function lockReport(
  transaction: Transaction<Database>,
  municipalityCode: string,
  receiptHash: string,
  purpose: 'change' | 'erase',
): Promise<number | undefined> {
  const row = await transaction
    .selectFrom('report')
    .select(sql<number>`report.id::float8`.as('id'))
    .where('municipality_code', '=', municipalityCode)
    .where('receipt_hash', '=', bytes(receiptHash))
    .orderBy('report.id')
    .limit(1)
    .$if(purpose === 'change', (query) => query.forNoKeyUpdate())
    .$if(purpose === 'erase', (query) => query.forUpdate())
    .executeTakeFirst();
  return row?.id;
}

/** A report that is set aside stays so, whatever its reporter makes of it. */
const statusOrTold = (status: 'received' | 'withdrawn') => ({
  status: sql<ReportStatus>`CASE WHEN told_status IS NULL THEN ${status} ELSE status END`,
  told_status: sql<
    'received' | 'withdrawn' | null
  >`CASE WHEN told_status IS NULL THEN NULL ELSE ${status} END`,
});

const bytes = (hexadecimal: string) => sql<Uint8Array>`decode(${hexadecimal}, 'hex')`;
