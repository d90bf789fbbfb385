import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../schema.ts';
import type { EntryMode } from '../vocabulary.ts';
import { writeAudit } from './audit.ts';

/** What makes a device loud: more than a person comes to in a town. */
export interface LoudnessLimits {
  /** Reports within an hour. */
  withinHour: number;
  /** Reports since the first day that is looked at. */
  inAll: number;
}

/** A device whose reports came in a burst, or are many. It says nothing of where: that would be a trail. */
export interface LoudDevice {
  /** Ten hexadecimal digits that follow from the keyed hash and do not lead back to it. */
  label: string;
  reports: number;
  /** The most within an hour. */
  withinHour: number;
  /** Different squares of 100 m. */
  squares: number;
  /** Of the reports, those in the square that has the most. */
  inOneSquare: number;
  firstAt: Date;
  lastAt: Date;
  unsafe: number;
  entryModes: EntryMode[];
}

/** A soft ban (mjuk spärr) that stands. */
export interface DeviceBan {
  label: string;
  reason: string;
  /** Name of the account. */
  bannedBy: string;
  bannedAt: Date;
  /** Reports that are set aside by it. */
  setAside: number;
}

/** Most devices that one look gives. */
const deviceLimit = 100;

const labelOf = sql<string>`encode(substr(sha256('label'::bytea || reporter_key), 1, 5), 'hex')`;

/** The loudest first. Imports are not looked at: a file has no device. */
export async function listLoudDevices(
  db: Kysely<Database>,
  municipalityCode: string,
  since: Date,
  { withinHour, inAll }: LoudnessLimits,
): Promise<LoudDevice[]> {
  const { rows } = await sql<LoudDevice>`
    WITH recent AS (
      SELECT reporter_key, received_at, feeling, entry_mode,
        floor(ST_X(position) / 100)::int AS column_number, floor(ST_Y(position) / 100)::int AS row_number,
        count(*) OVER (PARTITION BY reporter_key ORDER BY received_at
          RANGE BETWEEN interval '1 hour' PRECEDING AND CURRENT ROW) AS within_hour
      FROM report
      WHERE municipality_code = ${municipalityCode} AND received_at >= ${since}::timestamptz
        AND entry_mode <> 'import' AND status = 'received'
    ), loud AS (
      SELECT reporter_key, count(*)::int AS reports, max(within_hour)::int AS "withinHour",
        min(received_at) AS "firstAt", max(received_at) AS "lastAt",
        (count(*) FILTER (WHERE feeling = 'unsafe'))::int AS unsafe,
        array_agg(DISTINCT entry_mode) AS "entryModes"
      FROM recent
      GROUP BY reporter_key
      HAVING count(*) >= ${inAll}::int OR max(within_hour) >= ${withinHour}::int
      ORDER BY count(*) DESC, reporter_key
      LIMIT ${deviceLimit}
    ), square AS (
      SELECT reporter_key, count(*) AS reports
      FROM recent JOIN loud USING (reporter_key)
      GROUP BY reporter_key, column_number, row_number
    )
    SELECT ${labelOf} AS label, loud.reports, "withinHour", "firstAt", "lastAt", unsafe, "entryModes",
      (SELECT count(*)::int FROM square WHERE square.reporter_key = loud.reporter_key) AS squares,
      (SELECT max(square.reports)::int FROM square WHERE square.reporter_key = loud.reporter_key) AS "inOneSquare"
    FROM loud
    ORDER BY loud.reports DESC, loud.reporter_key`.execute(db);
  return rows;
}

