import { sql, type Kysely, type Transaction } from 'kysely';
import type { Migration } from 'kysely/migration';
import * as initial from '../migrations/0001_initial.ts';
import * as hotspotRuns from '../migrations/0002_hotspot_runs.ts';
import * as releases from '../migrations/0003_releases.ts';
import * as wordFindings from '../migrations/0004_word_findings.ts';
import * as receipts from '../migrations/0005_receipts.ts';
import * as deviceBans from '../migrations/0006_device_bans.ts';
import * as oneRole from '../migrations/0007_one_role.ts';
import * as measures from '../migrations/0008_measures.ts';
import * as feedback from '../migrations/0009_feedback.ts';
import * as placeAsArea from '../migrations/0010_place_as_area.ts';
import { codeOf, DatabaseProblem, lineOf } from './problem.ts';

type Migrations = Record<string, Pick<Migration, 'up'>>;

/** Every migration, in order. One that has landed is never changed. */
const migrations: Migrations = {
  '0001_initial': initial,
  '0002_hotspot_runs': hotspotRuns,
  '0003_releases': releases,
  '0004_word_findings': wordFindings,
  '0005_receipts': receipts,
  '0006_device_bans': deviceBans,
  '0007_one_role': oneRole,
  '0008_measures': measures,
  '0009_feedback': feedback,
  '0010_place_as_area': placeAsArea,
};

/** Any number, the same in every process: who migrates waits for whoever does already. */
const lockId = 6_820_001;

/**
 * Brings the database to this program's version and gives the names of what was applied.
 *
 * All of it, the list of what was applied too, is one transaction: a failure changes nothing and
 * throws one `DatabaseProblem`. Kysely's own Migrator writes its tables before its transaction and
 * its lock, so it leaves them behind when the rest fails.
 */
export async function migrateToLatest<Tables>(
  db: Kysely<Tables>,
  onStep: (name: string) => void = () => {},
  list: Migrations = migrations,
): Promise<string[]> {
  return await db.transaction().execute(async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(${lockId}::bigint)`.execute(transaction);
    const applied = await readApplied(transaction);
    const unknown = applied.find((name) => !(name in list));
    if (unknown !== undefined) {
      throw new DatabaseProblem(
        'migration_unknown',
        `The database is newer than this program (it has ${unknown}). Start a version of the program that knows it; nothing was changed.`,
      );
    }
    const missing = Object.entries(list).filter(([name]) => !applied.includes(name));
    for (const [name, migration] of missing) {
      onStep(name);
      try {
        await migration.up(transaction);
        await sql`INSERT INTO migration (name) VALUES (${name})`.execute(transaction);
      } catch (error) {
        throw describeFailure(name, error);
      }
    }
    return missing.map(([name]) => name);
  });
}

async function readApplied<Tables>(transaction: Transaction<Tables>): Promise<string[]> {
  try {
    await sql`
      CREATE TABLE IF NOT EXISTS migration (
        name text CONSTRAINT migration_pk PRIMARY KEY,
        applied_at timestamptz NOT NULL DEFAULT now()
      )`.execute(transaction);
  } catch (error) {
    throw describeFailure('the list of migrations', error);
  }
  const { rows } = await sql<{ name: string }>`SELECT name FROM migration ORDER BY name`.execute(
    transaction,
  );
  return rows.map(({ name }) => name);
}

/** 58P01 and 0A000: the server has no files of the extension; 42501: the role may not. */
function describeFailure(name: string, error: unknown): DatabaseProblem {
  const code = codeOf(error);
  const line = lineOf(error);
  if ((code === '58P01' || code === '0A000') && line.includes('postgis')) {
    return new DatabaseProblem(
      'postgis_missing',
      'The database server has no PostGIS. Install PostGIS 3 on it (Debian: apt install postgresql-postgis) and start again; nothing was changed.',
      { cause: error },
    );
  }
  if (code === '42501') {
    return new DatabaseProblem(
      'server_refused',
      `The database user may not set up the database (${line}). Let an administrator run CREATE EXTENSION postgis in it and make the user its owner; nothing was changed.`,
      { cause: error },
    );
  }
  return new DatabaseProblem(
    'migration_failed',
    `The database could not be brought up to date at ${name} (${line}). Nothing was changed.`,
    { cause: error },
  );
}
