import { readReportsAfter } from '@trygghetskartan/db/queries/column-rows';
import { eraseByReceipt } from '@trygghetskartan/db/queries/receipts';
import { insertPlacedReports, insertRelease } from '@trygghetskartan/db/queries/releases';
import { insertReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../../support/database.ts';
import { aNewReport, sha256Hex } from '../../support/new-report.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('a report that is erased while a release places it is placed nowhere', async () => {
  const { db } = database.connection;
  await insertReports(db, '0682', [aNewReport('being-placed')]);
  const [{ id }] = await readReportsAfter(db, '0682', 0, 1);
  let erased: Promise<boolean> | undefined;
  await db.transaction().execute(async (release) => {
    await insertRelease(release, '0682', { fortnight: 1480, minimumCount: 5, madeAt: new Date() });
    await insertPlacedReports(release, '0682', 1480, [
      { reportId: id, place: 'cell:481600:6389800' },
    ]);
    erased = eraseByReceipt(db, '0682', sha256Hex('receipt of being-placed'));
    // Long enough for it to come to the row that this release has placed.
    await wait(300);
  });
  expect(await erased).toBe(true);
  const { rows } = await sql`SELECT place FROM release_report`.execute(db);
  expect(rows).toEqual([]);
});
