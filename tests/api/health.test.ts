import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { secondMunicipality } from '../support/second-municipality.ts';

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

const ready = async () => (await service.app.inject('/readyz')).json();

test('the service is ready when the default municipality is loaded, whatever another one does', async () => {
  const overTls = { host: 'prov.example', 'x-forwarded-proto': 'https' };
  const account = await createAccount(database.connection.db, {
    municipalityCode: secondMunicipality.code,
  });
  const headers = { ...overTls, cookie: await cookieOf(service.app, account, overTls) };
  await service.loadColumns(secondMunicipality.code);
  expect(await ready()).toMatchObject({ code: 'starting' });
  await service.loadColumns();
  expect(await ready()).toEqual({ status: 'ok' });

  const other = await startTestApp(database.connection.db);
  await other.loadColumns();
  // The first reader of the other municipality starts its loading; readiness does not wait for it.
  const first = await other.app.inject({ url: '/api/staff/reports', headers });
  expect(first.json()).toMatchObject({ code: 'starting' });
  expect((await other.app.inject('/readyz')).json()).toEqual({ status: 'ok' });
  await other.close();
});
