import { connect, type Connection } from '@trygghetskartan/db/connect';
import { sql } from 'kysely';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { createServerDatabase, testEngine } from '../support/database.ts';
import { createDatabasePlace, type TemporaryPlace } from '../support/database-place.ts';
import { startSilentServer } from '../support/silent-server.ts';
import { findFreePort, runProgram, startServer, type DatabasePlace } from '../support/server.ts';

/*
 * Whatever an operator can put right ends `npm start` with one line and a status that is not 0, and
 * nothing is changed. The lines are printed as a table at the end.
 */

const seen: [error: string, line: string][] = [];
const leftovers: (() => unknown)[] = [];

afterEach(async () => {
  for (const clean of leftovers.splice(0).reverse()) {
    await clean();
  }
});

afterAll(() => {
  const rows = seen.map(([error, line]) => `| ${error} | ${line} |\n`);
  process.stdout.write(`\n| error (${testEngine}) | line |\n| --- | --- |\n${rows.join('')}\n`);
});

/** Starts the server on it, which must fail; gives the line, with what differs between runs named. */
async function failingLine(
  error: string,
  at: DatabasePlace,
  variables: Record<string, string> = {},
): Promise<string> {
  const port = variables['PORT'] ?? `${await findFreePort()}`;
  const ended = await runProgram('start.ts', at, [], { ...variables, PORT: port });
  expect(ended.status).toBe(1);
  expect(ended.stdout).not.toContain('Residents');
  const lines = ended.stderr.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  const place = 'url' in at ? new URL(at.url).pathname : at.directory;
  const line = (lines[0] ?? '')
    .replaceAll(place, 'url' in at ? '/DATABASE' : 'FOLDER')
    .replaceAll(/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
    .replaceAll(/process \d+/g, 'process NUMBER');
  seen.push([error, line]);
  return line;
}

test('a port that is taken is named, and no database is made', async () => {
  const other = createServer();
  await listenAnywhere(other);
  leftovers.push(() => other.close());
  const { at } = await newPlace();
  const port = portOf(other);
  expect(
    (await failingLine('port taken', at, { PORT: `${port}` }))
      .replace(`${port}`, 'PORT')
      .replace(`${port + 1}`, 'NEXT'),
  ).toBe(
    'Port PORT is taken, by another program or by this one already running: stop it, or choose another port with PORT=NEXT.',
  );
  expect(await isUntouched(at)).toBe(true);
});

test('a configuration that cannot be meant is named, and no database is made', async () => {
  const { at } = await newPlace();
  expect(await failingLine('wrong configuration', at, { MUNICIPALITY: 'Nässjö', HOST: '' })).toBe(
    'The configuration is wrong. Correct MUNICIPALITY: must be a code of four digits.',
  );
  expect(await isUntouched(at)).toBe(true);
});

test('a municipality that the database does not have is named, and nothing is made for it', async () => {
  const { at } = await newPlace();
  const none =
    'The database has no municipality yet, and 0682 (Nässjö) is the only one that can be set up as it is: leave MUNICIPALITY out. The README says how another comes in.';
  expect(await failingLine('no municipality yet', at, { MUNICIPALITY: '9999' })).toBe(none);
  expect(await isUntouched(at)).toBe(true);
  // A folder whose database is made but not migrated, as after a stop in the first start.
  await withDatabase(at, async () => {});
  expect(await failingLine('no municipality yet', at, { MUNICIPALITY: '9999' })).toBe(none);
  expect(await withDatabase(at, ({ db }) => tablesOf(db))).toEqual([]);
});

test('a municipality that the database does not have is told beside those that it has', async () => {
  const { at } = await newPlace();
  const first = await startServer(at);
  await first.stop();
  expect(await failingLine('unknown municipality', at, { MUNICIPALITY: '9999' })).toBe(
    'The database has no municipality 9999; it has 0682. Set MUNICIPALITY to one that it has. The README says how another comes in.',
  );
});

test('a failed migration leaves the database as it was', async () => {
  const { at } = await newPlace();
  await withDatabase(at, ({ db }) => sql`CREATE TABLE municipality (note text)`.execute(db));
  await withDatabase(at, ({ db }) => sql`INSERT INTO municipality VALUES ('kept')`.execute(db));
  expect(await failingLine('failed migration', at)).toBe(
    'The database could not be brought up to date at 0001_initial (relation "municipality" already exists). Nothing was changed.',
  );
  await withDatabase(at, async ({ db }) => {
    expect(await tablesOf(db)).toEqual(['municipality']);
    const { rows } = await sql`SELECT note FROM municipality`.execute(db);
    expect(rows).toEqual([{ note: 'kept' }]);
  });
});

test('a database of a newer program is left alone', async () => {
  const { at } = await newPlace();
  const first = await startServer(at);
  await first.stop();
  await withDatabase(at, ({ db }) =>
    sql`INSERT INTO migration (name) VALUES ('0999_from_the_future')`.execute(db),
  );
  expect(await failingLine('database of a newer program', at)).toBe(
    'The database is newer than this program (it has 0999_from_the_future). Start a version of the program that knows it; nothing was changed.',
  );
});

test('a first start tells the addresses and an account; the second is under ten seconds', async () => {
  const { at } = await newPlace();
  const first = await startServer(at);
  expect(first.output()).toMatch(
    new RegExp(
      `Residents +${first.url}/\\n +Open map +${first.url}/karta\\n +Staff +${first.url}/personal\\n +Account +strateg +one-time password [0-9A-Z-]{19}\\n`,
    ),
  );
  expect(await first.stop()).toBe(0);
  const before = Date.now();
  const second = await startServer(at);
  leftovers.push(() => second.kill());
  expect(Date.now() - before).toBeLessThan(10_000);
  expect(second.output()).not.toContain('one-time password');
  expect(second.output()).toContain(
    'Account     strateg   as before; lost the password? npm run staff -- reset strateg\n',
  );
  expect(await second.stop()).toBe(0);
});

// Not `runIf`: what belongs to the other engine is no skipped test.
// oxlint-disable-next-line vitest/no-conditional-tests
if (testEngine === 'pglite') {
  test('a folder that another process uses is left to it', async () => {
    const { at } = await newPlace();
    const holder = await startServer(at);
    leftovers.push(() => holder.stop());
    expect((await failingLine('folder locked', at)).replace(`${holder.pid}`, 'NUMBER')).toBe(
      'The embedded database in FOLDER/database is open in process NUMBER (since TIME), and serves one program at a time. Stop the server first (Ctrl-C where npm start runs), run this again, and then start the server; or choose another folder with DATA_DIRECTORY.',
    );
    expect((await fetch(`${holder.url}/readyz`)).status).toBe(200);
  });

  test('a folder that cannot be used is named', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'trygghetskartan-test-'));
    leftovers.push(() => rmSync(directory, { recursive: true }));
    writeFileSync(join(directory, 'database'), 'not a folder');
    expect(await failingLine('folder unusable', { directory })).toBe(
      'The folder FOLDER/database cannot be written to (EEXIST). Give this user the right to write there, or choose another folder.',
    );
  });
}

