import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedClient, startWorker } from '@trygghetskartan/db/embedded/client';
import { prepareTemplate } from '@trygghetskartan/db/embedded/template';
import type { DatabaseProblem } from '@trygghetskartan/db/problem';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Worker } from 'node:worker_threads';

let worker: Worker;
let client: EmbeddedClient;
let lost: DatabaseProblem[];
beforeEach(async () => {
  const { extensionBundle, data } = await prepareTemplate(() => {});
  lost = [];
  worker = startWorker({ extensionBundle, template: data });
  client = new EmbeddedClient(worker, (problem) => lost.push(problem));
  await client.waitReady;
});
afterEach(() => client.close());

/** Seconds of work that PGlite cannot be interrupted in. */
const slowStatement = 'SELECT count(*)::int AS counted FROM generate_series(1, 6000000)';

test('while a statement runs for long, the server goes on with everything else', async () => {
  let ended = false;
  const slow = client.query<{ counted: number }>(slowStatement).finally(() => {
    ended = true;
  });
  for (let tick = 0; tick < 20; tick++) {
    await wait(1);
  }
  expect(ended).toBe(false);
  expect((await slow).rows).toEqual([{ counted: 6_000_000 }]);
});

test('when the thread dies, whoever waits and whoever comes later is told', async () => {
  const waiting = client.query(slowStatement);
  const queued = client.query('SELECT 1');
  const answers = Promise.allSettled([waiting, queued]);
  await worker.terminate();
  const problem = {
    code: 'engine_stopped',
    message:
      'The embedded database ended with status 1. Start the program again; what was acknowledged is stored.',
  };
  expect(await answers).toMatchObject([
    { status: 'rejected', reason: problem },
    { status: 'rejected', reason: problem },
  ]);
  await expect(client.query('SELECT 1')).rejects.toMatchObject(problem);
  expect(lost).toMatchObject([problem]);
});

test('a transaction that the thread dies in is told, and does not hang', async () => {
  const transaction = client.transaction(async (handle) => {
    await handle.query('SELECT 1');
    await worker.terminate();
    await handle.query('SELECT 2');
  });
  await expect(transaction).rejects.toMatchObject({ code: 'engine_stopped' });
});

test('closing is not dying', async () => {
  await client.close();
  expect(lost).toEqual([]);
  await expect(client.query('SELECT 1')).rejects.toMatchObject({ code: 'engine_stopped' });
});
