import { staffFeedbackPage } from '@trygghetskartan/api/contract/feedback';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  service = await startTestApp(database.connection.db);
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
});
afterEach(() => service.close());

let forms = 0;
const write = (payload: object, key = `form-number-${forms++}`, remoteAddress = '192.0.2.7') =>
  service.app.inject({
    method: 'POST',
    url: '/api/feedback',
    remoteAddress,
    headers: { 'idempotency-key': key },
    payload,
  });

async function list(query = '') {
  const answer = await service.app.inject({
    url: `/api/staff/feedback${query}`,
    headers: { cookie },
  });
  expect(answer.statusCode).toBe(200);
  return staffFeedbackPage.parse(answer.json());
}

const change = (id: number, deed: 'close' | 'reopen') =>
  service.app.inject({
    method: 'POST',
    url: `/api/staff/feedback/${id}/${deed}`,
    headers: { cookie, [csrfHeader]: '1' },
  });

const stored = async () =>
  (
    await sql<{ message: string; reply_to: string | null }>`
      SELECT message, reply_to FROM feedback ORDER BY id`.execute(database.connection.db)
  ).rows;

describe('what somebody writes about the service', () => {
  test('comes to the staff, with an address or without', async () => {
    const answer = await write({ message: ' Knappen läses inte upp. ' });
    expect([answer.statusCode, answer.json()]).toEqual([
      201,
      { receivedAt: '2026-11-23T20:00:00.000Z' },
    ]);
    await write({ message: 'Texten är för liten.', replyTo: 'anna@example.se' });
    expect(await list()).toMatchObject({
      open: 2,
      feedback: [
        { message: 'Texten är för liten.', replyTo: 'anna@example.se', closedAt: null },
        {
          message: 'Knappen läses inte upp.',
          replyTo: null,
          receivedAt: '2026-11-23T20:00:00.000Z',
        },
      ],
    });
  });

  test('is stored once, however often its form is sent', async () => {
    await write({ message: 'Kartan går inte att nå.' }, 'the-same-form');
    expect((await write({ message: 'Kartan går inte att nå.' }, 'the-same-form')).statusCode).toBe(
      201,
    );
    expect(await stored()).toHaveLength(1);
  });

  test.each([
    ['nothing', {}, '/message'],
    ['blanks', { message: '  \n ' }, '/message'],
    ['2,001 characters', { message: 'x'.repeat(2001) }, '/message'],
    ['a null character', { message: 'a\0b' }, '/message'],
    ['an empty address', { message: 'Hej', replyTo: ' ' }, '/replyTo'],
    ['a long address', { message: 'Hej', replyTo: 'x'.repeat(201) }, '/replyTo'],
    ['something that is not asked for', { message: 'Hej', name: 'Anna' }, '/name'],
  ])('is refused with %s, and nothing is stored', async (_, payload, pointer) => {
    const refused = await write(payload);
    expect(refused.statusCode).toBe(400);
    expect(refused.json()).toMatchObject({ code: 'body_invalid', errors: [{ pointer }] });
    expect(await stored()).toEqual([]);
  });

  test('needs the key of its form', async () => {
    const refused = await service.app.inject({
      method: 'POST',
      url: '/api/feedback',
      payload: { message: 'Hej' },
    });
    expect([refused.statusCode, refused.json().code]).toEqual([400, 'header_invalid']);
  });

  test('is never in the log', async () => {
    await write({ message: 'Knappen läses inte upp.', replyTo: 'anna@example.se' });
    await write({ message: 'Knappen', replyTo: 'anna@example.se', extra: 'Knappen' });
    expect(service.logged()).not.toMatch(/Knappen|anna@/);
  });

  test('is turned away after ten of one network, which holds up no other, and a while later taken again', async () => {
    for (let index = 0; index < 10; index++) {
      expect((await write({ message: 'Hej' })).statusCode).toBe(201);
    }
    const refused = await write({ message: 'Hej' });
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '360']);
    expect((await write({ message: 'Hej' }, 'from-elsewhere', '198.51.100.1')).statusCode).toBe(
      201,
    );
    expect(await stored()).toHaveLength(11);
    service.clock.passSeconds(360);
    expect((await write({ message: 'Hej' })).statusCode).toBe(201);
  });

  test('costs nothing when it is repeated', async () => {
    for (let repetition = 0; repetition < 20; repetition++) {
      expect((await write({ message: 'Hej' }, 'the-same-key-again')).statusCode).toBe(201);
    }
    expect(await stored()).toHaveLength(1);
    expect((await write({ message: 'Hej' })).statusCode).toBe(201);
  });
});

describe('the staff', () => {
  test('close what is answered: it leaves the list and its address is deleted', async () => {
    await write({ message: 'Texten är för liten.', replyTo: 'anna@example.se' });
    const id = (await list()).feedback[0]?.id ?? 0;
    service.clock.passSeconds(60);
    expect((await change(id, 'close')).statusCode).toBe(204);
    expect(await list()).toEqual({ open: 0, feedback: [] });
    expect((await list('?status=closed')).feedback).toMatchObject([
      {
        id,
        replyTo: null,
        closedAt: '2026-11-23T20:01:00.000Z',
        closedBy: 'Kim Andersson',
      },
    ]);
    expect(await stored()).toEqual([{ message: 'Texten är för liten.', reply_to: null }]);
    // Once more, later, is the same.
    service.clock.passSeconds(60);
    expect((await change(id, 'close')).statusCode).toBe(204);
    expect((await list('?status=closed')).feedback[0]?.closedAt).toBe('2026-11-23T20:01:00.000Z');
  });

  test('take up again what was closed too soon', async () => {
    await write({ message: 'Texten är för liten.' });
    const id = (await list()).feedback[0]?.id ?? 0;
    await change(id, 'close');
    expect((await change(id, 'reopen')).statusCode).toBe(204);
    expect(await list()).toMatchObject({ open: 1, feedback: [{ id, closedAt: null }] });
    const { rows } = await sql`
      SELECT action, subject FROM audit WHERE action LIKE 'feedback.%' ORDER BY id`.execute(
      database.connection.db,
    );
    expect(rows).toEqual([
      { action: 'feedback.close', subject: `feedback:${id}` },
      { action: 'feedback.reopen', subject: `feedback:${id}` },
    ]);
  });

  test('read fifty at a time, and go on where they were', async () => {
    for (let index = 1; index <= 55; index++) {
      await write({ message: `Synpunkt ${index}` }, undefined, `10.0.${index}.1`);
    }
    const first = await list();
    expect(first.open).toBe(55);
    expect(first.feedback.map(({ message }) => message)).toEqual(
      Array.from({ length: 50 }, (_, index) => `Synpunkt ${55 - index}`),
    );
    const rest = await list(`?before=${first.next}`);
    expect(rest.feedback.map(({ message }) => message)).toEqual([
      'Synpunkt 5',
      'Synpunkt 4',
      'Synpunkt 3',
      'Synpunkt 2',
      'Synpunkt 1',
    ]);
    expect(rest.next).toBeUndefined();
  });

  test('get a clear answer where there is nothing to close', async () => {
    for (const deed of ['close', 'reopen'] as const) {
      const answer = await change(4711, deed);
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found']);
    }
  });
});
