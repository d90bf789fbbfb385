import { issueFirstAccount } from '@trygghetskartan/api/staff/first-account';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { nassjoCode, signIn, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
});
beforeEach(() => database.reset());
afterAll(async () => {
  await service.close();
  await database.close();
});

const issue = (reissue = false) =>
  issueFirstAccount(database.connection.db, nassjoCode, { reissue });

test('of two servers that start at once one tells a password, and it works', async () => {
  const told = (await Promise.all([issue(), issue()])).filter((account) => account !== undefined);
  expect(told).toHaveLength(1);
  for (const account of told) {
    expect((await signIn(service.app, account)).statusCode).toBe(200);
  }
});

test('a password that nobody has used is told anew in the demonstration alone', async () => {
  const first = await issue();
  expect(await issue()).toBeUndefined();
  const again = await issue(true);
  expect(again).toMatchObject({ username: 'strateg' });
  expect(again?.password).not.toBe(first?.password);
});
