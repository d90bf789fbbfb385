import { staffReportPage, type StaffReport } from '@trygghetskartan/api/contract/report';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { reportInput } from '../support/report.ts';

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

/** The report of these words as the staff's list shows it. */
async function listedAfterSending(words: string | undefined): Promise<StaffReport | undefined> {
  const sent = await service.send(reportInput(words === undefined ? {} : { words }));
  expect(sent.statusCode).toBe(201);
  const answer = await service.app.inject({ url: '/api/staff/reports', headers: { cookie } });
  return staffReportPage.parse(answer.json()).reports[0];
}

test.each([
  ['Kalle Svensson på Storgatan 12 B kör ABC 123.', ['name', 'plate', 'address']],
  ['Ring 070-123 45 67 eller a@example.se', ['phone', 'email']],
  ['pnr 850612-2384, ett gäng somalier', ['identity_number', 'origin']],
  ['Lampan vid Karlagatan är trasig.', []],
])('a phone that did not ask: %s comes in and is marked with %j', async (words, kinds) => {
  const listed = await listedAfterSending(words);
  expect(listed?.wordFindings).toEqual(kinds);
  expect(JSON.stringify(listed)).not.toContain(words.slice(0, 12));
});

test('a report without words has nothing to mark', async () => {
  const listed = await listedAfterSending(undefined);
  expect(listed).toMatchObject({ hasWords: false, wordFindings: null });
});

test('quarantined words are opened with a reason, and the audit says what kinds were read', async () => {
  const listed = await listedAfterSending('Det var Kalle på 070-123 45 67.');
  const read = (payload: object) =>
    service.app.inject({
      method: 'POST',
      url: `/api/staff/reports/${listed?.id}/words`,
      headers: { cookie, [csrfHeader]: '1' },
      payload,
    });
  expect((await read({})).statusCode).toBe(400);
  expect((await read({ reason: 'Frågan från polisen' })).json()).toEqual({
    words: 'Det var Kalle på 070-123 45 67.',
  });
  const { rows } = await sql<{ detail: unknown }>`
    SELECT detail FROM audit WHERE action = 'report.read_words'`.execute(database.connection.db);
  expect(rows).toEqual([
    { detail: { reason: 'Frågan från polisen', findings: ['name', 'phone'] } },
  ]);
  expect(service.logged()).not.toContain('Kalle');
});

test('the same report sent again is the same report, whatever was seen in it', async () => {
  const body = reportInput({ words: 'Kalle står där.' });
  const headers = { 'idempotency-key': 'sent-twice-with-a-name' };
  const first = await service.send(body, headers);
  expect((await service.send(body, headers)).json()).toEqual(first.json());
});
