import { checkPortFree, listen, ListenProblem } from '@trygghetskartan/api/server';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nassjoCode, startTestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { postReport } from '../support/intake.ts';
import { reportInput } from '../support/report.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('running requests finish, and only what was answered is stored', async () => {
  const service = await startTestApp(database.connection.db);
  const { port, drain } = await listen(service.app, 0, '127.0.0.1');
  const sent = Array.from({ length: 60 }, (_, index) =>
    postReport(`http://127.0.0.1:${port}`, `drained-${index}`, reportInput()),
  );
  await Promise.race(sent);
  const whole = await drain();
  const outcomes = await Promise.allSettled(sent);
  const acknowledged = outcomes.filter(({ status }) => status === 'fulfilled').length;
  expect(whole).toBe(true);
  expect(acknowledged).toBeGreaterThan(0);
  expect(await countReports(database.connection.db, nassjoCode)).toBe(acknowledged);
});

test('a report that is half sent when the signal comes is taken, and its connection closed', async () => {
  const service = await startTestApp(database.connection.db);
  const { port, drain } = await listen(service.app, 0, '127.0.0.1');
  const body = JSON.stringify(reportInput());
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (part: Buffer) => {
    answer += part.toString();
  });
  socket.write(
    `POST /api/reports HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\nidempotency-key: half-sent\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 20)}`,
  );
  await wait(100);
  const drained = drain();
  await wait(100);
  const closed = once(socket, 'close');
  socket.write(`${body.slice(20)}GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n`);
  expect(await drained).toBe(true);
  await closed;
  expect(answer).toMatch(/^HTTP\/1\.1 201 /);
  expect(answer).toMatch(/connection: close/i);
  expect(answer).not.toContain('"ok"');
});

test('a request that hangs is cut off within ten seconds', { timeout: 20_000 }, async () => {
  const service = await startTestApp(database.connection.db);
  const { port, drain } = await listen(service.app, 0, '127.0.0.1');
  const hanging = request({
    port,
    host: '127.0.0.1',
    method: 'POST',
    path: '/api/reports',
    headers: { 'content-type': 'application/json', 'content-length': 100 },
  });
  const cut = new Promise((resolve) => {
    hanging.on('error', resolve);
  });
  hanging.write('{');
  await wait(100);
  const start = performance.now();
  expect(await drain()).toBe(false);
  expect(performance.now() - start).toBeLessThan(10_000);
  await cut;
});

test('a connection that a browser opened in advance does not hold the drain up', async () => {
  const service = await startTestApp(database.connection.db);
  const { port, drain } = await listen(service.app, 0, '127.0.0.1');
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  await wait(50);
  const closed = once(socket, 'close');
  expect(await drain()).toBe(true);
  await closed;
});

test('a taken port is one line that says what to do', async () => {
  const service = await startTestApp(database.connection.db);
  const { port } = await listen(service.app, 0, '127.0.0.1');
  const refused = checkPortFree(port, '127.0.0.1');
  await expect(refused).rejects.toThrowError(ListenProblem);
  await expect(refused).rejects.toThrowError(
    `Port ${port} is taken, by another program or by this one already running: stop it, or choose another port with PORT=${port + 1}.`,
  );
  await service.close();
  await checkPortFree(port, '127.0.0.1');
});
