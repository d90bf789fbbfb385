import { deviceList } from '@trygghetskartan/api/contract/devices';
import { readUnplacedReports } from '@trygghetskartan/db/queries/releases';
import {
  reportReceipt,
  staffReportPage,
  type ReportInput,
} from '@trygghetskartan/api/contract/report';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { moveMetres, reportInput, stationPlace } from '../support/report.ts';

let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.reset();
  service = await startTestApp(database.connection.db);
  await service.loadColumns();
  const account = await createAccount(database.connection.db, { username: 'kim' });
  cookie = await cookieOf(service.app, account);
});
afterEach(() => service.close());
afterAll(() => database.close());

/** So many reports of a device, so many minutes apart, from one place or from places 500 m apart. */
async function sendMany(
  count: number,
  {
    deviceToken = randomUUID(),
    minutesApart = 0,
    metresApart = 0,
    ...stated
  }: Partial<ReportInput> & {
    minutesApart?: number;
    metresApart?: number;
  } = {},
): Promise<{ deviceToken: string; codes: string[] }> {
  const codes: string[] = [];
  for (let index = 0; index < count; index++) {
    service.clock.passSeconds(60 * minutesApart);
    const place = {
      ...moveMetres(stationPlace, index * metresApart, 0),
      method: 'crosshair',
    } as const;
    const sent = await service.send(reportInput({ place, ...stated, deviceToken }));
    codes.push(reportReceipt.parse(sent.json()).receiptCode);
  }
  return { deviceToken, codes };
}

/** A session does not live for days. */
async function signInAnew(): Promise<void> {
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
}

const headers = () => ({ cookie, [csrfHeader]: '1' });
const ask = (url: string) => service.app.inject({ url, headers: headers() });
const post = (url: string, payload: object) =>
  service.app.inject({ method: 'POST', url, headers: headers(), payload });
const listDevices = async () => deviceList.parse((await ask('/api/staff/devices')).json());
const listReports = async () => staffReportPage.parse((await ask('/api/staff/reports')).json());
const askReceipt = (code: string) =>
  service.app.inject({ method: 'POST', url: '/api/receipt', payload: { code } });
const reason = 'Samma text om och om igen';

async function loudest(): Promise<string> {
  return (await listDevices()).devices[0]?.label ?? '';
}

async function audits(): Promise<unknown[]> {
  const { rows } = await sql<{ row: unknown }>`
    SELECT jsonb_build_object('action', action, 'subject', subject, 'detail', detail) AS row
    FROM audit WHERE action LIKE 'device.%' ORDER BY id`.execute(database.connection.db);
  return rows.map(({ row }) => row);
}

describe('the list of loud devices', () => {
  test('holds a device with ten reports within an hour, and not one with nine', async () => {
    await sendMany(9, { minutesApart: 6 });
    await sendMany(10, { minutesApart: 6, entryMode: 'school_class' });
    const { devices } = await listDevices();
    expect(devices).toEqual([
      {
        label: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
        reports: 10,
        withinHour: 10,
        squares: 1,
        inOneSquare: 10,
        firstAt: '2026-11-23T21:00:00.000Z',
        lastAt: '2026-11-23T21:54:00.000Z',
        unsafe: 10,
        entryModes: ['school_class'],
      },
    ]);
  });

  test('holds a device with twenty-five in a fortnight, as long as they are of the fortnight', async () => {
    await sendMany(24, { minutesApart: 60 });
    await sendMany(25, { minutesApart: 480, metresApart: 150 });
    await signInAnew();
    expect((await listDevices()).devices).toMatchObject([
      { reports: 25, withinHour: 1, squares: 25, inOneSquare: 1 },
    ]);
    service.clock.passSeconds(7 * 86_400);
    await signInAnew();
    expect((await listDevices()).devices).toEqual([]);
  });

  test('names a device by the same label each day, and tells nothing of its token or its places', async () => {
    const { deviceToken } = await sendMany(12);
    const label = await loudest();
    service.clock.passSeconds(86_400);
    await signInAnew();
    const answer = await ask('/api/staff/devices');
    expect(deviceList.parse(answer.json()).devices).toMatchObject([{ label }]);
    expect(answer.body).not.toMatch(/14[.,]69|57[.,]65|481\d\d\d/);
    const { rows } = await sql<{ key: string }>`
      SELECT encode(reporter_key, 'hex') AS key FROM report LIMIT 1`.execute(
      database.connection.db,
    );
    for (const secret of [deviceToken, rows[0]?.key ?? 'none']) {
      expect(answer.body).not.toContain(secret);
      expect(answer.body).not.toContain(secret.slice(0, 10));
    }
  });
});

