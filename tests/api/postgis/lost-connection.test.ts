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
  const send = (some: typeof posts) =>
    Promise.all(some.map(({ body, headers }) => service.send(body, headers)));
  // The first statements wait at the table and are dropped there; what comes after them waits and stands.
  const first = await db.transaction().execute(async (transaction) => {
    await sql`LOCK TABLE report IN EXCLUSIVE MODE`.execute(transaction);
    const early = send(posts.slice(0, 20));
    let dropped = (await waiting.execute(db)).rows;
    while (dropped.length === 0) {
      dropped = (await waiting.execute(db)).rows;
    }
    const late = send(posts.slice(20));
    for (const { pid } of dropped) {
      await sql`SELECT pg_terminate_backend(${pid}::int)`.execute(db);
    }
    return { early, late };
  });
  const answers = [...(await first.early), ...(await first.late)];
  const statuses = new Set(answers.map(({ statusCode }) => statusCode));
  expect(statuses).toEqual(new Set([201, 503]));

  const again = await send(posts);
  expect(again.map(({ statusCode }) => statusCode)).toEqual(posts.map(() => 201));
  const kept = (body: string, index: number) =>
    answers[index]?.statusCode !== 201 || answers[index].body === body;
  expect(again.every(({ body }, index) => kept(body, index))).toBe(true);
  expect(await countReports(db, nassjoCode)).toBe(60);
});