// oxlint-disable-next-line vitest/no-conditional-tests
if (testEngine === 'postgis') {
  test('a server that does not answer is named', async () => {
    const port = await findFreePort();
    const url = `postgres://somebody:secret@127.0.0.1:${port}/trygghetskartan`;
    expect((await failingLine('server unreachable', { url })).replace(`${port}`, 'PORT')).toBe(
      'No database server answers at 127.0.0.1:PORT/DATABASE (ECONNREFUSED). Check that it runs and that the address is right.',
    );
  });

  test('a server that takes the connection and says nothing is named', async () => {
    const silent = await startSilentServer({ handshake: false, queries: 0 });
    leftovers.push(() => silent.close());
    const line = await failingLine('server silent', { url: silent.url });
    expect(line.replace(/:\d+/, ':PORT')).toMatch(
      /^No database server answers at 127\.0\.0\.1:PORT\/DATABASE \(.+\)\. Check that it runs and that the address is right\.$/,
    );
  });

  test('a database that is not there is named', async () => {
    const url = new URL(process.env['TEST_DATABASE_URL'] ?? '');
    url.pathname = '/trygghetskartan_nowhere';
    expect(
      (await failingLine('no such database', { url: url.href })).replace(url.host, 'SERVER'),
    ).toBe(
      'The database server at SERVER/DATABASE refuses: database "trygghetskartan_nowhere" does not exist. Check user, password and database name.',
    );
  });

  test('a user who may not install PostGIS is told who can, and nothing is left behind', async () => {
    const database = await createServerDatabase();
    leftovers.push(() => database.drop());
    const { url } = database;
    const role = new URL(url).pathname.slice(1);
    await withDatabase({ url }, async ({ db }) => {
      await sql`CREATE ROLE ${sql.id(role)} LOGIN PASSWORD 'only for this test'`.execute(db);
      await sql`ALTER DATABASE ${sql.id(role)} OWNER TO ${sql.id(role)}`.execute(db);
    });
    leftovers.push(() =>
      withDatabase({ url }, async ({ db }) => {
        await sql`ALTER DATABASE ${sql.id(role)} OWNER TO CURRENT_USER`.execute(db);
        await sql`DROP OWNED BY ${sql.id(role)}`.execute(db);
        await sql`DROP ROLE ${sql.id(role)}`.execute(db);
      }),
    );
    const own = new URL(url);
    own.username = role;
    own.password = 'only for this test';
    expect(await failingLine('may not install PostGIS', { url: own.href })).toBe(
      'The database user may not set up the database (permission denied to create extension "postgis"). Let an administrator run CREATE EXTENSION postgis in it and make the user its owner; nothing was changed.',
    );
    expect(await isUntouched({ url })).toBe(true);
  });
}

async function newPlace(): Promise<TemporaryPlace> {
  const place = await createDatabasePlace(testEngine);
  leftovers.push(() => place.remove());
  return place;
}

/** Whether there is anything at all. */
async function isUntouched(at: DatabasePlace): Promise<boolean> {
  return 'directory' in at
    ? !existsSync(join(at.directory, 'database'))
    : (await withDatabase(at, ({ db }) => tablesOf(db))).length === 0;
}

async function withDatabase<T>(
  at: DatabasePlace,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(
    'url' in at ? at : { directory: join(at.directory, 'database') },
    { poolSize: 1 },
  );
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

/** Our own, without those of PostGIS. */
async function tablesOf(db: Connection['db']): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> 'spatial_ref_sys' ORDER BY tablename`.execute(db);
  return rows.map(({ name }) => name);
}

function listenAnywhere(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
