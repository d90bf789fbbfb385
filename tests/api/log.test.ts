import { reportReceipt } from '@trygghetskartan/api/contract/report';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { createLog } from '@trygghetskartan/api/log';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { reportInput } from '../support/report.ts';

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

describe('the log', () => {
  test('holds a line a request with method, route, status and time, and nothing of the person', async () => {
    const account = await createAccount(database.connection.db, { username: 'hemlig.person' });
    const cookie = await cookieOf(service.app, account, { 'x-forwarded-for': '203.0.113.77' });
    const person = { 'user-agent': 'Hemlig/1.0', 'x-forwarded-for': '203.0.113.77' };
    await service.send(reportInput({ words: 'Hemliga ord', deviceToken: 'hemlig-token-1234567' }), {
      ...person,
      'idempotency-key': 'hemlig-nyckel',
    });
    await service.send('{"words":"Hemliga ord', person);
    await service.send({ ...reportInput(), words: 7, hemligt: 'Hemliga ord' }, person);
    await service.app.inject({
      url: '/api/staff/reports?area=hemligt',
      headers: { cookie, ...person },
      remoteAddress: '203.0.113.77',
    });
    await service.app.inject({
      url: '/hemlig/adress?hemligt=1',
      headers: person,
      remoteAddress: '203.0.113.77',
    });
    await service.app.inject({
      method: 'DELETE',
      url: '/api/staff/session',
      headers: { cookie, ...person, [csrfHeader]: '1' },
    });

    const logged = service.logged();
    const requests = logged
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === 'request');
    expect(requests.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
      'POST /api/staff/session 200',
      'POST /api/reports 201',
      'POST /api/reports 400',
      'POST /api/reports 400',
      'GET /api/staff/reports 400',
      'GET none 404',
      'DELETE /api/staff/session 204',
    ]);
    expect(
      requests.every(
        (line) => Object.keys(line).sort().join() === 'level,method,ms,msg,reqId,route,status,time',
      ),
    ).toBe(true);
    expect(logged).not.toMatch(/203\.0\.113|127\.0\.0\.1|hemlig|korrekt|Hemlig/);
    expect(logged).not.toContain(cookie.slice('__Host-session='.length));
  });

  test('never holds the code of a receipt, whatever is asked with it and however it ends', async () => {
    const sent = await service.send(reportInput());
    const { receiptCode } = reportReceipt.parse(sent.json());
    const bare = receiptCode.replaceAll('-', '');
    const ask = (url: string, payload: unknown) =>
      service.app.inject({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/json' },
        payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
      });
    const answers = [
      await ask('/api/receipt', { code: receiptCode }),
      await ask('/api/receipt', { code: `${bare}0` }),
      await ask('/api/receipt', { code: [receiptCode] }),
      await ask('/api/receipt', { code: receiptCode, more: receiptCode }),
      await ask('/api/receipt', `{"code":"${receiptCode}`),
      await ask(`/api/receipt?code=${bare}`, { code: bare }),
      await ask(`/api/receipt/${bare}`, { code: bare }),
      await ask('/api/receipt/details', { code: receiptCode, words: 7 }),
      await ask('/api/receipt/withdraw', { code: receiptCode.toLowerCase() }),
      await ask('/api/receipt/erase', { code: receiptCode }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      200, 404, 404, 400, 400, 200, 404, 400, 200, 200,
    ]);
    // Nor does a refusal repeat it, for whoever logs answers.
    const refusals = answers.filter(({ statusCode }) => statusCode !== 200);
    for (const text of [service.logged(), ...refusals.map(({ body }) => body)]) {
      expect(text.toUpperCase()).not.toContain(bare);
      expect(text.toUpperCase()).not.toContain(receiptCode);
    }
  });

  test('names an error of a driver by its code, and leaves requests out that a library would log', () => {
    const lines: string[] = [];
    const log = createLog('info', { write: (line) => void lines.push(line) });
    const error = Object.assign(new Error('invalid input: "Mitt namn"'), {
      code: '22P02',
      detail: 'Mitt namn',
      query: 'Mitt namn',
    });
    log.info({ req: { remoteAddress: 'Mitt namn' }, res: { body: 'Mitt namn' } });
    log.error({ err: new Error('Mitt namn', { cause: error }) }, 'internal');
    const { err } = JSON.parse(lines[1] ?? '');
    expect(err).toMatchObject({ type: 'Error', cause: { type: 'Error', code: '22P02' } });
    expect(err.frames.length).toBeGreaterThan(0);
    expect(lines.join()).not.toContain('Mitt namn');
  });
});
