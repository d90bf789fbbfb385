import { sql, type Kysely } from 'kysely';
import { Migrator, type Migration } from 'kysely/migration';
import * as initial from '../migrations/0001_initial.ts';
import { codeOf, DatabaseProblem, lineOf } from './problem.ts';

/** Every migration, in order. One that has landed is never changed. */
const migrations: Record<string, Migration> = {
  '0001_initial': initial,
};

/**
 * Brings the database to this program's version and gives the names of what was applied.
 * All of it in one transaction: a failure changes nothing and throws one `DatabaseProblem`.
 */
export async function migrateToLatest<Tables>(
  db: Kysely<Tables>,
  onStep: (name: string) => void = () => {},
  list: Record<string, Migration> = migrations,
): Promise<string[]> {
  return await db.connection().execute(async (connection) => {
    try {
      return await connection
        .transaction()
        .execute((transaction) => applyMissing(transaction, onStep, list));
    } finally {
      // Kysely's migrator takes its lock for the session; in a failed transaction it cannot give it back.
      await sql`select pg_advisory_unlock_all()`.execute(connection).catch(() => {});
    }
  });
}

async function applyMissing<Tables>(
  transaction: Kysely<Tables>,
  onStep: (name: string) => void,
  list: Record<string, Migration>,
): Promise<string[]> {
  await refuseNewerDatabase(transaction, list);
  let failure: { name: string; error: unknown } | undefined;
  const observed = Object.entries(list).map(([name, migration]): [string, Migration] => [
    name,
    {
      async up(db) {
        onStep(name);
        try {
          await migration.up(db);
        } catch (error) {
          failure = { name, error };
          throw error;
        }
      },
    },
  ]);
  const { error, results } = await new Migrator({
    db: transaction,
    provider: { getMigrations: async () => Object.fromEntries(observed) },
  }).migrateToLatest();
  if (failure !== undefined) {
    throw describeFailure(failure.name, failure.error);
  }
  if (error !== undefined) {
    throw describeFailure('the list of migrations', error);
  }
  return (results ?? []).map((result) => result.migrationName);
}

async function refuseNewerDatabase<Tables>(
  transaction: Kysely<Tables>,
  list: Record<string, Migration>,
): Promise<void> {
  const table = await sql<{ present: boolean }>`
    select to_regclass('kysely_migration') is not null as present`.execute(transaction);
  if (table.rows[0]?.present !== true) {
    return;
  }
  const applied = await sql<{ name: string }>`
    select name from kysely_migration order by name`.execute(transaction);
  const unknown = applied.rows.find(({ name }) => !(name in list));
  if (unknown !== undefined) {
    throw new DatabaseProblem(
      'migration_unknown',
      `The database is newer than this program (it has ${unknown.name}). Start a version of the program that knows it; nothing was changed.`,
    );
  }
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
