import { reportReceipt } from '@trygghetskartan/api/contract/report';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { moveMetres, reportInput, stationPlace } from '../support/report.ts';

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

const count = () => countReports(database.connection.db, nassjoCode);

describe('a report', () => {
  test('is answered with a receipt that no cache may keep', async () => {
    const answer = await service.send(reportInput());
    expect(answer.statusCode).toBe(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(reportReceipt.parse(answer.json())).toMatchObject({
      receiptCode: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      receivedAt: '2026-11-23T20:00:00.000Z',
      status: 'received',
    });
  });

  test('with everything that can be said is taken', async () => {
    const answer = await service.send({
      place: { ...stationPlace, method: 'position', accuracyMetres: 12.5 },
      feeling: 'unsafe',
      strength: 'very_unsafe',
      reasons: ['poor_lighting', 'deserted'],
      felt: { kind: 'part', dayPart: 'evening', weekPart: 'weekday' },
      actions: ['other_way', 'with_somebody'],
      words: 'Lampan vid gångtunneln är trasig.',
      about: { ageBand: '45_64', gender: 'woman' },
      entryMode: 'assisted',
      deviceToken: 'a-device-of-sixteen',
    });
    expect(answer.statusCode).toBe(201);
  });
});

describe('the same idempotency key', () => {
  test('gives the same answer and one row, also a day later', async () => {
    const before = await count();
    const body = reportInput({ reasons: ['deserted'] });
    const headers = { 'idempotency-key': 'a-lost-answer' };
    const first = await service.send(body, headers);
    service.clock.passSeconds(24 * 3600);
    const second = await service.send(body, headers);
    expect(second.statusCode).toBe(201);
    expect(second.json()).toEqual(first.json());
    expect(await count()).toBe(before + 1);
  });

  test('gives the same answer when the body says the same in another order or with its defaults', async () => {
    const headers = { 'idempotency-key': 'another-order' };
    const first = await service.send(
      `{"deviceToken":"0123456789abcdef","feeling":"safe","place":{"lng":14.69,"lat":57.65,"method":"list"}}`,
      headers,
    );
    const second = await service.send(
      `{"place":{"method":"list","lat":57.650,"lng":14.69},"feeling":"safe","reasons":[],"actions":[],"entryMode":"self","deviceToken":"0123456789abcdef"}`,
      headers,
    );
    expect(first.statusCode).toBe(201);
    expect(second.json()).toEqual(first.json());
  });

  test('with another body is refused, and the first stands', async () => {
    const body = reportInput({ words: 'Det första.' });
    const headers = { 'idempotency-key': 'used-for-two' };
    const first = await service.send(body, headers);
    const other = await service.send({ ...body, words: 'Det andra.' }, headers);
    expect(other.statusCode).toBe(422);
    expect(other.json()).toMatchObject({ code: 'idempotency_key_reused' });
    expect((await service.send(body, headers)).json()).toEqual(first.json());
  });

  test('gives the same answer when the felt time has meanwhile become too old to be taken', async () => {
    const body = reportInput({ felt: { kind: 'moment', at: '2025-01-10T20:00:00Z' } });
    const headers = { 'idempotency-key': 'past-the-edge' };
    const first = await service.send(body, headers);
    expect(first.statusCode).toBe(201);
    const later = await startTestApp(database.connection.db);
    later.clock.passSeconds(60 * 24 * 3600);
    expect((await later.send(body, headers)).json()).toEqual(first.json());
    expect((await later.send({ ...body, feeling: 'safe' }, headers)).json()).toMatchObject({
      code: 'idempotency_key_reused',
    });
    expect((await later.send(body)).json()).toMatchObject({ code: 'felt_too_old' });
    await later.close();
  });

  test('in twenty posts at once makes one row and twenty equal answers', async () => {
    const before = await count();
    const body = reportInput();
    const headers = { 'idempotency-key': 'twenty-at-once' };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => service.send(body, headers)),
    );
    expect(answers.map((answer) => answer.statusCode)).toEqual(
      Array.from({ length: 20 }, () => 201),
    );
    expect(new Set(answers.map((answer) => answer.body)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  test('in two bodies at once accepts one and refuses the other', async () => {
    const headers = { 'idempotency-key': 'two-bodies-at-once' };
    const answers = await Promise.all(
      [reportInput({ words: 'Det ena.' }), reportInput({ words: 'Det andra.' })].map((body) =>
        service.send(body, headers),
      ),
    );
    expect(answers.map((answer) => `${answer.statusCode}`).sort()).toEqual(['201', '422']);
  });

  test('sent to another server of the same database gives the same receipt', async () => {
    const other = await startTestApp(database.connection.db);
    const body = reportInput();
    const headers = { 'idempotency-key': 'after-a-restart' };
    const first = await service.send(body, headers);
    const second = await other.send(body, headers);
    expect(second.json()).toEqual(first.json());
    await other.close();
  });
});

describe('the area', () => {
  test('a refused neighbour in the same batch does not take the others with it', async () => {
    const outside = reportInput({ place: { lng: 18.07, lat: 59.33, method: 'search' } });
    const answers = await Promise.all(
      [reportInput(), outside, reportInput()].map((body) => service.send(body)),
    );
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 422, 201]);
  });

  test('reaches 1 km over the border and no farther', async () => {
    // The municipality is about 40 km across: walk west from the station until just outside.
    const at = (metres: number) =>
      service.send(
        reportInput({ place: { ...moveMetres(stationPlace, -metres, 0), method: 'crosshair' } }),
      );
    let inside = 0;
    let outside = 60_000;
    while (outside - inside > 20) {
      const middle = (inside + outside) / 2;
      if ((await at(middle)).statusCode === 201) {
        inside = middle;
      } else {
        outside = middle;
      }
    }
    const edge = moveMetres(stationPlace, -inside, 0);
    const municipality = await service.app.inject('/api/municipality');
    const nearest = distanceToBoundary(edge, municipality.json().boundary);
    expect(nearest).toBeGreaterThan(950);
    expect(nearest).toBeLessThan(1050);
  });
});

/** Metres from a point to the nearest border line, on a plane that is true round the point. */
function distanceToBoundary(
  point: { lng: number; lat: number },
  boundary: [number, number][][][],
): number {
  const metresPerDegree = 111_320;
  const east = metresPerDegree * Math.cos((point.lat * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of boundary.flat()) {
    const flat = ring.map(
      ([lng, lat]) => [(lng - point.lng) * east, (lat - point.lat) * metresPerDegree] as const,
    );
    flat.slice(1).forEach(([x2, y2], index) => {
      const [x1, y1] = flat[index] ?? [0, 0];
      const along = Math.max(
        0,
        Math.min(1, -(x1 * (x2 - x1) + y1 * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)),
      );
      nearest = Math.min(nearest, Math.hypot(x1 + along * (x2 - x1), y1 + along * (y2 - y1)));
    });
  }
  return nearest;
}
