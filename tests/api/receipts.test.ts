import { receiptAnswer } from '@trygghetskartan/api/contract/receipt';
import {
  reportReceipt,
  staffReportPage,
  type ReportInput,
} from '@trygghetskartan/api/contract/report';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { moveMetres, reportInput, stationPlace } from '../support/report.ts';

let database: TestDatabase;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.reset();
  service = await startTestApp(database.connection.db);
});
afterEach(() => service.close());

async function sendFor(stated: Partial<ReportInput> = {}, key?: string): Promise<string> {
  const sent = await service.send(
    reportInput(stated),
    key === undefined ? {} : { 'idempotency-key': key },
  );
  return reportReceipt.parse(sent.json()).receiptCode;
}

type Deed = '' | '/details' | '/withdraw' | '/restore' | '/erase';

const post = (deed: Deed, payload: unknown, of = service) =>
  of.app.inject({
    method: 'POST',
    url: `/api/receipt${deed}`,
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
  });

async function ask(deed: Deed, code: string, more: object = {}, of = service) {
  const answer = await post(deed, { code, ...more }, of);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  return receiptAnswer.parse(answer.json());
}

describe('the code of a receipt', () => {
  test('gives everything that is stored of the report, from any device', async () => {
    const code = await sendFor({
      place: { ...stationPlace, method: 'position', accuracyMetres: 12.5 },
      strength: 'very_unsafe',
      reasons: ['poor_lighting'],
      felt: { kind: 'part', dayPart: 'evening', weekPart: 'weekend' },
      actions: ['other_way'],
      words: 'Lampan är trasig.',
      about: { ageBand: '45_64', gender: 'woman' },
      entryMode: 'assisted',
    });
    const { report, ...rest } = await ask('', code);
    expect(rest).toEqual({ status: 'received', receivedAt: '2026-11-23T20:00:00.000Z' });
    expect(report).toMatchObject({
      place: { method: 'position', accuracyMetres: 12.5 },
      feeling: 'unsafe',
      strength: 'very_unsafe',
      reasons: ['poor_lighting'],
      feltKind: 'part',
      feltAt: null,
      feltDayPart: 'evening',
      feltWeekPart: 'weekend',
      actions: ['other_way'],
      words: 'Lampan är trasig.',
      wordFindings: [],
      ageBand: '45_64',
      gender: 'woman',
      entryMode: 'assisted',
      wordsReadAt: [],
      released: null,
    });
    expect(report?.place.lng).toBeCloseTo(stationPlace.lng, 6);
    expect(report?.place.lat).toBeCloseTo(stationPlace.lat, 6);
  });

  test('is read however it is typed', async () => {
    const code = await sendFor();
    const expected = await ask('', code);
    const typed = [
      code.replaceAll('-', ''),
      code.toLowerCase(),
      ` ${code.replaceAll('-', ' ')}`,
      code.replaceAll('0', 'o').replaceAll('1', 'l'),
      `https://trygghet.example/kvitto#${code}`,
    ];
    for (const one of typed) {
      expect(await ask('', one)).toEqual(expected);
    }
  });

  test('that is unknown, malformed or missing gets the same answer, word for word', async () => {
    await sendFor();
    const answers = await Promise.all(
      [
        { code: '0000-0000-0000' },
        { code: 'nonsense' },
        { code: '' },
        { code: 'x'.repeat(201) },
        { code: 12 },
        {},
      ].flatMap((body) => (['', '/withdraw', '/erase'] as const).map((deed) => post(deed, body))),
    );
    const said = new Set(
      answers.map((answer) => {
        const { errors: _errors, detail: _detail, ...told } = answer.json();
        return JSON.stringify([answer.statusCode, told]);
      }),
    );
    expect([...said]).toEqual([
      JSON.stringify([
        404,
        {
          type: 'urn:trygghetskartan:problem:receipt_unknown',
          title: 'No report has this receipt code',
          status: 404,
          code: 'receipt_unknown',
        },
      ]),
    ]);
  });

  test('cannot be guessed for long, which holds up nobody in another network', async () => {
    const code = await sendFor();
    const from = (remoteAddress: string, tried: string) =>
      service.app.inject({
        method: 'POST',
        url: '/api/receipt',
        remoteAddress,
        payload: { code: tried },
      });
    for (let index = 0; index < 60; index++) {
      const unknown = `ZZZZZZZZ${String(index).padStart(4, '0')}`;
      expect((await from('192.0.2.7', unknown)).statusCode).toBe(404);
    }
    const refused = await from('192.0.2.7', code);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '1']);
    expect((await from('198.51.100.1', code)).statusCode).toBe(200);
    service.clock.passSeconds(1);
    for (let time = 0; time < 5; time++) {
      expect((await from('192.0.2.7', code)).statusCode).toBe(200);
    }
  });

  test('tells when staff have read the words', async () => {
    const code = await sendFor({ words: 'Mörkt.' });
    const { rows } = await sql<{ id: number }>`SELECT id::int AS id FROM report`.execute(
      database.connection.db,
    );
    const account = await createAccount(database.connection.db);
    await service.app.inject({
      method: 'POST',
      url: `/api/staff/reports/${rows[0]?.id}/words`,
      headers: { cookie: await cookieOf(service.app, account), [csrfHeader]: '1' },
      payload: { reason: 'Felanmälan' },
    });
    const { report } = await ask('', code);
    expect(report?.wordsReadAt).toHaveLength(1);
    expect(JSON.stringify(report)).not.toContain('Felanmälan');
  });
});

