import { problemBody } from '@trygghetskartan/api/contract/problem';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { reportInput, stationPlace } from '../support/report.ts';

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

const place = { ...stationPlace, method: 'crosshair' };

describe('a body that is refused', () => {
  test.each([
    ['no place', { place: undefined }, 'body_invalid', '/place'],
    ['a latitude off the globe', { place: { ...place, lat: 91 } }, 'body_invalid', '/place/lat'],
    [
      'a place by import',
      { place: { ...place, method: 'import' } },
      'body_invalid',
      '/place/method',
    ],
    ['an unknown feeling', { feeling: 'angry' }, 'body_invalid', '/feeling'],
    ['a strength of the other feeling', { strength: 'very_safe' }, 'body_invalid', '/strength'],
    ['an unknown reason', { reasons: ['deserted', 'weather'] }, 'body_invalid', '/reasons/1'],
    [
      'a reason of the other feeling',
      { reasons: ['deserted', 'well_lit'] },
      'body_invalid',
      '/reasons/1',
    ],
    ['a reason twice', { reasons: ['deserted', 'deserted'] }, 'body_invalid', '/reasons'],
    [
      'a time without an offset',
      { felt: { kind: 'now', at: '2026-11-23T20:00:00' } },
      'body_invalid',
      '/felt/at',
    ],
    [
      'an unknown part of the day',
      { felt: { kind: 'part', dayPart: 'noon' } },
      'body_invalid',
      '/felt/dayPart',
    ],
    ['an unknown kind of time', { felt: { kind: 'later' } }, 'body_invalid', '/felt/kind'],
    ['1,001 characters', { words: 'x'.repeat(1001) }, 'body_invalid', '/words'],
    ['a null character', { words: 'a\0b' }, 'body_invalid', '/words'],
    ['an entry by import', { entryMode: 'import' }, 'body_invalid', '/entryMode'],
    ['a short device token', { deviceToken: 'short' }, 'body_invalid', '/deviceToken'],
    [
      'a name that is not in the description',
      { place: { ...place, street: 'x' } },
      'body_invalid',
      '/place/street',
    ],
    ['a name with a slash', { 'a/b': 1 }, 'body_invalid', '/a~1b'],
    [
      'a moment two days ahead',
      { felt: { kind: 'moment', at: '2026-11-25T20:00:01Z' } },
      'felt_in_future',
      '/felt/at',
    ],
    [
      'a moment three years ago',
      { felt: { kind: 'moment', at: '2023-11-25T20:00:01Z' } },
      'felt_too_old',
      '/felt/at',
    ],
    [
      'a place in Stockholm',
      { place: { lng: 18.07, lat: 59.33, method: 'search' } },
      'place_outside',
      '/place',
    ],
  ])('%s', async (_what, part, code, pointer) => {
    const before = await countReports(database.connection.db, nassjoCode);
    const answer = await service.send({ ...reportInput(), ...part });
    const problem = problemBody.parse(answer.json());
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(problem.code).toBe(code);
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    expect(answer.statusCode).toBe(code === 'body_invalid' ? 400 : 422);
    expect(await countReports(database.connection.db, nassjoCode)).toBe(before);
  });

  test('names everything that is wrong at once', async () => {
    const answer = await service.send({ ...reportInput(), feeling: 'angry', deviceToken: 'x' });
    expect(problemBody.parse(answer.json()).errors?.map((error) => error.pointer)).toEqual([
      '/feeling',
      '/deviceToken',
    ]);
  });

  test.each(['{"place":', '', '[]', 'null', '{"__proto__":{"x":1}}'])(
    '%j instead of a report',
    async (text) => {
      const answer = await service.send(text);
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({ code: 'body_invalid', errors: [{ pointer: '' }] });
    },
  );

  test('a body over 16 kB', async () => {
    const answer = await service.send({ ...reportInput(), words: 'x'.repeat(17_000) });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ code: 'body_too_large' });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'a body of type %s, which a foreign page could send',
    async (type) => {
      const answer = await service.send('x=1', { 'content-type': type });
      expect(answer.statusCode).toBe(415);
      expect(answer.json()).toMatchObject({ code: 'media_type_unsupported' });
    },
  );
});

describe('headers and addresses that are refused', () => {
  test('no idempotency key', async () => {
    const answer = await service.app.inject({
      method: 'POST',
      url: '/api/reports',
      payload: reportInput(),
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({
      code: 'idempotency_key_missing',
      errors: [{ pointer: '/idempotency-key' }],
    });
  });

  test.each(['short', 'with space in it', 'x'.repeat(101), "';drop table report"])(
    '%j as idempotency key',
    async (key) => {
      const answer = await service.send(reportInput(), { 'idempotency-key': key });
      expect(answer.statusCode).toBe(400);
      expect(answer.json()).toMatchObject({
        code: 'header_invalid',
        errors: [{ pointer: '/idempotency-key' }],
      });
    },
  );

  test('an address that is not there', async () => {
    const answer = await service.app.inject('/api/nothing');
    expect(answer.statusCode).toBe(404);
    expect(problemBody.parse(answer.json()).code).toBe('not_found');
  });

  test('an address that cannot be read', async () => {
    const answer = await service.app.inject('/api/%E0%A4%A');
    expect(answer.statusCode).toBe(404);
    expect(problemBody.parse(answer.json()).code).toBe('not_found');
  });

  test('a method that the address does not take, with those that it does', async () => {
    const answer = await service.app.inject({ method: 'PUT', url: '/api/reports?x=1' });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers.allow).toBe('POST');
    expect(problemBody.parse(answer.json()).code).toBe('method_not_allowed');
  });

  test('a fault of our own says nothing of itself', async () => {
    const broken = await startTestApp(
      database.connection.db.withPlugin({
        transformQuery: () => {
          throw new Error('select words from report_text');
        },
        transformResult: async ({ result }) => result,
      }),
    );
    const answer = await broken.send(reportInput({ words: 'Mitt namn står här.' }));
    expect(answer.statusCode).toBe(500);
    expect(problemBody.parse(answer.json())).toEqual({
      type: 'urn:trygghetskartan:problem:internal',
      title: 'Something went wrong in the service',
      status: 500,
      code: 'internal',
      detail: 'Something went wrong in the service.',
    });
    expect(broken.logged()).toContain('"internal"');
    expect(broken.logged()).not.toMatch(/report_text|Mitt namn/);
    await broken.close();
  });
});
