import { reportReceipt } from '@trygghetskartan/api/contract/report';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { toCrockford } from '@trygghetskartan/api/crockford';
import {
  insertMeasure,
  listPublishedMeasures,
  publishMeasure,
} from '@trygghetskartan/db/queries/measures';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hits, sendJson, startAddressService } from '../support/address-service.ts';
import { cookieOf, createAccount, nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aMeasure, measureInput } from '../support/measure.ts';
import { moveMetres, reportInput, stationPlace } from '../support/report.ts';
import { secondCentre, secondMunicipality } from '../support/second-municipality.ts';

/*
 * Two municipalities on one server. Nässjö has a hotspot of thirty people by the station, with words;
 * Provkommunen has two reports. A stranger from Provkommunen asks every address there is.
 */
let database: TestDatabase;
let service: TestApp;
let cookie: string;
let nassjoReportId: number;
let nassjoRunId: number;
let nassjoReceipt: string;
let nassjoMeasureId: number;
let nassjoFeedbackId: number;
const host = 'prov.example';
const asStaff = () => ({ host, 'x-forwarded-proto': 'https', cookie, [csrfHeader]: '1' });

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
  for (let person = 0; person < 30; person++) {
    const place = {
      ...moveMetres(stationPlace, person % 6, person % 5),
      method: 'crosshair' as const,
    };
    const sent = await service.send(reportInput({ place, words: 'Ord från Nässjö.' }));
    nassjoReceipt = reportReceipt.parse(sent.json()).receiptCode;
  }
  for (let person = 0; person < 2; person++) {
    const place = { ...moveMetres(secondCentre, person, 0), method: 'crosshair' as const };
    await service.send(reportInput({ place }), { host });
  }
  await writeFeedback({}, 'Synpunkt från Nässjö.');
  await service.loadColumns();
  await service.loadColumns(secondMunicipality.code);
  const account = await createAccount(database.connection.db, {
    municipalityCode: secondMunicipality.code,
  });
  cookie = await cookieOf(service.app, account, { host, 'x-forwarded-proto': 'https' });
  const { rows } = await sql<{ id: number }>`
    select min(id)::int as id from report where municipality_code = ${nassjoCode}`.execute(
    database.connection.db,
  );
  nassjoReportId = rows[0]?.id ?? 0;
  const feedback = await sql<{ id: number }>`
    select id::int as id from feedback where municipality_code = ${nassjoCode}`.execute(
    database.connection.db,
  );
  nassjoFeedbackId = feedback.rows[0]?.id ?? 0;
  // Their hotspot is of today: its fortnight has to end first.
  const now = service.clock.now;
  service.clock.passSeconds(14 * 86_400);
  nassjoRunId = (await service.makeRuns())[0]?.fortnight ?? 0;
  service.clock.now = now;
  nassjoMeasureId = await insertMeasure(database.connection.db, nassjoCode, aMeasure());
  await publishMeasure(database.connection.db, nassjoCode, {
    id: nassjoMeasureId,
    version: 1,
    at: now,
  });
});
afterAll(async () => {
  await service.close();
  await database.close();
});

/** Easting, northing and radius, EPSG:3006, round the thirty. */
const nassjoSpot = '481778,6389939,100';
const box = 'west=480000&south=6388000&east=484000&north=6392000&cellMetres=50';
const ask = (url: string) => service.app.inject({ url, headers: asStaff() });

