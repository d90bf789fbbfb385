import { createServer } from 'node:net';
import { once } from 'node:events';
import { connect, DatabaseProblem } from '@trygghetskartan/db/connect';
import { expect, test } from 'vitest';

async function problemOf(url: string): Promise<DatabaseProblem> {
  const error: unknown = await connect({ url }).catch((reason: unknown) => reason);
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
