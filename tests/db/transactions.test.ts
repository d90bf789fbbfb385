import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { findMunicipality } from '@trygghetskartan/db/queries/municipalities';
import { countReports, insertReports } from '@trygghetskartan/db/queries/reports';
import { AbortedTransactionError, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aNewReport } from '../support/new-report.ts';
import { secondMunicipality } from '../support/second-municipality.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

const store = (key: string, db = database.connection.db) =>
  insertReports(db, '0682', [aNewReport(key, { words: 'ord' })]);
const count = () => countReports(database.connection.db, '0682');

/** Makes GEOS throw where it is evaluated: a ring with a corner at no number. */
const impossible = (step: string) =>
  sql.raw(`ST_Area(ST_SymDifference(
    ST_GeomFromWKB(decode('010300000001000000040000000000000000000000000000000000000000000000000' ||
      CASE WHEN ${step} = 3 THEN '0f87f' ELSE '01440' END ||
      '000000000000000000000000000014400000000000001440' || '00000000000000000000000000000000', 'hex')),
    'POLYGON((0 0,10 10,10 0,0 10,0 0))'::geometry))`);

describe('a failed statement in a transaction', () => {
  test('takes back all that the transaction did', async () => {
    const transaction = database.connection.db.transaction().execute(async (inside) => {
      await store('before-failure', inside);
      await sql`SELECT 1 / 0`.execute(inside);
    });
    await expect(transaction).rejects.toMatchObject({ code: '22012' });
    expect(await count()).toBe(0);
  });

  test('cannot be hidden: the transaction does not commit', async () => {
    const transaction = database.connection.db.transaction().execute(async (inside) => {
      await store('before-failure', inside);
      await sql`SELECT 1 / 0`.execute(inside).catch(() => {});
    });
    await expect(transaction).rejects.toBeInstanceOf(AbortedTransactionError);
    expect(await count()).toBe(0);
  });

  test('leaves the connection usable', async () => {
    for (let attempt = 0; attempt < 15; attempt++) {
      await database.connection.db
        .transaction()
        .execute((transaction) => sql`SELECT * FROM no_such_table`.execute(transaction))
        .catch(() => {});
    }
    await store('after-failures');
    expect(await count()).toBe(1);
  });
});

test('a transaction that its caller gives up is taken back', async () => {
  const transaction = database.connection.db.transaction().execute(async (inside) => {
    await store('given-up-key', inside);
    throw new Error('changed my mind');
  });
  await expect(transaction).rejects.toThrow('changed my mind');
  expect(await count()).toBe(0);
});

test('transactions that begin together do not see into each other', async () => {
  await Promise.all(
    Array.from({ length: 6 }, (_, index) =>
      database.connection.db
        .transaction()
        .execute(async (transaction) => {
          await store(`together-${index}`, transaction);
          if (index % 2 === 1) {
            await sql`SELECT 1 / 0`.execute(transaction).catch(() => {});
          }
        })
        .catch(() => {}),
    ),
  );
  const keys = await database.connection.db
    .selectFrom('report')
    .select('idempotency_key')
    .orderBy('idempotency_key')
    .execute();
  expect(keys.map(({ idempotency_key }) => idempotency_key)).toEqual([
    'together-0',
    'together-2',
    'together-4',
  ]);
});

describe('a geometry that makes GEOS throw', () => {
  test('fails its statement and nothing of the statement is stored', async () => {
    const statement = sql`
      INSERT INTO audit (municipality_code, action, detail)
      SELECT '0682', 'test.geometry', jsonb_build_object('area', CASE WHEN step = 3 THEN ${impossible('step')} END)
      FROM generate_series(1, 5) AS step`.execute(database.connection.db);
    await expect(statement).rejects.toMatchObject({ code: 'XX000' });
    expect(await database.connection.db.selectFrom('audit').selectAll().execute()).toEqual([]);
  });

  test('takes back the transaction that it happens in, even when it is not looked at', async () => {
    const transaction = database.connection.db.transaction().execute(async (inside) => {
      await store('before-geometry', inside);
      await sql`SELECT ${impossible('step')} FROM generate_series(1, 5) AS step`
        .execute(inside)
        .catch(() => {});
      await store('after-geometry', inside).catch(() => {});
    });
    await expect(transaction).rejects.toBeInstanceOf(AbortedTransactionError);
    expect(await count()).toBe(0);
  });

  test('leaves the connection usable', async () => {
    for (let attempt = 0; attempt < 15; attempt++) {
      await sql`SELECT ${impossible('step')} FROM generate_series(1, 5) AS step`
        .execute(database.connection.db)
        .catch(() => {});
    }
    await store('after-geometry');
    expect(await count()).toBe(1);
  });

  test('is refused as a border, and nothing of its municipality is stored', async () => {
    const { db } = database.connection;
    const installed = installMunicipality(db, {
      ...secondMunicipality,
      code: '9902',
      // A bow tie: it crosses itself.
      boundary: [
        [
          [
            [13, 58],
            [13.1, 58.1],
            [13.1, 58],
            [13, 58.1],
            [13, 58],
          ],
        ],
      ],
    });
    await expect(installed).rejects.toMatchObject({
      code: '23514',
      constraint: 'municipality_boundary_is_valid',
    });
    expect(await findMunicipality(db, '9902')).toBeUndefined();
  });

  test('is refused as an area, and nothing of its municipality is stored', async () => {
    const { db } = database.connection;
    const installed = installMunicipality(db, {
      ...secondMunicipality,
      code: '9903',
      areas: [
        {
          slug: 'bow-tie',
          name: 'Fluga',
          kind: 'other',
          outline: {
            corners: [
              [412000, 6485000],
              [412100, 6485100],
              [412100, 6485000],
              [412000, 6485100],
            ],
          },
        },
      ],
    });
    await expect(installed).rejects.toMatchObject({
      code: '23514',
      constraint: 'area_outline_is_valid',
    });
    expect(await findMunicipality(db, '9903')).toBeUndefined();
  });
});
