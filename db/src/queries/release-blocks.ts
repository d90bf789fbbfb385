import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { Feeling, FeltKind, Reason } from '../vocabulary.ts';
import { blockColumns, milliseconds, voiceColumns } from './release-columns.ts';

/** A report that waits for a block, as the disclosure guard sees it. */
export interface WaitingReport {
  reportId: number;
  place: string;
  fortnight: number;
  /** The reporter's keyed hash, hexadecimal. */
  reporter: string;
  feeling: Feeling;
  reasons: Reason[];
  feltKind: FeltKind;
  /** Milliseconds since 1970 UTC. */
  feltAt: number | null;
  receivedAt: number;
}

/** A report of a block that still stands, and what its reporter said in the block. */
export interface StandingVoice {
  place: string;
  block: number;
  reporter: string;
  voice: number;
}

export interface BlockRow {
  place: string;
  number: number;
  first: number;
  last: number;
  people: number;
  reports: number;
  /** Of the reports, those that stood at the last look. */
  standing: number;
  having: Record<string, number>;
  floor: number;
  bundle: number | null;
  takenAway: boolean;
}

export interface BundleRow {
  place: string;
  number: number;
  of: number;
  /** As the analysis wrote them. */
  statements: Record<string, unknown>;
  takenAway: boolean;
}

/** Places with reports that wait for a block, and how many; of reporters of one key. */
export async function listWaitingPlaces(
  db: Kysely<Database>,
  municipalityCode: string,
  received: Received,
): Promise<{ place: string; reports: number }[]> {
  const { rows } = await sql<{ place: string; reports: number }>`
    SELECT placed.place, count(*)::int AS reports
    FROM release_report AS placed
    JOIN report ON report.id = placed.report_id AND report.status = 'received'
    WHERE placed.municipality_code = ${municipalityCode} AND placed.place IS NOT NULL
      AND placed.block IS NULL AND ${isReceived(received)}
    GROUP BY placed.place ORDER BY placed.place`.execute(db);
  return rows;
}

/** When reports were received: from, and before. */
export interface Received {
  from?: Date;
  before?: Date;
}

const isReceived = ({ from, before }: Received) => sql`
  (${from?.toISOString() ?? null}::timestamptz IS NULL OR report.received_at >= ${from?.toISOString() ?? null}::timestamptz)
  AND (${before?.toISOString() ?? null}::timestamptz IS NULL OR report.received_at < ${before?.toISOString() ?? null}::timestamptz)`;

/** The standing reports that wait for a block in these places, by id. */
export async function readWaitingReports(
  db: Kysely<Database>,
  municipalityCode: string,
  places: readonly string[],
  received: Received,
): Promise<WaitingReport[]> {
  const { rows } = await sql<WaitingReport>`
    SELECT report.id::float8 AS "reportId", placed.place, placed.fortnight,
      encode(report.reporter_key, 'hex') AS reporter, report.feeling, report.reasons,
      report.felt_kind AS "feltKind", ${milliseconds('report.felt_at')} AS "feltAt",
      ${milliseconds('report.received_at')} AS "receivedAt"
    FROM release_report AS placed
    JOIN report ON report.id = placed.report_id AND report.status = 'received'
    WHERE placed.municipality_code = ${municipalityCode} AND placed.place IS NOT NULL
      AND placed.place = ANY (${[...places]}::text[]) AND placed.block IS NULL AND ${isReceived(received)}
    ORDER BY placed.report_id`.execute(db);
  return rows;
}

/** Who still stands behind the blocks of these places that wait for a bundle. */
export async function readOpenVoices(
  db: Kysely<Database>,
  municipalityCode: string,
  places: readonly string[],
): Promise<StandingVoice[]> {
  const { rows } = await sql<StandingVoice>`
    SELECT ${voiceColumns}
    FROM release_block AS block
    JOIN release_report AS placed ON placed.municipality_code = block.municipality_code
      AND placed.place = block.place AND placed.block = block.number
    JOIN report ON report.id = placed.report_id AND report.status = 'received'
    WHERE block.municipality_code = ${municipalityCode} AND block.place = ANY (${[...places]}::text[])
      AND block.bundle IS NULL AND block.bundle_open AND NOT block.taken_away
    ORDER BY placed.report_id`.execute(db);
  return rows;
}