/** The newest first. */
export async function listDeviceBans(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<DeviceBan[]> {
  const { rows } = await sql<DeviceBan>`
    SELECT ${labelOf} AS label, reason, staff.name AS "bannedBy", banned_at AS "bannedAt",
      (SELECT count(*)::int FROM report
        WHERE report.municipality_code = ${municipalityCode}
          AND report.reporter_key = device_ban.reporter_key AND told_status IS NOT NULL) AS "setAside"
    FROM device_ban
    JOIN staff ON staff.municipality_code = device_ban.municipality_code AND staff.id = banned_by
    WHERE device_ban.municipality_code = ${municipalityCode} AND lifted_at IS NULL
    ORDER BY banned_at DESC, device_ban.id DESC
    LIMIT 1000`.execute(db);
  return rows;
}

/** Who wants it, and why; goes to the audit with what came of it. */
interface DeviceOrder {
  label: string;
  /** The device as the audit names it. */
  subject: string;
  reason: string;
  staffId: number;
  at: Date;
}

interface BanOrder extends DeviceOrder {
  /** Its reports from then on are set aside; older ones stay. */
  since: Date;
}

/**
 * Bans the device with this label: what it has sent since, and what it sends from now on, counts nowhere,
 * while its reporter is told the same as everybody. Gives how many reports were set aside; undefined
 * where no device with the label has sent since. A ban that stands stays as it is.
 */
export async function banDevice(
  db: Kysely<Database>,
  municipalityCode: string,
  order: BanOrder,
): Promise<number | undefined> {
  const { label, reason, staffId, at, since } = order;
  return await db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ key: string }>`
      SELECT encode(reporter_key, 'hex') AS key FROM report
      WHERE municipality_code = ${municipalityCode} AND received_at >= ${since}::timestamptz
        AND entry_mode <> 'import' AND status <> 'erased' AND ${labelOf} = ${label}
      LIMIT 1`.execute(transaction);
    const key = rows[0]?.key;
    if (key === undefined) {
      return undefined;
    }
    await sql`
      INSERT INTO device_ban (municipality_code, reporter_key, reason, banned_by, banned_at)
      VALUES (${municipalityCode}, decode(${key}, 'hex'), ${reason}, ${staffId}, ${at}::timestamptz)
      ON CONFLICT (municipality_code, reporter_key) WHERE lifted_at IS NULL DO NOTHING`.execute(
      transaction,
    );
    const { numAffectedRows } = await sql`
      UPDATE report SET told_status = status, status = 'rejected'
      WHERE municipality_code = ${municipalityCode} AND received_at >= ${since}::timestamptz
        AND reporter_key = decode(${key}, 'hex') AND entry_mode <> 'import'
        AND status IN ('received', 'withdrawn')`.execute(transaction);
    return await note(transaction, municipalityCode, 'device.ban', order, numAffectedRows);
  });
}

/** Gives how many reports count again; undefined where no such ban stands. */
export async function liftDeviceBan(
  db: Kysely<Database>,
  municipalityCode: string,
  order: DeviceOrder,
): Promise<number | undefined> {
  const { label, at } = order;
  return await db.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ key: string }>`
      UPDATE device_ban SET lifted_at = greatest(banned_at, ${at}::timestamptz)
      WHERE municipality_code = ${municipalityCode} AND lifted_at IS NULL AND ${labelOf} = ${label}
      RETURNING encode(reporter_key, 'hex') AS key`.execute(transaction);
    const key = rows[0]?.key;
    if (key === undefined) {
      return undefined;
    }
    const { numAffectedRows } = await sql`
      UPDATE report SET status = told_status, told_status = NULL
      WHERE municipality_code = ${municipalityCode} AND reporter_key = decode(${key}, 'hex')
        AND told_status IS NOT NULL`.execute(transaction);
    return await note(transaction, municipalityCode, 'device.lift_ban', order, numAffectedRows);
  });
}

async function note(
  transaction: Transaction<Database>,
  municipalityCode: string,
  action: string,
  { staffId, subject, reason }: DeviceOrder,
  changed: bigint | undefined,
): Promise<number> {
  const reports = Number(changed ?? 0n);
  const detail = { reason, reports };
  await writeAudit(transaction, { municipalityCode, staffId, action, subject, detail });
  return reports;
}
