import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { connect } from '@trygghetskartan/db/connect';
import { DatabaseProblem } from '@trygghetskartan/db/problem';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { startSilentServer } from '../support/silent-server.ts';

const patienceSeconds = { first: 0.3, later: 0.3 };

async function problemOf(url: string): Promise<DatabaseProblem> {
  const error: unknown = await connect({ url }, { patienceSeconds }).catch(
    (reason: unknown) => reason,
  );
  if (!(error instanceof DatabaseProblem)) {
    throw new TypeError('it should have been a DatabaseProblem', { cause: error });
  }
  return error;
}

/** A port of this machine where nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

test('a server that does not answer is told in one line, without the password', async () => {
  const port = await freePort();
  const problem = await problemOf(`postgres://karta:very-secret@127.0.0.1:${port}/trygghet`);
  expect(problem.code).toBe('server_unreachable');
  expect(problem.message).toBe(
    `No database server answers at 127.0.0.1:${port}/trygghet (ECONNREFUSED). Check that it runs and that the address is right.`,
  );
});

test('a server name that does not exist is told', async () => {
  const problem = await problemOf('postgres://database.invalid/trygghet');
  expect(problem.code).toBe('server_unreachable');
  expect(problem.message).toContain('No database server answers at database.invalid:5432/trygghet');
});

test('what is no address is told with how one is written', async () => {
  const problem = await problemOf('very-secret');
  expect(problem.code).toBe('server_refused');
  expect(problem.message).toBe(
    'The database address is not an address. Write it as postgres://user:password@host:5432/database.',
  );
});

test.each([
  ['takes the connection and says nothing', { handshake: false, queries: 0 }],
  ['greets and then says nothing', { handshake: true, queries: 0 }],
])('a server that %s is told in one line', async (_what, habits) => {
  const server = await startSilentServer(habits);
  onTestFinished(server.close);
  const problem = await problemOf(server.url);
  expect(problem.code).toBe('server_unreachable');
  expect(problem.message).toMatch(
    /^No database server answers at 127\.0\.0\.1:\d+\/trygghet \(.+\)\. Check that it runs and that the address is right\.$/,
  );
});

test('a server that falls silent fails what waits for it, alone and in a transaction, and again', async () => {
  const server = await startSilentServer({ handshake: true, queries: 1 });
  onTestFinished(server.close);
  const connection = await connect({ url: server.url }, { patienceSeconds, poolSize: 1 });
  onTestFinished(connection.close);
  const silent = { code: 'server_unreachable', message: expect.stringContaining('silent for 0.3') };
  await expect(sql`select 1`.execute(connection.db)).rejects.toMatchObject(silent);
  const inTransaction = connection.db
    .transaction()
    .execute((transaction) => sql`select 1`.execute(transaction));
  await expect(inTransaction).rejects.toMatchObject(silent);
  await expect(sql`select 1`.execute(connection.db)).rejects.toMatchObject(silent);
});

test('a server that falls silent within a transaction is told, and not that nothing was rolled back', async () => {
  const server = await startSilentServer({ handshake: true, queries: 2 });
  onTestFinished(server.close);
  const connection = await connect({ url: server.url }, { patienceSeconds });
  onTestFinished(connection.close);
  const inTransaction = connection.db
    .transaction()
    .execute((transaction) => sql`select 1`.execute(transaction));
  await expect(inTransaction).rejects.toMatchObject({ code: 'server_unreachable' });
});

test('a connection that is lost between two statements of a transaction fails the transaction alone', async () => {
  const server = await startSilentServer({ handshake: true, queries: 2 });
  onTestFinished(server.close);
  const connection = await connect({ url: server.url }, { patienceSeconds });
  onTestFinished(connection.close);
  const interrupted = connection.db.transaction().execute(async (transaction) => {
    await wait(600);
    await sql`select 1`.execute(transaction);
  });
  await expect(interrupted).rejects.toThrowError('connection error');
});
