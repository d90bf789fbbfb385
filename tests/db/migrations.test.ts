import { connect, type Connection } from '@trygghetskartan/db/connect';
import { DatabaseProblem } from '@trygghetskartan/db/problem';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { findStaff } from '@trygghetskartan/db/queries/staff';
import { sql, type Kysely } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createServerDatabase, testEngine } from '../support/database.ts';

let connection: Connection;
let drop = async (): Promise<void> => {};
beforeAll(async () => {
  if (testEngine === 'postgis') {
    const database = await createServerDatabase();
    connection = await connect({ url: database.url });
    drop = database.drop;
  } else {
    connection = await connect({ memory: true });
  }
});
afterAll(async () => {
  await connection.close();
  await drop();
});
afterEach(async () => {
  for (const table of await tables()) {
    await sql`DROP TABLE ${sql.table(table)} CASCADE`.execute(connection.db);
  }
  await sql`DROP FUNCTION IF EXISTS set_changed_in`.execute(connection.db);
});

const tables = async (): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> 'spatial_ref_sys' ORDER BY name`.execute(
    connection.db,
  );
  return rows.map(({ name }) => name);
};

const makesTable = {
  async up(db: Kysely<unknown>) {
    await sql`CREATE TABLE made (id integer)`.execute(db);
  },
};
const fails = {
  async up(db: Kysely<unknown>) {
    await sql`CREATE TABLE half_made (id integer)`.execute(db);
    await sql`ALTER TABLE missing ADD COLUMN width integer`.execute(db);
  },
};

test('whoever was an administrator is a strategist', async () => {
  const { db } = connection;
  await migrateToLatest(db);
  await installMunicipality(db, nassjo);
  await sql`ALTER TABLE staff DROP CONSTRAINT staff_role_known`.execute(db);
  await sql`ALTER TABLE staff ADD CONSTRAINT staff_role_known CHECK (role IN ('strategist', 'administrator'))`.execute(
    db,
  );
  await sql`INSERT INTO staff (municipality_code, username, name, role, password_hash, must_change_password)
    VALUES ('0682', 'anna', 'Anna', 'administrator', 'x', false)`.execute(db);
  await sql`DELETE FROM migration WHERE name = '0007_one_role'`.execute(db);
  await migrateToLatest(db);
  expect((await findStaff(db, '0682', 'anna'))?.role).toBe('strategist');
});

test('an empty database gets every table, and a second run does nothing', async () => {
  const steps: string[] = [];
  expect(await migrateToLatest(connection.db, (step) => steps.push(step))).toEqual([
    '0001_initial',
    '0002_hotspot_runs',
    '0003_releases',
    '0004_word_findings',
    '0005_receipts',
    '0006_device_bans',
    '0007_one_role',
    '0008_measures',
    '0009_feedback',
    '0010_place_as_area',
  ]);
  expect(steps).toEqual([
    '0001_initial',
    '0002_hotspot_runs',
    '0003_releases',
    '0004_word_findings',
    '0005_receipts',
    '0006_device_bans',
    '0007_one_role',
    '0008_measures',
    '0009_feedback',
    '0010_place_as_area',
  ]);
  expect(await tables()).toEqual([
    'area',
    'audit',
    'device_ban',
    'feedback',
    'hash_key',
    'hotspot',
    'hotspot_finding',
    'hotspot_run',
    'measure',
    'measure_publication',
    'migration',
    'municipality',
    'place',
    'release',
    'release_block',
    'release_bundle',
    'release_report',
    'report',
    'report_text',
    'staff',
    'staff_device',
    'staff_session',
  ]);
  expect(await migrateToLatest(connection.db)).toEqual([]);
});

test('a failed migration changes nothing and says which it was in one line', async () => {
  const failure: unknown = await migrateToLatest(connection.db, undefined, {
    '0001_makes': makesTable,
    '0002_fails': fails,
  }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(DatabaseProblem);
  expect(failure).toMatchObject({
    code: 'migration_failed',
    message:
      'The database could not be brought up to date at 0002_fails (relation "missing" does not exist). Nothing was changed.',
  });
  expect(await tables()).toEqual([]);
});

test('after a failed migration a corrected one goes through', async () => {
  await migrateToLatest(connection.db, undefined, { '0001_fails': fails }).catch(() => {});
  expect(await migrateToLatest(connection.db, undefined, { '0001_makes': makesTable })).toEqual([
    '0001_makes',
  ]);
});

test('a database newer than the program is left alone', async () => {
  await migrateToLatest(connection.db, undefined, {
    '0001_makes': makesTable,
    '0002_newer': { up: async () => {} },
  });
  const before = await tables();
  await expect(
    migrateToLatest(connection.db, undefined, { '0001_makes': makesTable }),
  ).rejects.toMatchObject({
    code: 'migration_unknown',
    message: expect.stringContaining('0002_newer'),
  });
  expect(await tables()).toEqual(before);
});

test('several processes that start together migrate once', async () => {
  const applied = await Promise.all([1, 2, 3].map(() => migrateToLatest(connection.db)));
  expect(applied.flat()).toEqual([
    '0001_initial',
    '0002_hotspot_runs',
    '0003_releases',
    '0004_word_findings',
    '0005_receipts',
    '0006_device_bans',
    '0007_one_role',
    '0008_measures',
    '0009_feedback',
    '0010_place_as_area',
  ]);
});