const change = (method: 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
  service.app.inject({
    method,
    url: `/api/staff/measures${path}`,
    headers: asStaff(),
    ...(payload !== undefined && { payload }),
  });

/** For each route what a stranger gets, and why it is nothing of Nässjö's. */
const cases: Record<string, () => Promise<void>> = {
  'GET /healthz': () => holdsNothing('/healthz'),
  'GET /readyz': () => holdsNothing('/readyz'),
  'GET /api/openapi.json': () => holdsNothing('/api/openapi.json'),
  'GET /api/municipality': async () => {
    expect((await ask('/api/municipality')).json()).toMatchObject({
      code: secondMunicipality.code,
      places: [{ name: 'Provtorget' }],
    });
    await holdsNothing('/api/municipality');
  },
  'POST /api/addresses': async () => {
    const geocoder = await startAddressService();
    geocoder.answer((response) =>
      sendJson(response, hits({ ...stationPlace, street: 'Storgatan', housenumber: '1' })),
    );
    const searching = await startTestApp(database.connection.db, {
      variables: { ADDRESS_SEARCH_URL: `${geocoder.template}&near={lng}` },
    });
    const answer = await searching.app.inject({
      method: 'POST',
      url: '/api/addresses',
      headers: { host },
      payload: { query: 'Storgatan' },
    });
    // An address of the neighbour's is no place to report here.
    expect([answer.statusCode, answer.json()]).toEqual([200, { addresses: [] }]);
    expect(geocoder.asked[0]?.url).toContain('near=13.');
    await searching.close();
    await geocoder.close();
  },
  'GET /api/public/places': async () => {
    expect((await ask('/api/public/places')).json()).toMatchObject({ minimumCount: 3, places: [] });
    await holdsNothing('/api/public/places');
  },
  'GET /api/reports/challenge': async () => {
    expect((await ask('/api/reports/challenge')).body).toBe('');
  },
  'POST /api/reports': async () => {
    const before = await countReports(database.connection.db, nassjoCode);
    // One key in two municipalities is two reports with two receipts.
    const headers = { 'idempotency-key': 'one-key-for-both' };
    const there = await service.send(reportInput({ place: { ...secondCentre, method: 'list' } }), {
      ...headers,
      host,
    });
    const here = await service.send(reportInput(), headers);
    expect([there.statusCode, here.statusCode]).toEqual([201, 201]);
    expect(reportReceipt.parse(there.json()).receiptCode).not.toBe(
      reportReceipt.parse(here.json()).receiptCode,
    );
    expect(await countReports(database.connection.db, nassjoCode)).toBe(before + 1);
    // And a place of the neighbour's is outside.
    expect((await service.send(reportInput(), { host })).json()).toMatchObject({
      code: 'place_outside',
    });
  },
  'POST /api/receipt': () => knowsNoReceipt('/api/receipt'),
  'POST /api/receipt/details': () => knowsNoReceipt('/api/receipt/details', { words: 'Annat.' }),
  'POST /api/receipt/withdraw': () => knowsNoReceipt('/api/receipt/withdraw'),
  'POST /api/receipt/restore': () => knowsNoReceipt('/api/receipt/restore'),
  'POST /api/receipt/erase': () => knowsNoReceipt('/api/receipt/erase'),
  'POST /api/feedback': async () => {
    expect((await writeFeedback({ host }, 'Synpunkt från Provkommunen.')).statusCode).toBe(201);
    await holdsNothing('/api/staff/feedback');
  },
  'GET /api/staff/feedback': async () => {
    await holdsNothing('/api/staff/feedback');
    await holdsNothing('/api/staff/feedback?status=closed');
  },
  'POST /api/staff/feedback/:id/close': () => leavesFeedback('close'),
  'POST /api/staff/feedback/:id/reopen': () => leavesFeedback('reopen'),
  'POST /api/staff/session': async () => {
    const neighbour = await createAccount(database.connection.db, { municipalityCode: nassjoCode });
    const answer = await service.app.inject({
      method: 'POST',
      url: '/api/staff/session',
      headers: { host, [csrfHeader]: '1' },
      payload: neighbour,
    });
    expect(answer.json()).toMatchObject({ code: 'sign_in_failed' });
  },
  'GET /api/staff/session': async () => {
    expect((await ask('/api/staff/session')).json()).toMatchObject({
      municipalityCode: secondMunicipality.code,
    });
  },
  'DELETE /api/staff/session': async () => {
    // Ends the stranger's own session and no other.
    const neighbour = await createAccount(database.connection.db, { municipalityCode: nassjoCode });
    const open = await cookieOf(service.app, neighbour);
    const account = await createAccount(database.connection.db, {
      municipalityCode: secondMunicipality.code,
    });
    const own = await cookieOf(service.app, account, { host, 'x-forwarded-proto': 'https' });
    await service.app.inject({
      method: 'DELETE',
      url: '/api/staff/session',
      headers: { ...asStaff(), cookie: own },
    });
    const still = await service.app.inject({
      url: '/api/staff/session',
      headers: { cookie: open },
    });
    expect(still.statusCode).toBe(200);
  },
  'POST /api/staff/password': async () => {
    // The same user name in both municipalities: two accounts, and one password changes.
    const names = { username: 'samma-namn' };
    const here = await createAccount(database.connection.db, {
      ...names,
      municipalityCode: nassjoCode,
    });
    const there = await createAccount(database.connection.db, {
      ...names,
      municipalityCode: secondMunicipality.code,
    });
    const own = await cookieOf(service.app, there, { host, 'x-forwarded-proto': 'https' });
    const answer = await service.app.inject({
      method: 'POST',
      url: '/api/staff/password',
      headers: { ...asStaff(), cookie: own },
      payload: { current: there.password, next: 'en alldeles ny fras' },
    });
    expect(answer.statusCode).toBe(200);
    expect(await cookieOf(service.app, here)).toMatch(/^session=/);
  },
  'GET /api/staff/reports': async () => {
    const { total, reports } = (await ask('/api/staff/reports')).json();
    expect(total).toBe(3);
    expect(reports.every(({ lng }: { lng: number }) => lng < 14)).toBe(true);
    await holdsNothing(`/api/staff/reports?before=${nassjoReportId + 1}`);
  },
  'POST /api/staff/reports/:id/words': async () => {
    const answer = await service.app.inject({
      method: 'POST',
      url: `/api/staff/reports/${nassjoReportId}/words`,
      headers: asStaff(),
      payload: { reason: 'Nyfiken på grannen' },
    });
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('Ord från');
  },
  'GET /api/staff/devices': async () => {
    expect((await ask('/api/staff/devices')).json()).toMatchObject({ devices: [], bans: [] });
  },
  'POST /api/staff/devices/:id/ban': () => changesNoDevice('ban'),
  'POST /api/staff/devices/:id/lift': () => changesNoDevice('lift'),
  'GET /api/staff/hotspots': async () => {
    expect((await ask('/api/staff/hotspots')).json()).toMatchObject({ reports: 3, hotspots: [] });
    // Both have an area of this name: a stranger's filter is the stranger's own area.
    const centre = (await ask('/api/staff/hotspots?area=centrum')).json();
    expect(centre).toMatchObject({ reports: 3, filter: { area: { name: 'Provcentrum' } } });
  },
  'GET /api/staff/runs': async () => {
    expect((await ask('/api/staff/runs')).json()).toEqual({ runs: [] });
  },
  'GET /api/staff/runs/:id': async () => {
    expect((await ask(`/api/staff/runs/${nassjoRunId}`)).statusCode).toBe(404);
  },
  'GET /api/staff/hotspots/:id/history': async () => {
    expect((await ask('/api/staff/hotspots/1/history')).statusCode).toBe(404);
  },
  'POST /api/staff/runs/:id/repeat': async () => {
    const answer = await service.app.inject({
      method: 'POST',
      url: `/api/staff/runs/${nassjoRunId}/repeat`,
      headers: asStaff(),
    });
    expect(answer.statusCode).toBe(404);
  },
  'GET /api/staff/hotspots/robustness': async () => {
    expect((await ask('/api/staff/hotspots/robustness')).json()).toMatchObject({ hotspots: [] });
  },
  'GET /api/staff/comparison': async () => {
    const told = (await ask('/api/staff/comparison?thenFrom=2020-01-01&thenTo=2020-12-31')).json();
    // The stranger's own two people and the one that another case sends, never the thirty.
    expect(told.now.reports).toBeLessThanOrEqual(3);
  },
  'GET /api/staff/export/hotspots.csv': () => holdsNothing('/api/staff/export/hotspots.csv'),
  'GET /api/staff/export/hotspots.geojson': () =>
    holdsNothing('/api/staff/export/hotspots.geojson'),
  'GET /api/staff/heat': async () => {
    const grid = new Uint8Array((await ask(`/api/staff/heat?${box}`)).rawPayload).slice(32);
    expect(grid.length).toBeGreaterThan(1000);
    expect(grid.every((value) => value === 0)).toBe(true);
  },
  'GET /api/public/measures': async () => {
    expect((await ask('/api/public/measures')).json()).toEqual({ measures: [] });
  },
  'GET /api/staff/measures': async () => {
    expect((await ask('/api/staff/measures')).json()).toEqual({ measures: [] });
  },
  'POST /api/staff/measures': async () => {
    // Neither their hotspot nor a square of theirs.
    const codes = await Promise.all(
      [{ hotspot: 1 }, { square: 'cell:481600:6389800' }].map(
        async (place) => (await change('POST', '', measureInput({ place }))).json().code,
      ),
    );
    expect(codes).toEqual(['body_invalid', 'place_outside']);
  },
  'PUT /api/staff/measures/:id': async () => {
    const { place: _place, ...rest } = measureInput();
    const answer = await change('PUT', `/${nassjoMeasureId}`, { ...rest, version: 2 });
    expect(answer.statusCode).toBe(404);
  },
  'DELETE /api/staff/measures/:id': async () => {
    expect((await change('DELETE', `/${nassjoMeasureId}?version=2`)).statusCode).toBe(404);
  },
  'PUT /api/staff/measures/:id/publication': async () => {
    const answer = await change('PUT', `/${nassjoMeasureId}/publication`, { version: 2 });
    expect(answer.statusCode).toBe(404);
  },
  'DELETE /api/staff/measures/:id/publication': async () => {
    const answer = await change('DELETE', `/${nassjoMeasureId}/publication?version=2`);
    expect(answer.statusCode).toBe(404);
    expect(await listPublishedMeasures(database.connection.db, nassjoCode)).toHaveLength(1);
  },
  // The last: signing in two weeks later ends the sessions before.
  'GET /api/staff/effect': async () => {
    // Neither the neighbour's lasting hotspot nor the very spot of it, in the fortnight of the thirty.
    const now = service.clock.now;
    service.clock.passSeconds(14 * 86_400);
    const account = await createAccount(database.connection.db, {
      municipalityCode: secondMunicipality.code,
    });
    const later = await cookieOf(service.app, account, { host, 'x-forwarded-proto': 'https' });
    const start = service.clock.now.toISOString().slice(0, 10);
    const [hotspot, spot] = await Promise.all(
      ['1', nassjoSpot].map((place) =>
        service.app.inject({
          url: `/api/staff/effect?place=${place}&start=${start}&fortnights=3`,
          headers: { ...asStaff(), cookie: later },
        }),
      ),
    );
    service.clock.now = now;
    expect(hotspot?.json()).toMatchObject({ code: 'query_invalid' });
    expect(spot?.json()).toMatchObject({ matched: [] });
    expect(spot?.json().people.before.some((count: number) => count > 0)).toBe(false);
  },
};

/** The code of a report in Nässjö is no code here, and the report stays as it is. */
async function knowsNoReceipt(url: string, details: Record<string, unknown> = {}): Promise<void> {
  const post = (address: string, headers: Record<string, string>, payload: object) =>
    service.app.inject({ method: 'POST', url: address, headers, payload });
  const look = () => post('/api/receipt', {}, { code: nassjoReceipt });
  const before = await look();
  expect(before.json()).toMatchObject({ status: 'received' });
  const answer = await post(url, { host }, { code: nassjoReceipt, ...details });
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ code: 'receipt_unknown' });
  expect((await look()).json()).toEqual(before.json());
}

