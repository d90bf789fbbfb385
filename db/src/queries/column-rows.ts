import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type {
  Action,
  DayPart,
  EntryMode,
  Feeling,
  FeltKind,
  PlaceMethod,
  Reason,
  ReportStatus,
} from '../vocabulary.ts';

/** A report as the analysis keeps it in memory: no text, no age, no receipt. */
export interface ColumnRow {
  id: number;
  /** EPSG:3006, metres. */
  easting: number;
  northing: number;
  /** The reporter's keyed hash, hexadecimal. */
  reporter: string;
  /** Milliseconds since 1970 UTC. */
  feltAt: number | undefined;
  receivedAt: number;
  feltKind: FeltKind;
  dayPart: DayPart | undefined;
  feeling: Feeling;
  reasons: Reason[];
  actions: Action[];
  entryMode: EntryMode;
  placeMethod: PlaceMethod;
  status: ReportStatus;
}

export interface ChangedReports {
  rows: ColumnRow[];
  /** So many of them, from the first, no later look reads again unless they are written again. */
  settled: number;
  /** To be given at the next look. */
  horizon: string;
  /** There are more: look again at once. */
  more: boolean;
}

type StoredRow = Omit<ColumnRow, 'feltAt' | 'dayPart'> & {
  feltAt: number | null;
  dayPart: DayPart | null;
};

const columns = sql`
  report.id::float8 AS id,
  ST_X(report.position) AS easting,
  ST_Y(report.position) AS northing,
  encode(report.reporter_key, 'hex') AS reporter,
  floor(extract(epoch FROM report.felt_at) * 1000)::float8 AS "feltAt",
  floor(extract(epoch FROM report.received_at) * 1000)::float8 AS "receivedAt",
  report.felt_kind AS "feltKind",
  report.felt_day_part AS "dayPart",
  report.feeling AS feeling,
  report.reasons AS reasons,
  report.actions AS actions,
  report.entry_mode AS "entryMode",
  report.place_method AS "placeMethod",
  report.status AS status`;

/** A page of all reports by id, whatever their status; `afterId` 0 begins. */
export async function readReportsAfter(
  db: Kysely<Database>,
  municipalityCode: string,
  afterId: number,
  limit: number,
): Promise<ColumnRow[]> {
  const { rows } = await sql<StoredRow>`
    SELECT ${columns} FROM report
    WHERE municipality_code = ${municipalityCode} AND report.id > ${afterId}::bigint
    ORDER BY report.id -- not the answer's id, which is a number that no index holds
    LIMIT ${limit}::int`.execute(db);
  return rows.map(toColumnRow);
}

/**
 * Where to begin with `readReportsChangedSince`. Taken before the first page is read, it lets no
 * change slip between the pages and the first look.
 */
export async function currentHorizon(db: Kysely<Database>): Promise<string> {
  const { rows } = await sql<{ oldest: string }>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest`.execute(db);
  return rows[0]?.oldest ?? '0';
}

/**
 * Gives reports that were restored from another server's dump a number of this server's: a number
 * from the future would make every look read them again. To be called before reports are loaded;
 * gives how many there were, which is none but after a restore.
 */
export async function renumberRestoredReports(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<number> {
  const { numAffectedRows } = await sql`
    UPDATE report SET status = status
    WHERE municipality_code = ${municipalityCode}
      AND changed_in >= pg_snapshot_xmax(pg_current_snapshot())`.execute(db);
  return Number(numAffectedRows ?? 0n);
}

/**
 * What was written since the horizon, and the next horizon. Misses nothing, whatever order
 * transactions commit in: a horizon is the oldest transaction that was still open at the last look,
 * so a row may come twice but never not at all.
 *
 * With more rows than `limit` the horizon also remembers how far this look has come and where it
 * began: the look is finished only with the horizon of its first page.
 */
export async function readReportsChangedSince(
  db: Kysely<Database>,
  municipalityCode: string,
  horizon: string,
  limit: number,
): Promise<ChangedReports> {
  const from = parseHorizon(horizon);
  const { rows } = await sql<StoredRow & { oldest: string; changedIn: string | null }>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest, changed.*
    FROM (SELECT 1) AS once
    LEFT JOIN LATERAL (
      SELECT ${columns}, report.changed_in::text AS "changedIn"
      FROM report
      WHERE municipality_code = ${municipalityCode}
        AND changed_in >= ${from.transaction}::xid8
        AND (changed_in > ${from.transaction}::xid8 OR id > ${from.id}::bigint)
      ORDER BY changed_in, report.id
      LIMIT ${limit}::int
    ) AS changed ON true`.execute(db);
  const changed = rows.filter((row) => row.changedIn !== null);
  const goal = from.goal ?? rows[0]?.oldest ?? from.transaction;
  const last = changed.at(-1);
  const more = changed.length === limit && last !== undefined;
  return {
    rows: changed.map(toColumnRow),
    settled: changed.findLastIndex(({ changedIn }) => BigInt(changedIn ?? 0) < BigInt(goal)) + 1,
    horizon: more ? `${last.changedIn}:${last.id}:${goal}` : goal,
    more,
  };
}

/** `transaction` or, within a look that is not finished, `transaction:id:goal`. */
function parseHorizon(horizon: string): { transaction: string; id: string; goal?: string } {
  const match = /^(\d+)(?::(\d+):(\d+))?$/.exec(horizon);
  const [, transaction, id, goal] = match ?? [];
  if (transaction === undefined) {
    throw new TypeError('not a horizon');
  }
  return { transaction, id: id ?? '0', ...(goal === undefined ? {} : { goal }) };
}

function toColumnRow(row: StoredRow): ColumnRow {
  return {
    id: row.id,
    easting: row.easting,
    northing: row.northing,
    reporter: row.reporter,
    feltAt: row.feltAt ?? undefined,
    receivedAt: row.receivedAt,
    feltKind: row.feltKind,
    dayPart: row.dayPart ?? undefined,
    feeling: row.feeling,
    reasons: row.reasons,
    actions: row.actions,
    entryMode: row.entryMode,
    placeMethod: row.placeMethod,
    status: row.status,
  };
}
