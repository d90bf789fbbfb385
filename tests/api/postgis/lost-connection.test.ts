import { countReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nassjoCode, startTestApp, type TestApp } from '../../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../../support/database.ts';
import { reportInput } from '../../support/report.ts';

let database: TestDatabase;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
});
afterAll(async () => {
  await service.close();
  await database.close();
});

/** Statements of this database that wait for a lock. Within a transaction the answer would not change. */
const waiting = sql<{ pid: number }>`
  SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock'`;

test('when the database drops its connections in the middle, every phone hears of it and sends again, once', async () => {
  const { db } = database.connection;
  const posts = Array.from({ length: 60 }, (_, index) => ({
    body: reportInput({ words: `Rapport ${index}.` }),
    headers: { 'idempotency-key': `dropped-${index}` },
  }));
  const sendAll = () => Promise.all(posts.map(({ body, headers }) => service.send(body, headers)));
  // The first statements wait at the table, so that the rest gathers behind them.
  const first = await db.transaction().execute(async (transaction) => {
    await sql`LOCK TABLE report IN EXCLUSIVE MODE`.execute(transaction);
    const answers = sendAll();
    while ((await waiting.execute(db)).rows.length === 0) {
      // still on their way
    }
    for (const { pid } of (await waiting.execute(db)).rows) {
      await sql`SELECT pg_terminate_backend(${pid}::int)`.execute(db);
    }
    return { answers };
  });
  const answers = await first.answers;
  const statuses = new Set(answers.map(({ statusCode }) => statusCode));
  expect(statuses).toEqual(new Set([201, 503]));

  const again = await sendAll();
  expect(again.map(({ statusCode }) => statusCode)).toEqual(posts.map(() => 201));
  const kept = (body: string, index: number) =>
    answers[index]?.statusCode !== 201 || answers[index].body === body;
  expect(again.every(({ body }, index) => kept(body, index))).toBe(true);
  expect(await countReports(db, nassjoCode)).toBe(60);
});
