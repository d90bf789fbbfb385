import { countReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { reportInput } from '../support/report.ts';

/* Reports that arrive while others are being written share a statement. Nobody may notice. */

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

const count = () => countReports(database.connection.db, nassjoCode);

/** A rule that no schema of ours knows: only the table refuses, and the whole statement with it. */
async function refuseInTheTable(accuracyMetres: number): Promise<void> {
  const { db } = database.connection;
  await sql`
    ALTER TABLE report ADD CONSTRAINT only_the_table_knows
    CHECK (place_accuracy_metres <> ${sql.lit(accuracyMetres)})`.execute(db);
  onTestFinished(async () => {
    await sql`ALTER TABLE report DROP CONSTRAINT only_the_table_knows`.execute(db);
  });
}

test('a report that only the database refuses is refused alone, and its neighbours are stored', async () => {
  await refuseInTheTable(13);
  const before = await count();
  const accuracies = Array.from({ length: 40 }, (_, index) => (index % 10 === 7 ? 13 : 20 + index));
  const bodies = accuracies.map((accuracyMetres) => {
    const { place, ...rest } = reportInput();
    return { ...rest, place: { ...place, method: 'position' as const, accuracyMetres } };
  });
  const answers = await Promise.all(bodies.map((body) => service.send(body)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(
    accuracies.map((accuracy) => (accuracy === 13 ? 500 : 201)),
  );
  expect(await count()).toBe(before + 36);
});

test('each of many that arrive at once gets its own receipt, and again the same when it asks again', async () => {
  const before = await count();
  const posts = Array.from({ length: 300 }, (_, index) => ({
    body: reportInput({ words: `Rapport ${index}.` }),
    headers: { 'idempotency-key': `one-of-many-${index}` },
  }));
  const sendAll = () => Promise.all(posts.map(({ body, headers }) => service.send(body, headers)));
  const first = await sendAll();
  const again = await sendAll();
  expect(first.filter(({ statusCode }) => statusCode === 201)).toHaveLength(300);
  expect(new Set(first.map((answer) => answer.json().receiptCode)).size).toBe(300);
  expect(again.map(({ body }) => body)).toEqual(first.map(({ body }) => body));
  expect(await count()).toBe(before + 300);
});

test('what is stored under a key is what was sent under that key', async () => {
  const feelings = ['unsafe', 'safe'] as const;
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      service.send(
        reportInput({ feeling: feelings[index % 2 === 0 ? 0 : 1], words: `Ord ${index}.` }),
        { 'idempotency-key': `kept-apart-${index}` },
      ),
    ),
  );
  const rows = await database.connection.db
    .selectFrom('report')
    .innerJoin('report_text', 'report_text.report_id', 'report.id')
    .select(['idempotency_key', 'feeling', 'words'])
    .where('idempotency_key', 'like', 'kept-apart-%')
    .execute();
  expect(rows).toHaveLength(100);
  for (const { idempotency_key: key, feeling, words } of rows) {
    const index = Number(key.slice('kept-apart-'.length));
    expect({ feeling, words }).toEqual({
      feeling: index % 2 === 0 ? 'unsafe' : 'safe',
      words: `Ord ${index}.`,
    });
  }
});