async function changesNoDevice(what: 'ban' | 'lift'): Promise<void> {
  const { db } = database.connection;
  const nassjoDevice = sql<{ label: string }>`
    SELECT encode(substr(sha256('label'::bytea || reporter_key), 1, 5), 'hex') AS label
    FROM report WHERE id = ${nassjoReportId}::bigint`;
  const label = (await nassjoDevice.execute(db)).rows[0]?.label ?? '';
  const answer = await service.app.inject({
    method: 'POST',
    url: `/api/staff/devices/${toCrockford(Buffer.from(label, 'hex'), 8)}/${what}`,
    headers: asStaff(),
    payload: { reason: 'Inte vår enhet' },
  });
  expect(answer.statusCode).toBe(404);
}

function writeFeedback(headers: Record<string, string>, message: string) {
  return service.app.inject({
    method: 'POST',
    url: '/api/feedback',
    headers: { 'idempotency-key': 'one-form-for-both', ...headers },
    payload: { message },
  });
}

/** The feedback of a neighbour's is not there, and stays open. */
async function leavesFeedback(deed: 'close' | 'reopen'): Promise<void> {
  const answer = await service.app.inject({
    method: 'POST',
    url: `/api/staff/feedback/${nassjoFeedbackId}/${deed}`,
    headers: asStaff(),
  });
  expect(answer.statusCode).toBe(404);
  const { rows } = await sql<{ open: boolean }>`
    select closed_at is null as open from feedback where id = ${nassjoFeedbackId}`.execute(
    database.connection.db,
  );
  expect(rows).toEqual([{ open: true }]);
}

