import { connect } from '@trygghetskartan/db/connect';
import { DatabaseProblem } from '@trygghetskartan/db/problem';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createServerDatabase } from '../../support/database.ts';

async function problemOf(work: Promise<unknown>): Promise<DatabaseProblem> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseProblem)) {
    throw new TypeError('it should have been a DatabaseProblem', { cause: error });
  }
  return error;
}

test('a server without PostGIS is told apart, and nothing is changed', async () => {
  const { url, drop } = await createServerDatabase();
  const connection = await connect({ url });
  // An extension that no server has takes the way that a missing PostGIS takes.
  const problem = await problemOf(
    migrateToLatest(connection.db, undefined, {
      '0001_initial': {
        up: async (db) => void (await sql`CREATE EXTENSION postgis_that_is_missing`.execute(db)),
      },
    }),
  );
  const { rows } = await sql`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`.execute(
    connection.db,
  );
  await connection.close();
  await drop();
  expect(problem.code).toBe('postgis_missing');
  expect(problem.message).toMatch(
    /^The database server has no PostGIS\. Install PostGIS 3 on it .*nothing was changed\.$/,
  );
  expect(rows).toEqual([]);
});

test('a user who may not set the database up is told so, and nothing is changed', async () => {
  const { url, drop } = await createServerDatabase();
  const owner = await connect({ url });
  const role = `nobody_${Date.now()}`;
  await sql`CREATE ROLE ${sql.id(role)} LOGIN PASSWORD 'secret-of-nobody'`.execute(owner.db);
  const asNobody = new URL(url);
  asNobody.username = role;
  asNobody.password = 'secret-of-nobody';
  const nobody = await connect({ url: asNobody.href });
  const problem = await problemOf(migrateToLatest(nobody.db));
  await nobody.close();
  const { rows } = await sql`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`.execute(owner.db);
  await sql`DROP ROLE ${sql.id(role)}`.execute(owner.db);
  await owner.close();
  await drop();
  expect(problem.code).toBe('server_refused');
  expect(problem.message).toMatch(
    /^The database user may not set up the database \(permission denied/,
  );
  expect(rows).toEqual([]);
});

test('a database that does not exist is named, without the password', async () => {
  const { url, drop } = await createServerDatabase();
  const missing = new URL(url);
  missing.pathname = '/no_such_database';
  missing.password = 'very-secret';
  const problem = await problemOf(connect({ url: missing.href }));
  await drop();
  expect(problem.code).toBe('server_refused');
  expect(problem.message).toContain(
    '/no_such_database refuses: database "no_such_database" does not exist.',
  );
  expect(problem.message).not.toContain('very-secret');
});