describe('a soft ban', () => {
  test('places what is set aside in its period as the receipts of others say', async () => {
    const { deviceToken } = await sendMany(12);
    await post(`/api/staff/devices/${await loudest()}/ban`, { reason });
    await sendMany(1, { deviceToken });
    const unplaced = await readUnplacedReports(database.connection.db, '0682', {
      before: new Date('2100-01-01T00:00:00Z'),
      afterId: 0,
      limit: 100,
    });
    expect(unplaced).toHaveLength(13);
  });

  test('sets aside what the device has sent and sends, and counts it nowhere', async () => {
    const { deviceToken } = await sendMany(12);
    await sendMany(2);
    const label = await loudest();
    const banned = await post(`/api/staff/devices/${label}/ban`, { reason });
    expect(banned.json()).toEqual({ reports: 12 });
    await sendMany(3, { deviceToken });
    expect((await listReports()).total).toBe(2);
    expect((await ask('/api/staff/hotspots')).json().reports).toBe(2);
    expect(await listDevices()).toMatchObject({
      devices: [],
      bans: [{ label, reason, bannedBy: 'Kim Andersson', setAside: 15 }],
    });
    expect(await audits()).toEqual([
      { action: 'device.ban', subject: `device:${label}`, detail: { reason, reports: 12 } },
    ]);
  });

  test('is not noticed: the answer, the receipt and all that can be done with it are as for others', async () => {
    const { deviceToken, codes } = await sendMany(12);
    await post(`/api/staff/devices/${await loudest()}/ban`, { reason });
    const stated = { words: 'Mörkt vid spåret.', deviceToken };
    const [theirs, others] = [
      await service.send(reportInput(stated)),
      await service.send(reportInput({ ...stated, deviceToken: randomUUID() })),
    ];
    const shape = (answer: typeof theirs) => ({
      status: answer.statusCode,
      headers: Object.keys(answer.headers).sort(),
      length: answer.rawPayload.length,
      told: { ...answer.json(), receiptCode: '' },
    });
    expect(shape(theirs)).toEqual(shape(others));

    const codesOf = [theirs, others].map((sent) => reportReceipt.parse(sent.json()).receiptCode);
    const steps: [string, object][] = [
      ['', {}],
      ['/details', { strength: 'very_unsafe', words: 'Mörkt vid spåret.' }],
      ['/withdraw', {}],
      ['/withdraw', {}],
      ['/restore', {}],
      ['/erase', {}],
      ['', {}],
    ];
    for (const [deed, details] of steps) {
      const [one, other] = await Promise.all(
        codesOf.map((code) => post(`/api/receipt${deed}`, { code, ...details })),
      );
      expect(one?.statusCode).toBe(200);
      expect(one?.json()).toEqual(other?.json());
    }
    // Also of what came before the ban.
    expect((await askReceipt(codes[0] ?? '')).json().status).toBe('received');
    expect((await listReports()).total).toBe(0);
  });

  test('a repeated report is answered as the first time', async () => {
    const { deviceToken } = await sendMany(12);
    await post(`/api/staff/devices/${await loudest()}/ban`, { reason });
    const body = reportInput({ deviceToken });
    const first = await service.send(body, { 'idempotency-key': 'samma-nyckel' });
    const again = await service.send(body, { 'idempotency-key': 'samma-nyckel' });
    expect(again.json()).toEqual(first.json());
    expect(first.json().status).toBe('received');
  });

  test('when it is lifted the reports count again, but those that their reporter withdrew or erased', async () => {
    const { deviceToken, codes } = await sendMany(12);
    const label = await loudest();
    await post(`/api/staff/devices/${label}/ban`, { reason });
    await sendMany(3, { deviceToken });
    await post('/api/receipt/withdraw', { code: codes[0] });
    await post('/api/receipt/erase', { code: codes[1] });
    const lifted = await post(`/api/staff/devices/${label}/lift`, {
      reason: 'Det var en skolklass',
    });
    expect(lifted.json()).toEqual({ reports: 14 });
    expect((await listReports()).total).toBe(13);
    expect(await listDevices()).toMatchObject({ devices: [{ label, reports: 13 }], bans: [] });
    expect(await audits()).toMatchObject([
      { action: 'device.ban' },
      {
        action: 'device.lift_ban',
        subject: `device:${label}`,
        detail: { reason: 'Det var en skolklass', reports: 14 },
      },
    ]);
    await sendMany(1, { deviceToken });
    expect((await listReports()).total).toBe(14);
    // And it can be banned anew.
    expect((await post(`/api/staff/devices/${label}/ban`, { reason })).json()).toEqual({
      reports: 15,
    });
  });

  test('leaves what is older than the fortnight, and other devices, as they are', async () => {
    const { deviceToken } = await sendMany(1);
    service.clock.passSeconds(20 * 86_400);
    await signInAnew();
    await sendMany(11, { deviceToken });
    await sendMany(11);
    await post(`/api/staff/devices/${await loudest()}/ban`, { reason });
    expect((await listReports()).total).toBe(1 + 11);
    expect((await listDevices()).devices).toHaveLength(1);
  });

  test('asks for a reason, and for a device that has sent', async () => {
    await sendMany(12);
    const label = await loudest();
    const refused = [
      await post(`/api/staff/devices/${label}/ban`, { reason: 'ja' }),
      await post(`/api/staff/devices/0000-0000/ban`, { reason }),
      await post(`/api/staff/devices/${label}/lift`, { reason }),
      await post(`/api/staff/devices/${label.toLowerCase()}x/ban`, { reason }),
    ];
    expect(refused.map((answer) => answer.json().code)).toEqual([
      'reason_missing',
      'not_found',
      'not_found',
      'not_found',
    ]);
    expect((await listReports()).total).toBe(12);
    expect(await audits()).toEqual([]);
    expect((await service.app.inject('/api/staff/devices')).statusCode).toBe(401);
  });
});
