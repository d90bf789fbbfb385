import { currentHorizon, readReportsChangedSince } from '@trygghetskartan/db/queries/column-rows';
import { insertReports } from '@trygghetskartan/db/queries/reports';
import type { Database } from '@trygghetskartan/db/schema';
import { sql, type Transaction } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../support/database.ts';
import { aNewReport, sha256Hex } from '../../support/new-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

/** A transaction that has stored a report and stays open until it is told to commit. */
async function storeAndWait(key: string): Promise<{ commit(): Promise<void> }> {
  const stored = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const done = database.connection.db
    .transaction()
    .execute(async (transaction: Transaction<Database>) => {
      await insertReports(transaction, '0682', [aNewReport(key)]);
      stored.resolve();
      await told.promise;
    });
  await stored.promise;
  return {
    async commit() {
      told.resolve();
      await done;
    },
  };
}

/** Until so many statements of this database wait for another transaction to end. */
async function untilWaiting(statements: number): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`.execute(
      database.connection.db,
    );
    if (rows.length >= statements) {
      return;
    }
  }
}

const idsSince = async (horizon: string) => {
  const look = await readReportsChangedSince(database.connection.db, '0682', horizon, 100);
  return { ids: look.rows.map(({ id }) => id), horizon: look.horizon };
};

test('the loser of a race for a key waits and is given the row that the winner committed', async () => {
  const winner = await storeAndWait('raced-for-key');
  const loser = insertReports(database.connection.db, '0682', [
    aNewReport('raced-for-key', { bodyHash: sha256Hex('of the loser') }),
    aNewReport('not-raced-for'),
  ]);
  await untilWaiting(1);
  await winner.commit();
  const [raced, alone] = await loser;
  expect(raced).toMatchObject({
    outcome: 'repeated',
    bodyHash: sha256Hex('body of raced-for-key'),
  });
  expect(alone?.outcome).toBe('stored');
});

test('two batches with the same keys in opposite orders do not wait for each other in a circle', async () => {
  const holder = await storeAndWait('key-in-the-middle');
  const keys = ['key-a-first', 'key-in-the-middle', 'key-z-last'];
  const batches = [keys, keys.toReversed()].map((order) =>
    insertReports(
      database.connection.db,
      '0682',
      order.map((key) => aNewReport(key)),
    ),
  );
  await untilWaiting(2);
  await holder.commit();
  const answers = (await Promise.all(batches)).flat();
  expect(answers.map(({ outcome }) => outcome).sort()).toEqual([
    'repeated',
    'repeated',
    'repeated',
    'repeated',
    'stored',
    'stored',
  ]);
});

test('a report that commits after a later one is not missed', async () => {
  const { db } = database.connection;
  const first = await currentHorizon(db);
  const slow = await storeAndWait('slow-report');
  await insertReports(db, '0682', [aNewReport('fast-report')]);

  const whileOpen = await idsSince(first);
  await slow.commit();
  const afterwards = await idsSince(whileOpen.horizon);
  const settled = await idsSince(afterwards.horizon);

  expect(whileOpen.ids).toEqual([2]);
  expect(afterwards.ids).toContain(1);
  expect(settled.ids).toEqual([]);
});

test('a report that commits between the looks of a long read is not missed', async () => {
  const { db } = database.connection;
  const first = await currentHorizon(db);
  const slow = await storeAndWait('slow-report');
  for (const key of ['fast-report-1', 'fast-report-2', 'fast-report-3']) {
    await insertReports(db, '0682', [aNewReport(key)]);
  }
  const seen: number[] = [];
  let look = await readReportsChangedSince(db, '0682', first, 2);
  await slow.commit();
  for (;;) {
    seen.push(...look.rows.map(({ id }) => id));
    if (!look.more && look.rows.length === 0) {
      break;
    }
    look = await readReportsChangedSince(db, '0682', look.horizon, 2);
  }
  expect(new Set(seen)).toEqual(new Set([1, 2, 3, 4]));
});

test('rows are settled that no later look reads again: those older than every open transaction', async () => {
  const { db } = database.connection;
  const first = await currentHorizon(db);
  await insertReports(db, '0682', [aNewReport('before-the-slow')]);
  const slow = await storeAndWait('slow-report');
  await insertReports(db, '0682', [aNewReport('after-the-slow')]);

  const whileOpen = await readReportsChangedSince(db, '0682', first, 100);
  const again = await readReportsChangedSince(db, '0682', whileOpen.horizon, 100);
  await slow.commit();
  const afterwards = await readReportsChangedSince(db, '0682', again.horizon, 100);

  expect([whileOpen.rows.map(({ id }) => id), whileOpen.settled]).toEqual([[1, 3], 1]);
  expect([again.rows.map(({ id }) => id), again.settled]).toEqual([[3], 0]);
  expect([afterwards.rows.map(({ id }) => id), afterwards.settled]).toEqual([[2, 3], 2]);
});
