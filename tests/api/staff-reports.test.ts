import { staffReportPage } from '@trygghetskartan/api/contract/report';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { moveMetres, reportInput, stationPlace } from '../support/report.ts';

let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
  // Seven reports that differ in what the filters ask for.
  const send = (stated: Parameters<typeof reportInput>[0]) => service.send(reportInput(stated));
  await send({
    reasons: ['poor_lighting'],
    felt: { kind: 'moment', at: '2026-11-20T19:30:00+01:00' },
  });
  await send({
    reasons: ['deserted', 'poor_lighting'],
    felt: { kind: 'moment', at: '2026-06-20T12:00:00+02:00' },
  });
  await send({
    reasons: ['traffic'],
    felt: { kind: 'part', dayPart: 'night' },
    entryMode: 'school_class',
  });
  await send({ feeling: 'safe', reasons: ['well_lit'] });
  await send({ felt: { kind: 'moment', at: '2025-11-23T23:59:00+01:00' } });
  await send({ felt: { kind: 'moment', at: '2025-11-24T00:00:00+01:00' } });
  await send({
    place: { ...moveMetres(stationPlace, 8000, 0), method: 'search' },
    words: 'Långt härifrån, men mörkt.',
  });
  await service.loadColumns();
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const list = async (query: string) =>
  staffReportPage.parse(
    (await service.app.inject({ url: `/api/staff/reports?${query}`, headers: { cookie } })).json(),
  );

describe('the list of reports', () => {
  test('without a filter holds the last twelve months, newest first', async () => {
    const page = await list('');
    expect(page.total).toBe(6);
    expect(page.next).toBeUndefined();
    expect(page.reports.map((report) => report.id)).toEqual(
      page.reports.map((report) => report.id).sort((a, b) => b - a),
    );
    expect(page.reports[0]).toMatchObject({
      hasWords: true,
      wordFindings: [],
      placeMethod: 'search',
      status: 'received',
    });
  });

  test.each([
    ['from=2025-11-23', 7],
    ['from=2025-11-23&to=2025-11-23', 1],
    ['to=2025-11-23', 1],
    ['from=2026-11-20&to=2026-11-20', 1],
    ['feeling=safe', 1],
    ['feeling=unsafe', 5],
    ['reasons=poor_lighting', 2],
    ['reasons=traffic,deserted', 2],
    ['dayParts=night', 2],
    ['dayParts=evening,day', 2],
    ['darkness=dark', 2],
    ['darkness=light', 1],
    ['entryModes=school_class', 1],
    ['area=stationsomradet', 5],
    ['reasons=poor_lighting&darkness=dark', 1],
  ])('%s selects %d', async (query, total) => {
    expect((await list(query)).total).toBe(total);
  });

  test.each([
    ['from=2026-13-01', '/from'],
    ['from=2026-11-20&to=2026-11-19', '/from'],
    ['reasons=weather', '/reasons/0'],
    ['reasons=', '/reasons/0'],
    ['area=nowhere', '/area'],
    ['area=%27;--', '/area'],
    ['before=x', '/before'],
  ])('%s is refused and points at %s', async (query, pointer) => {
    const answer = await service.app.inject({
      url: `/api/staff/reports?${query}`,
      headers: { cookie },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ code: 'query_invalid', errors: [{ pointer }] });
  });

  test('holds a report that was sent a moment ago', async () => {
    const { total } = await list('entryModes=paper');
    expect((await service.send(reportInput({ entryMode: 'paper' }))).statusCode).toBe(201);
    expect((await list('entryModes=paper')).total).toBe(total + 1);
  });

  test('holds what another process has written, and no longer what it has withdrawn', async () => {
    const other = await startTestApp(database.connection.db);
    await other.send(reportInput({ entryMode: 'assisted' }));
    await other.close();
    expect((await list('entryModes=assisted')).total).toBe(1);
    await sql`update report set status = 'withdrawn' where entry_mode = 'assisted'`.execute(
      database.connection.db,
    );
    expect((await list('entryModes=assisted')).total).toBe(0);
  });

  test('holds reports of a whole area, and says how many they are', async () => {
    const about = { reasons: ['confined' as const] };
    const place = { ...stationPlace, method: 'area', accuracyMetres: 380 } as const;
    for (const area of ['centrum', 'no-such-area', undefined]) {
      const sent = { ...place, ...(area !== undefined && { area }) };
      expect((await service.send(reportInput({ ...about, place: sent }))).statusCode).toBe(201);
    }
    await service.send(reportInput(about));
    const page = await list('reasons=confined');
    expect(page).toMatchObject({ total: 4, withoutPoint: 3 });
    expect(page.reports.map(({ placeMethod }) => placeMethod)).toEqual([
      'crosshair',
      'area',
      'area',
      'area',
    ]);
    // One that the municipality does not have is the whole of it.
    expect(page.reports.map(({ placeArea }) => placeArea)).toEqual([null, null, null, 'centrum']);
    // Where a part of the town is asked for, nobody knows whether they lie in it.
    expect(await list('reasons=confined&area=stationsomradet')).toMatchObject({
      total: 1,
      withoutPoint: 0,
    });
    expect((await list('reasons=poor_lighting')).withoutPoint).toBe(0);
  });

  test('holds no point that says that it is an area', async () => {
    const answer = await service.send(
      reportInput({ place: { ...stationPlace, method: 'crosshair', area: 'centrum' } }),
    );
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'body_invalid',
      errors: [{ pointer: '/place/area' }],
    });
  });

  test('comes a hundred a page, each report once', async () => {
    await Promise.all(
      Array.from({ length: 230 }, () => service.send(reportInput({ reasons: ['followed'] }))),
    );
    const first = await list('reasons=followed');
    const second = await list(`reasons=followed&before=${first.next}`);
    const third = await list(`reasons=followed&before=${second.next}`);
    expect([first.reports.length, second.reports.length, third.reports.length]).toEqual([
      100, 100, 30,
    ]);
    expect(third.next).toBeUndefined();
    expect(
      new Set([first, second, third].flatMap((page) => page.reports.map((report) => report.id)))
        .size,
    ).toBe(230);
    expect(first.total).toBe(230);
  });

  test('waits for the columns to be loaded', async () => {
    const fresh = await startTestApp(database.connection.db);
    const answer = await fresh.app.inject({ url: '/api/staff/reports', headers: { cookie } });
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ code: 'starting' });
    expect((await fresh.app.inject('/readyz')).json()).toMatchObject({ code: 'starting' });
    await fresh.loadColumns();
    expect((await fresh.app.inject('/readyz')).json()).toEqual({ status: 'ok' });
    expect(
      (await fresh.app.inject({ url: '/api/staff/reports', headers: { cookie } })).statusCode,
    ).toBe(200);
    await fresh.close();
  });
});