/** The blocks of these places that wait for a bundle, by number. */
export async function listOpenBlocks(
  db: Kysely<Database>,
  municipalityCode: string,
  places: readonly string[],
): Promise<BlockRow[]> {
  const { rows } = await sql<BlockRow>`
    SELECT ${blockColumns} FROM release_block
    WHERE municipality_code = ${municipalityCode} AND place = ANY (${[...places]}::text[])
      AND bundle IS NULL AND bundle_open AND NOT taken_away
    ORDER BY place, number`.execute(db);
  return rows;
}

/** The last number that each of these places has given a block and a bundle. */
export async function listLastNumbers(
  db: Kysely<Database>,
  municipalityCode: string,
  places: readonly string[],
): Promise<{ place: string; block: { number: number; last: number }; bundle: number }[]> {
  const { rows } = await sql<{ place: string; number: number; last: number; bundle: number }>`
    SELECT place, max(number)::int AS number, max(last_fortnight)::int AS last, coalesce(max(bundle), 0)::int AS bundle
    FROM release_block
    WHERE municipality_code = ${municipalityCode} AND place = ANY (${[...places]}::text[])
    GROUP BY place`.execute(db);
  return rows.map(({ place, number, last, bundle }) => ({
    place,
    block: { number, last },
    bundle,
  }));
}

/** Stores blocks, which reports are in them, and what each one's reporter said. */
export async function insertBlocks(
  db: Kysely<Database>,
  municipalityCode: string,
  blocks: readonly (Omit<BlockRow, 'bundle' | 'takenAway' | 'reports' | 'standing'> & {
    reports: { reportId: number; voice: number }[];
  })[],
): Promise<void> {
  await sql`
    INSERT INTO release_block (municipality_code, place, number, first_fortnight, last_fortnight, people, reports, standing_reports, with_property, floor)
    SELECT ${municipalityCode}, place, number, first, last, people, reports, reports, "having", floor
    FROM jsonb_to_recordset(${JSON.stringify(
      blocks.map(({ reports, ...block }) => ({ ...block, reports: reports.length })),
    )}::text::jsonb) AS new (place text, number int, first int, last int, people int, reports int, "having" jsonb, floor int)`.execute(
    db,
  );
  await sql`
    UPDATE release_report SET block = member.number, voice = member.voice
    FROM (
      SELECT (block->>'number')::int AS number, (report->>'reportId')::bigint AS report_id,
        (report->>'voice')::int AS voice
      FROM jsonb_array_elements(${JSON.stringify(blocks)}::text::jsonb) AS block,
        jsonb_array_elements(block->'reports') AS report
    ) AS member
    WHERE release_report.municipality_code = ${municipalityCode}
      AND release_report.report_id = member.report_id`.execute(db);
}

/** Stores bundles and which blocks are in them. */
export async function insertBundles(
  db: Kysely<Database>,
  municipalityCode: string,
  bundles: readonly (Omit<BundleRow, 'takenAway'> & { blocks: readonly number[] })[],
): Promise<void> {
  await sql`
    INSERT INTO release_bundle (municipality_code, place, number, voices, statements)
    SELECT ${municipalityCode}, place, number, "of", statements
    FROM jsonb_to_recordset(${JSON.stringify(bundles)}::text::jsonb)
      AS new (place text, number int, "of" int, statements jsonb)`.execute(db);
  await sql`
    UPDATE release_block SET bundle = member.bundle
    FROM (
      SELECT bundle->>'place' AS place, (bundle->>'number')::int AS bundle, number::int AS number
      FROM jsonb_array_elements(${JSON.stringify(bundles)}::text::jsonb) AS bundle,
        jsonb_array_elements_text(bundle->'blocks') AS number
    ) AS member
    WHERE release_block.municipality_code = ${municipalityCode}
      AND release_block.place = member.place AND release_block.number = member.number`.execute(db);
}