describe('details', () => {
  test('are added once, and the same once more is the same', async () => {
    const code = await sendFor({ reasons: ['deserted'] });
    const details = {
      strength: 'very_unsafe',
      reasons: ['poor_lighting'],
      words: 'Lampan är trasig.',
    };
    const first = await ask('/details', code, details);
    expect(first.report).toMatchObject({
      strength: 'very_unsafe',
      reasons: ['deserted', 'poor_lighting'],
      words: 'Lampan är trasig.',
    });
    expect(await ask('/details', code, details)).toEqual(first);
    expect(await ask('', code)).toEqual(first);
  });

  test('with words that may point at somebody are marked for the reporter and for staff', async () => {
    const code = await sendFor();
    expect((await ask('', code)).report).toMatchObject({ words: null, wordFindings: null });
    const words = 'Det var Kalle Svensson på 070-123 45 67.';
    const { report } = await ask('/details', code, { words });
    expect(report).toMatchObject({ words, wordFindings: ['name', 'phone'] });
    await service.loadColumns();
    const cookie = await cookieOf(service.app, await createAccount(database.connection.db));
    const listed = await service.app.inject({ url: '/api/staff/reports', headers: { cookie } });
    expect(staffReportPage.parse(listed.json()).reports).toMatchObject([
      { hasWords: true, wordFindings: ['name', 'phone'] },
    ]);
    expect(listed.body).not.toContain('Kalle');
  });

  test('that would replace an answer are refused, and none of them is stored', async () => {
    const code = await sendFor({ words: 'Det första.' });
    const before = await ask('', code);
    const refused = await post('/details', { code, words: 'Det andra.', reasons: ['deserted'] });
    expect(refused.statusCode).toBe(409);
    expect(refused.json()).toMatchObject({
      code: 'receipt_answered',
      errors: [{ pointer: '/words' }],
    });
    expect(await ask('', code)).toEqual(before);
  });

  test.each([
    ['a place', { place: { ...stationPlace, method: 'list' } }, 400, 'body_invalid'],
    ['a feeling', { feeling: 'safe' }, 400, 'body_invalid'],
    ['a reason of the other feeling', { reasons: ['well_lit'] }, 400, 'body_invalid'],
    [
      'a time after the report',
      { felt: { kind: 'moment', at: '2026-12-24T15:00:00Z' } },
      422,
      'felt_in_future',
    ],
    [
      'a time long ago',
      { felt: { kind: 'moment', at: '2020-12-24T15:00:00Z' } },
      422,
      'felt_too_old',
    ],
  ])('take no %s', async (_, details, status, problem) => {
    const code = await sendFor();
    const refused = await post('/details', { code, ...details });
    expect([refused.statusCode, refused.json().code]).toEqual([status, problem]);
  });

  test('sent from two devices at once are both there', async () => {
    const code = await sendFor();
    await Promise.all([
      ask('/details', code, { reasons: ['deserted'] }),
      ask('/details', code, { reasons: ['poor_lighting'] }),
    ]);
    const { report } = await ask('', code);
    expect(report?.reasons.toSorted()).toEqual(['deserted', 'poor_lighting']);
  });

  test('change what the analysis counts', async () => {
    const code = await sendFor();
    const other = await startTestApp(database.connection.db);
    await other.loadColumns();
    const cookie = await cookieOf(other.app, await createAccount(database.connection.db));
    const counted = async () =>
      (
        await other.app.inject({
          url: '/api/staff/reports?reasons=deserted',
          headers: { cookie },
        })
      ).json().total;
    expect(await counted()).toBe(0);
    await ask('/details', code, { reasons: ['deserted'] });
    expect(await counted()).toBe(1);
    await other.close();
  });
});

