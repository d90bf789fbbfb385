import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../schema.ts';
import { milliseconds } from './release-columns.ts';

export interface ReleaseRow {
  fortnight: number;
  minimumCount: number;
  madeAt: Date;
  /** Counts the times that told figures have changed since. */
  revision: number;
}

/** Any number that no other lock has; with the municipality's code beside it. */
const lockClass = 6_820_003;

/**
 * Runs the work alone among all servers, in one transaction: releases of a municipality and what
 * takes figures away follow each other.
 */
export async function alone<Result>(
  db: Kysely<Database>,
  municipalityCode: string,
  work: (transaction: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return await db.transaction().execute(async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(${lockClass}::int, ${Number(municipalityCode)}::int)`.execute(
      transaction,
    );
    return await work(transaction);
  });
}

export async function findNewestRelease(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<ReleaseRow | undefined> {
  return await db
    .selectFrom('release')
    .select(['fortnight', 'minimum_count as minimumCount', 'made_at as madeAt', 'revision'])
    .where('municipality_code', '=', municipalityCode)
    .orderBy('fortnight', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function insertRelease(
  db: Kysely<Database>,
  municipalityCode: string,
  { fortnight, minimumCount, madeAt }: Omit<ReleaseRow, 'revision'>,
): Promise<void> {
  await db
    .insertInto('release')
    .values({
      municipality_code: municipalityCode,
      fortnight,
      minimum_count: minimumCount,
      made_at: madeAt,
    })
    .execute();
}

/** Notes at the newest release that told figures have changed. */
export async function noteChangedFigures(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<void> {
  await sql`
    UPDATE release SET revision = revision + 1
    WHERE municipality_code = ${municipalityCode} AND fortnight = (
      SELECT max(fortnight) FROM release WHERE municipality_code = ${municipalityCode})`.execute(
    db,
  );
}

/** Whether there are reports of a point from before a moment. */
export async function hasReportsBefore(
  db: Kysely<Database>,
  municipalityCode: string,
  moment: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('report')
    .select('id')
    .where('municipality_code', '=', municipalityCode)
    .where('received_at', '<', moment)
    .where('place_method', '<>', 'area')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** When people were last given new keyed hashes: who reports before and after counts as two. */
export async function findReporterKeyStart(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<Date | undefined> {
  const row = await db
    .selectFrom('hash_key')
    .select(sql<Date>`max(valid_from)`.as('start'))
    .where('municipality_code', '=', municipalityCode)
    .where('purpose', '=', 'reporter')
    .having(sql<boolean>`max(valid_from) IS NOT NULL`)
    .executeTakeFirst();
  return row?.start;
}

/** A report that no release has placed yet. */
export interface UnplacedReport {
  reportId: number;
  /** EPSG:3006, metres. */
  easting: number;
  northing: number;
  receivedAt: number;
  feltAt: number | null;
}

/**
 * A page, by id, of the standing reports of a point that were felt or received before this and are placed
 * nowhere; if asked, only of those that were received before a moment.
 */
export async function readUnplacedReports(
  db: Kysely<Database>,
  municipalityCode: string,
  {
    before,
    receivedBefore,
    afterId,
    limit,
  }: { before: Date; receivedBefore?: Date | undefined; afterId: number; limit: number },
): Promise<UnplacedReport[]> {
  const { rows } = await sql<UnplacedReport>`
    SELECT report.id::float8 AS "reportId", ST_X(position) AS easting, ST_Y(position) AS northing,
      ${milliseconds('received_at')} AS "receivedAt", ${milliseconds('felt_at')} AS "feltAt"
    FROM report
    WHERE municipality_code = ${municipalityCode} AND id > ${afterId}::bigint
      AND (status = 'received' OR told_status = 'received')
      AND place_method <> 'area'
      AND least(received_at, felt_at) < ${before.toISOString()}::timestamptz
      AND (${receivedBefore?.toISOString() ?? null}::timestamptz IS NULL OR received_at < ${receivedBefore?.toISOString() ?? null}::timestamptz)
      AND NOT EXISTS (SELECT 1 FROM release_report WHERE release_report.report_id = report.id)
    ORDER BY id
    LIMIT ${limit}::int`.execute(db);
  return rows;
}

/** Gives reports their place, which may be none. Those that were deleted or erased meanwhile have none. */
export async function insertPlacedReports(
  db: Kysely<Database>,
  municipalityCode: string,
  fortnight: number,
  reports: readonly { reportId: number; place: string | null }[],
): Promise<void> {
  await sql`
    INSERT INTO release_report (report_id, municipality_code, fortnight, place)
    SELECT report.id, report.municipality_code, ${fortnight}::int, placed.place
    FROM unnest(${reports.map(({ reportId }) => reportId)}::bigint[],
      ${reports.map(({ place }) => place)}::text[]) AS placed (report_id, place)
    JOIN report ON report.municipality_code = ${municipalityCode} AND report.id = placed.report_id
      AND report.status <> 'erased'
    FOR KEY SHARE OF report`.execute(db);
}

/** Reports of before a fortnight that are in no block will be in none; blocks likewise in no bundle. */
export async function giveUpWaiting(
  db: Kysely<Database>,
  municipalityCode: string,
  beforeFortnight: number,
): Promise<void> {
  await sql`
    UPDATE release_report SET place = NULL
    WHERE municipality_code = ${municipalityCode} AND place IS NOT NULL AND block IS NULL
      AND fortnight < ${beforeFortnight}::int`.execute(db);
  await sql`
    UPDATE release_block SET bundle_open = false
    WHERE municipality_code = ${municipalityCode} AND bundle IS NULL AND bundle_open
      AND first_fortnight < ${beforeFortnight}::int`.execute(db);
}

/** The same of reports that were received before a moment, and of all blocks that there are. */
export async function giveUpReceivedBefore(
  db: Kysely<Database>,
  municipalityCode: string,
  moment: Date,
): Promise<void> {
  await sql`
    UPDATE release_report SET place = NULL
    FROM report
    WHERE release_report.municipality_code = ${municipalityCode} AND release_report.place IS NOT NULL
      AND release_report.block IS NULL AND report.id = release_report.report_id
      AND report.received_at < ${moment.toISOString()}::timestamptz`.execute(db);
  await sql`
    UPDATE release_block SET bundle_open = false
    WHERE municipality_code = ${municipalityCode} AND bundle IS NULL AND bundle_open`.execute(db);
}