describe("a resident's words", () => {
  const read = (id: number | string, payload: object) =>
    service.app.inject({
      method: 'POST',
      url: `/api/staff/reports/${id}/words`,
      headers: { cookie, [csrfHeader]: '1' },
      payload,
    });
  /** The one that came by search, eight kilometres away. */
  const idWithWords = async () =>
    (await list('before=100')).reports.find((report) => report.hasWords)?.id ?? 0;

  test('are in no list', async () => {
    const answer = await service.app.inject({ url: '/api/staff/reports', headers: { cookie } });
    expect(answer.body).not.toContain('Långt härifrån');
  });

  test('are shown to who says why, and the audit holds the reason and not the words', async () => {
    const id = await idWithWords();
    const answer = await read(id, { reason: 'Inför mötet med polisen' });
    expect(answer.json()).toEqual({ words: 'Långt härifrån, men mörkt.' });
    const { rows } = await sql`
      select action, subject, detail from audit where action = 'report.read_words'`.execute(
      database.connection.db,
    );
    expect(rows).toEqual([
      {
        action: 'report.read_words',
        subject: `report:${id}`,
        detail: { reason: 'Inför mötet med polisen', findings: [] },
      },
    ]);
  });

  test.each([
    {},
    { reason: '' },
    { reason: '   x   ' },
    { reason: 'Inför\0mötet' },
    { reason: 'Inför \ud800 mötet' },
  ])('are not shown for %j as a reason', async (payload) => {
    const answer = await read(await idWithWords(), payload);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'reason_missing',
      errors: [{ pointer: '/reason' }],
    });
  });

  test('do not exist for a report without words, an unknown one, or what is no number', async () => {
    const without = (await list('')).reports.find((report) => !report.hasWords)?.id ?? 0;
    for (const id of [without, 999_999_999, 'x', '1e99']) {
      expect((await read(id, { reason: 'Inför mötet' })).json()).toMatchObject({
        code: 'not_found',
      });
    }
  });
});
