import { currentHashKey } from '@trygghetskartan/db/queries/hash-keys';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { sha256 } from '../support/new-report.ts';

let database: TestDatabase;
let made: number;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  made = 0;
});

const current = (purpose: 'reporter' | 'receipt', renewAfterDays?: number) =>
  currentHashKey(
    database.connection.db,
    '0682',
    purpose,
    renewAfterDays === undefined ? {} : { renewAfterDays },
    () => sha256(`key ${made++}`),
  );

/** As if so many days had gone by. */
const age = (days: number) =>
  sql`UPDATE hash_key SET valid_from = valid_from - make_interval(days => ${days}::int)`.execute(
    database.connection.db,
  );

test('a key is made when there is none, and kept', async () => {
  const first = await current('reporter', 730);
  expect(first.key).toEqual(sha256('key 0'));
  expect(await current('reporter', 730)).toEqual(first);
});

test('each purpose has a key of its own', async () => {
  expect((await current('reporter')).key).not.toEqual((await current('receipt')).key);
});

test('whoever asks at the same time gets the same key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => current('reporter', 730)));
  expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
  expect(made).toBe(1);
});

test('a key is renewed when it is older than its period, and not before', async () => {
  const first = await current('reporter', 730);
  await age(729);
  expect(await current('reporter', 730)).toEqual(first);
  await age(2);
  const renewed = await current('reporter', 730);
  expect(renewed.key).toEqual(sha256('key 1'));
  expect(await current('reporter', 730)).toEqual(renewed);
});

test('a renewed key takes the place of the old one, and of no other', async () => {
  const receipt = await current('receipt');
  const elsewhere = await currentHashKey(database.connection.db, '9901', 'reporter', {}, () =>
    sha256('key of 9901'),
  );
  await current('reporter', 730);
  await age(731);
  const renewed = await current('reporter', 730);
  const kept = await database.connection.db
    .selectFrom('hash_key')
    .select('id')
    .orderBy('id')
    .execute();
  expect(kept.map(({ id }) => id)).toEqual([receipt.id, elsewhere.id, renewed.id]);
});

test('a key without a period stays', async () => {
  const first = await current('receipt');
  await age(10_000);
  expect(await current('receipt')).toEqual(first);
});
