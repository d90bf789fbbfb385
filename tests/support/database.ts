import { randomBytes } from 'node:crypto';
import { connect, type Connection, type ConnectionTarget } from '@trygghetskartan/db/connect';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { sql } from 'kysely';
import { secondMunicipality } from './second-municipality.ts';

export interface TestDatabase {
  /** Migrated, with Nässjö and a second municipality, otherwise empty. */
  connection: Connection;
  /** Empties it again; the municipalities with their areas and places stay. */
  reset: () => Promise<void>;
  close: () => Promise<void>;
}

/** The engine that this project tests. */
export const testEngine = process.env['TEST_ENGINE'] === 'postgis' ? 'postgis' : 'pglite';

/**
 * On PostGIS a database of the caller's own, dropped when it is closed. On PGlite the one that all
 * files of the worker share, emptied: each takes about half a gigabyte.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  if (testEngine === 'postgis') {
    const { url, drop } = await createServerDatabase();
    const connection = await open({ url });
    return {
      connection,
      reset: () => empty(connection),
      async close() {
        await connection.close();
        await drop();
      },
    };
  }
  const connection = await sharedEmbedded();
  await empty(connection);
  return { connection, reset: () => empty(connection), close: async () => {} };
}

/** An empty database on the test server, not migrated, and how to drop it. */
export async function createServerDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
  const server = await connect({ url: url.href }, { poolSize: 1 });
  await dropForgotten(server);
  const name = `${namePrefix}${Math.floor(Date.now() / 1000)}_${randomBytes(6).toString('hex')}`;
  await sql`CREATE DATABASE ${sql.id(name)}`.execute(server.db);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    async drop() {
      await sql`DROP DATABASE ${sql.id(name)} WITH (FORCE)`.execute(server.db);
      await server.close();
    },
  };
}

const namePrefix = 'trygghetskartan_test_';
const forgottenAfterSeconds = 3600;

/** Databases of test runs that were killed. */
async function dropForgotten(server: Connection): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    SELECT datname AS name FROM pg_database
    WHERE starts_with(datname, ${namePrefix})
      AND split_part(datname, '_', 3)::float8 < extract(epoch FROM now()) - ${forgottenAfterSeconds}::float8
    LIMIT 20`.execute(server.db);
  for (const { name } of rows) {
    await sql`DROP DATABASE IF EXISTS ${sql.id(name)} WITH (FORCE)`.execute(server.db);
  }
}

let shared: Promise<Connection> | undefined;

/** Whoever closes it closes only their own use of it. */
async function sharedEmbedded(): Promise<Connection> {
  shared ??= open({ memory: true });
  return { ...(await shared), close: async () => {} };
}

async function open(target: ConnectionTarget): Promise<Connection> {
  const connection = await connect(target);
  await migrateToLatest(connection.db);
  await installMunicipality(connection.db, nassjo);
  await installMunicipality(connection.db, secondMunicipality);
  return connection;
}

/** Children first. DELETE, not TRUNCATE: that writes a new file for each table and index. */
const filledTables = [
  'measure_publication',
  'measure',
  'feedback',
  'release_report',
  'release_block',
  'release_bundle',
  'release',
  'hotspot_finding',
  'hotspot',
  'hotspot_run',
  'report_text',
  'report',
  'hash_key',
  'staff_session',
  'staff_device',
  'audit',
  'device_ban',
  'staff',
];

async function empty({ db }: Connection): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const table of filledTables) {
      await sql`DELETE FROM ${sql.table(table)}`.execute(transaction);
    }
    await sql`
      SELECT setval(pg_get_serial_sequence(name, 'id'), 1, false)
      FROM unnest(ARRAY['report', 'hash_key', 'audit', 'staff', 'measure']) AS name`.execute(
      transaction,
    );
  });
}
