import { problemBody } from '@trygghetskartan/api/contract/problem';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
  await service.loadColumns();
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const ask = (query: string) =>
  service.app.inject({ url: `/api/staff/hotspots?${query}`, headers: { cookie } });

test.each([
  ['2026-11-23', '2025-11-24'],
  ['2028-02-29', '2027-03-01'],
  ['2029-02-28', '2028-02-29'],
  ['2000-01-01', '1999-01-02'],
  ['2199-12-31', '2199-01-01'],
])('the twelve months up to %s begin on %s', async (to, from) => {
  expect((await ask(`to=${to}`)).json()).toMatchObject({ filter: { from, to } });
});

test.each([
  ['to', '0000-05-05'],
  ['to', '9999-12-31'],
  ['from', '0001-01-01'],
  ['from', '1999-12-31'],
  ['to', '2026-02-30'],
  ['to', 'yesterday'],
])('%s=%s is refused, and pointed at', async (name, day) => {
  const answer = await ask(`${name}=${day}`);
  expect(answer.statusCode).toBe(400);
  const problem = problemBody.parse(answer.json());
  expect(problem.code).toBe('query_invalid');
  expect(problem.errors?.map(({ pointer }) => pointer)).toEqual([`/${name}`]);
});

test('a period that ends before it starts is refused', async () => {
  expect((await ask('from=2026-05-02&to=2026-05-01')).json()).toMatchObject({
    code: 'query_invalid',
    errors: [{ pointer: '/from', code: 'after_to' }],
  });
});