describe('a withdrawn report', () => {
  test('says so, takes no details, and is given again; each as often as it is asked', async () => {
    const code = await sendFor();
    const withdrawn = await ask('/withdraw', code);
    expect(withdrawn).toMatchObject({ status: 'withdrawn', report: { feeling: 'unsafe' } });
    expect(await ask('/withdraw', code)).toEqual(withdrawn);
    expect((await post('/details', { code, words: 'Mer.' })).json()).toMatchObject({
      code: 'receipt_closed',
    });
    expect(await ask('/restore', code)).toMatchObject({ status: 'received' });
    expect(await ask('/restore', code)).toMatchObject({ status: 'received' });
  });

  test('leaves the hotspots of another server within a second, and comes back', async () => {
    const codes = [];
    for (let person = 0; person < 16; person++) {
      const place = {
        ...moveMetres(stationPlace, person % 4, person / 4),
        method: 'list' as const,
      };
      codes.push(await sendFor({ place }));
    }
    const other = await startTestApp(database.connection.db);
    await other.loadColumns();
    const cookie = await cookieOf(other.app, await createAccount(database.connection.db));
    const people = async () => {
      const answer = await other.app.inject({ url: '/api/staff/hotspots', headers: { cookie } });
      const list = hotspotList.parse(answer.json());
      return [list.reports, list.hotspots[0]?.people];
    };
    expect(await people()).toEqual([16, 16]);
    await ask('/withdraw', codes[0] ?? '');
    expect(await people()).toEqual([15, 15]);
    await ask('/restore', codes[0] ?? '');
    expect(await people()).toEqual([16, 16]);
    await ask('/erase', codes[1] ?? '');
    expect(await people()).toEqual([15, 15]);
    await other.close();
  });

  test('that the municipality has rejected cannot be given again by its reporter', async () => {
    const code = await sendFor();
    await sql`UPDATE report SET status = 'rejected'`.execute(database.connection.db);
    for (const deed of ['/withdraw', '/restore', '/details'] as const) {
      const refused = await post(deed, { code });
      expect([refused.statusCode, refused.json().code]).toEqual([409, 'receipt_closed']);
    }
    expect(await ask('', code)).toMatchObject({ status: 'rejected' });
    expect(await ask('/erase', code)).toMatchObject({ status: 'erased' });
  });
});

describe('an erased report', () => {
  test('is gone but for its status, for good, however often it is asked', async () => {
    const code = await sendFor({ words: 'Hemliga ord.', reasons: ['deserted'] });
    const erased = await ask('/erase', code);
    expect(erased).toEqual({
      status: 'erased',
      receivedAt: '2026-11-23T20:00:00.000Z',
      report: null,
    });
    expect(await ask('/erase', code)).toEqual(erased);
    expect(await ask('', code)).toEqual(erased);
    for (const deed of ['/withdraw', '/restore', '/details'] as const) {
      expect((await post(deed, { code })).json()).toMatchObject({ code: 'receipt_closed' });
    }
    const { rows } = await sql`SELECT words FROM report_text`.execute(database.connection.db);
    expect(rows).toEqual([]);
  });

  test('is not made anew by a phone that sends it once more, late', async () => {
    const body = reportInput({ words: 'Hemliga ord.' });
    const headers = { 'idempotency-key': 'sent-once-more' };
    const first = reportReceipt.parse((await service.send(body, headers)).json());
    await ask('/erase', first.receiptCode);
    const late = await service.send(body, headers);
    expect(late.statusCode).toBe(201);
    expect(reportReceipt.parse(late.json())).toEqual({ ...first, status: 'erased' });
    // Nor can anybody test what it said: another body is answered alike.
    const guess = await service.send({ ...body, words: 'Andra ord.' }, headers);
    expect(guess.json()).toEqual(late.json());
    expect(await countReports(database.connection.db, nassjoCode)).toBe(1);
    const { rows } = await sql`SELECT words FROM report_text`.execute(database.connection.db);
    expect(rows).toEqual([]);
  });

  test('while it is being added to ends erased, with nothing added', async () => {
    const code = await sendFor();
    await Promise.all([
      post('/details', { code, words: 'Hemliga ord.' }),
      post('/erase', { code }),
      post('/details', { code, reasons: ['deserted'] }),
    ]);
    expect(await ask('', code)).toMatchObject({ status: 'erased', report: null });
    const { rows } = await sql`
      SELECT reasons, (SELECT count(*)::int FROM report_text) AS texts FROM report`.execute(
      database.connection.db,
    );
    expect(rows).toEqual([{ reasons: [], texts: 0 }]);
  });
});