/** Whatever the address gives, no name, word or place of Nässjö's is in it. */
async function holdsNothing(url: string): Promise<void> {
  const answer = await ask(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).not.toMatch(/Nässjö|0682|Ord från|14[.,]69|57[.,]6513/);
}

describe('a stranger of another municipality', () => {
  test('has a case here for every route', () => {
    const routes = service.app.routeList.filter(({ method }) => method !== 'HEAD');
    expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
      Object.keys(cases).sort(),
    );
  });

  test.each(Object.entries(cases))('%s', async (_route, check) => {
    await expect(check()).resolves.toBeUndefined();
  });

  test('would find something there, were the walls not', async () => {
    const neighbour = await createAccount(database.connection.db, { municipalityCode: nassjoCode });
    const own = { cookie: await cookieOf(service.app, neighbour) };
    const heat = await service.app.inject({ url: `/api/staff/heat?${box}`, headers: own });
    expect(new Uint8Array(heat.rawPayload).slice(32).some((value) => value > 0)).toBe(true);
    const list = await service.app.inject({ url: '/api/staff/hotspots', headers: own });
    expect(list.json().hotspots.length).toBeGreaterThan(0);
    const { findings } = (
      await service.app.inject({ url: `/api/staff/runs/${nassjoRunId}`, headers: own })
    ).json();
    expect(findings.map(({ lasting }: { lasting: { id: number } }) => lasting.id)).toEqual([1]);
  });

  test('gets nothing from any staff route without signing in', async () => {
    const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'] as const;
    const staffRoutes = service.app.routeList.filter(
      ({ method, path }) =>
        path.startsWith('/api/staff/') && `${method} ${path}` !== 'POST /api/staff/session',
    );
    const answers = await Promise.all(
      staffRoutes.map(async ({ method, path }) => {
        const answer = await service.app.inject({
          method: methods.find((known) => known === method) ?? 'GET',
          url: path.replace(':id', `${nassjoReportId}`),
          headers: { host, [csrfHeader]: '1' },
        });
        return `${method} ${path}: ${answer.statusCode}`;
      }),
    );
    expect(answers.length).toBeGreaterThan(8);
    // A method that is not among ours would be asked as GET.
    expect(methods).toEqual(expect.arrayContaining(staffRoutes.map(({ method }) => method)));
    expect(answers).toEqual(staffRoutes.map(({ method, path }) => `${method} ${path}: 401`));
  });
});
