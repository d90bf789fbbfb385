import {
  currentHorizon,
  readReportsAfter,
  readReportsChangedSince,
  renumberRestoredReports,
} from '@trygghetskartan/db/queries/column-rows';
import { insertReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aNewReport } from '../support/new-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

async function store(...keys: string[]): Promise<void> {
  await insertReports(
    database.connection.db,
    '0682',
    keys.map((key) => aNewReport(key)),
  );
}

/** All changes since the horizon, in looks of `limit`. */
async function lookUntilDone(
  horizon: string,
  limit: number,
): Promise<{ ids: number[]; horizon: string }> {
  const ids: number[] = [];
  for (let from = horizon; ;) {
    const look = await readReportsChangedSince(database.connection.db, '0682', from, limit);
    ids.push(...look.rows.map(({ id }) => id));
    from = look.horizon;
    if (!look.more) {
      return { ids, horizon: from };
    }
  }
}

test('a row is what the analysis keeps, in milliseconds and metres', async () => {
  await insertReports(database.connection.db, '0682', [
    aNewReport('row-key-1', {
      reporterKey: '000102fdfeff1020',
      actions: ['avoided', 'with_somebody'],
      feltAt: new Date(1_795_000_000_123),
      receivedAt: new Date(1_795_000_005_456),
    }),
    aNewReport('row-key-2', {
      feeling: 'safe',
      reasons: [],
      feltKind: 'part',
      feltAt: null,
      feltDayPart: 'evening',
      feltWeekPart: 'weekend',
      receivedAt: new Date(0),
    }),
  ]);
  expect(await readReportsAfter(database.connection.db, '0682', 0, 10)).toEqual([
    {
      id: 1,
      easting: expect.closeTo(481781.02, 1),
      northing: expect.closeTo(6389936.95, 1),
      reporter: '000102fdfeff1020',
      feltAt: 1_795_000_000_123,
      receivedAt: 1_795_000_005_456,
      feltKind: 'now',
      dayPart: undefined,
      feeling: 'unsafe',
      reasons: ['deserted'],
      actions: ['avoided', 'with_somebody'],
      entryMode: 'self',
      placeMethod: 'crosshair',
      status: 'received',
    },
    expect.objectContaining({
      id: 2,
      feltAt: undefined,
      receivedAt: 0,
      dayPart: 'evening',
      feeling: 'safe',
      reasons: [],
    }),
  ]);
});

test('pages go on after the last id', async () => {
  await store('page-key-1', 'page-key-2', 'page-key-3');
  const first = await readReportsAfter(database.connection.db, '0682', 0, 2);
  const second = await readReportsAfter(database.connection.db, '0682', first.at(-1)?.id ?? 0, 2);
  expect([first.length, second.length]).toEqual([2, 1]);
  expect(second[0]?.id).toBe(3);
});

test('only what was written since the horizon is told, and once', async () => {
  await store('old-key-1', 'old-key-2');
  const horizon = await currentHorizon(database.connection.db);
  await store('new-key-1');
  const look = await lookUntilDone(horizon, 100);
  expect(look.ids).toEqual([3]);
  expect((await lookUntilDone(look.horizon, 100)).ids).toEqual([]);
});

test('a changed status is told', async () => {
  await store('changing-1', 'changing-2');
  const horizon = await currentHorizon(database.connection.db);
  await database.connection.db
    .updateTable('report')
    .set({ status: 'withdrawn' })
    .where(sql<boolean>`id = 2`)
    .execute();
  const { rows } = await readReportsChangedSince(database.connection.db, '0682', horizon, 100);
  expect(rows.map(({ id, status }) => [id, status])).toEqual([[2, 'withdrawn']]);
});

test('one transaction with more rows than a look takes is told whole', async () => {
  const horizon = await currentHorizon(database.connection.db);
  await store(...Array.from({ length: 10 }, (_, index) => `bulk-key-${index}`));
  const look = await lookUntilDone(horizon, 3);
  expect(look.ids).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect((await lookUntilDone(look.horizon, 3)).ids).toEqual([]);
});

test('what is written between two looks of a long read is told in the next', async () => {
  const horizon = await currentHorizon(database.connection.db);
  await store('first-key-1', 'first-key-2', 'first-key-3');
  const look = await readReportsChangedSince(database.connection.db, '0682', horizon, 2);
  expect(look.more).toBe(true);
  await database.connection.db
    .updateTable('report')
    .set({ status: 'erased' })
    .where(sql<boolean>`id = 1`)
    .execute();
  const rest = await lookUntilDone(look.horizon, 2);
  const next = await lookUntilDone(rest.horizon, 2);
  expect([...rest.ids, ...next.ids]).toContain(1);
});

test('what is no horizon is refused before it reaches the database', async () => {
  await expect(
    readReportsChangedSince(database.connection.db, '0682', `1'; --`, 10),
  ).rejects.toThrow('not a horizon');
});

test('reports that were restored from another server are not read again at every look', async () => {
  const { db } = database.connection;
  await store('restored-key-1', 'restored-key-2');
  expect(await renumberRestoredReports(db, '0682')).toBe(0);
  // As a dump brings them: written before the trigger exists, with the other server's numbers.
  await sql`ALTER TABLE report DISABLE TRIGGER report_set_changed_in`.execute(db);
  await sql`UPDATE report SET changed_in = '987654321'`.execute(db);
  await sql`ALTER TABLE report ENABLE TRIGGER report_set_changed_in`.execute(db);
  expect((await lookUntilDone(await currentHorizon(db), 100)).ids).toEqual([1, 2]);

  expect(await renumberRestoredReports(db, '9901')).toBe(0);
  expect(await renumberRestoredReports(db, '0682')).toBe(2);
  expect((await lookUntilDone(await currentHorizon(db), 100)).ids).toEqual([]);
});
