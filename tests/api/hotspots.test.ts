import { decodeHeat } from '@trygghetskartan/api/contract/heat';
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import { parse } from 'csv-parse/sync';
import { sql } from 'kysely';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  cookieOf,
  createAccount,
  startOfTime,
  startTestApp,
  type TestApp,
} from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { moveMetres, reportInput, stationPlace } from '../support/report.ts';
import { asReportInput, makeTown } from '../support/town.ts';

/*
 * A town of 600 reports along its streets, forty people at the station (one of them loud) and thirty
 * 400 m to the north-east of it. The strategist looks at the year.
 */
const northEast = moveMetres(stationPlace, 283, 283);
let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
  const town = makeTown({
    seed: 11,
    reports: 670,
    hotspotReports: 70,
    hotspots: [
      [stationPlace.lng, stationPlace.lat],
      [northEast.lng, northEast.lat],
    ],
    until: startOfTime,
  });
  await Promise.all(town.map((report) => service.send(asReportInput(report))));
  for (let day = 1; day <= 9; day++) {
    const felt = { kind: 'moment', at: `2026-10-0${day}T21:00:00+02:00` } as const;
    await service.send(reportInput({ deviceToken: 'one-loud-person-here', felt }));
  }
  await service.send(reportInput({ feeling: 'safe', reasons: ['well_lit'] }));
  await service.loadColumns();
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const ask = (url: string) => service.app.inject({ url, headers: { cookie } });
const hotspots = async (query = '') =>
  hotspotList.parse((await ask(`/api/staff/hotspots?${query}`)).json());

describe('reports of a whole area', () => {
  test('make no hotspot and no heat, and count in neither, however many say the same', async () => {
    const middle = moveMetres(stationPlace, -1500, 900);
    const about = { reasons: ['confined' as const] };
    const send = async (method: 'area' | 'crosshair') => {
      const answers = await Promise.all(
        Array.from({ length: 30 }, () =>
          service.send(reportInput({ ...about, place: { ...middle, method } })),
        ),
      );
      expect(answers.map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 201));
    };
    await send('area');
    expect(await hotspots('reasons=confined')).toMatchObject({ reports: 0, hotspots: [] });
    // So many at a point are one.
    await send('crosshair');
    const seen = await hotspots('reasons=confined');
    expect(seen.reports).toBe(30);
    expect(seen.hotspots).toHaveLength(1);
    await sql`UPDATE report SET status = 'withdrawn' WHERE reasons = '{confined}'`.execute(
      database.connection.db,
    );
  });
});

describe('the list of hotspots', () => {
  test('names its filter, its period and its method', async () => {
    const list = await hotspots();
    expect(list).toMatchObject({
      filter: { from: '2025-11-24', to: '2026-11-23', feeling: 'unsafe' },
      query: 'from=2025-11-24&to=2026-11-23&feeling=unsafe',
      computedAt: startOfTime.toISOString(),
      method: 'LEX 1',
      minimumCount: 5,
      reports: 679,
    });
  });

  test('finds both places, called after what lies nearest, with outlines round their centres', async () => {
    const list = await hotspots();
    const nearest = (place: { lng: number; lat: number }) =>
      list.hotspots.find(
        (hotspot) =>
          Math.hypot((hotspot.lng - place.lng) * 59_700, (hotspot.lat - place.lat) * 111_300) < 30,
      );
    const station = nearest(stationPlace);
    expect(station).toMatchObject({ name: expect.stringContaining('Nässjö') });
    expect(station?.people).toBeGreaterThan(25);
    expect(station?.reports).toBeGreaterThan(station?.people ?? 0);
    expect(nearest(northEast)).toBeDefined();
    expect(list.hotspots.map((hotspot) => hotspot.number)).toEqual(
      list.hotspots.map((_, index) => index + 1),
    );
    for (const { lng, lat, outline } of list.hotspots) {
      const corners = outline.flat(2);
      expect(Math.min(...corners.map((corner) => corner[0]))).toBeLessThan(lng);
      expect(Math.max(...corners.map((corner) => corner[1]))).toBeGreaterThan(lat);
    }
  });

  test('is of safe reports only when it is asked for', async () => {
    expect(await hotspots('feeling=safe')).toMatchObject({ reports: 1, people: 1, hotspots: [] });
  });

  test('follows the filter', async () => {
    expect((await hotspots('from=2026-11-22&to=2026-11-23')).hotspots).toEqual([]);
    const area = await hotspots('area=stationsomradet');
    expect(area.filter.area).toEqual({ slug: 'stationsomradet', name: 'Stationsområdet' });
    expect(area.reports).toBeLessThan(200);
  });

  test('is the same list until a report comes, and another then', async () => {
    const first = await hotspots();
    expect((await ask('/api/staff/hotspots')).json()).toEqual(JSON.parse(JSON.stringify(first)));
    await service.send(reportInput());
    expect((await hotspots()).reports).toBe(first.reports + 1);
  });
});

describe('an export', () => {
  test('holds the hotspots of the page in its order, as CSV and as GeoJSON', async () => {
    const list = await hotspots('reasons=deserted');
    expect(list.hotspots.length).toBeGreaterThan(0);
    const names = list.hotspots.map((hotspot) => `${hotspot.number} ${hotspot.name}`);
    const csv = await ask('/api/staff/export/hotspots.csv?reasons=deserted');
    const rows: Record<string, string>[] = parse(csv.body, {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    expect(rows.map((row) => `${Object.values(row)[0]} ${Object.values(row)[1]}`)).toEqual(names);
    const geojson = (await ask('/api/staff/export/hotspots.geojson?reasons=deserted')).json();
    expect(
      geojson.features.map(
        (feature: { id: number; properties: Record<string, string> }) =>
          `${feature.id} ${Object.values(feature.properties)[1]}`,
      ),
    ).toEqual(names);
  });

  test('is a file with a name of its own, and never kept by a browser', async () => {
    const { headers } = await ask('/api/staff/export/hotspots.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Hotspots Nassjo 2025-11-24 till 2026-11-23.csv"; filename*=UTF-8''Hotspots%20N%C3%A4ssj%C3%B6%202025-11-24%20till%202026-11-23.csv`,
    );
    expect(headers['cache-control']).toBe('no-store');
    expect((await ask('/api/staff/export/hotspots.geojson')).headers['content-type']).toBe(
      'application/geo+json; charset=utf-8',
    );
  });

  test('of the demonstration says so in its name and in each row', async () => {
    const { db } = database.connection;
    const set = (settings: string) =>
      sql`UPDATE municipality SET settings = ${settings}::jsonb WHERE code = '0682'`.execute(db);
    const { rows } = await sql<{ settings: unknown }>`
      select settings from municipality where code = '0682'`.execute(db);
    await set('{"demonstration": true}');
    service.clock.passSeconds(61);
    const csv = await ask('/api/staff/export/hotspots.csv');
    const geojson = await ask('/api/staff/export/hotspots.geojson');
    await set(JSON.stringify(rows[0]?.settings));
    service.clock.passSeconds(61);
    expect(csv.headers['content-disposition']).toBe(
      `attachment; filename="Demonstration Hotspots Nassjo 2025-11-24 till 2026-11-23.csv"; filename*=UTF-8''Demonstration%20Hotspots%20N%C3%A4ssj%C3%B6%202025-11-24%20till%202026-11-23.csv`,
    );
    const lines = csv.body.trim().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^\d+;"\(Demo\) .*"Demonstration med påhittade rapporter\./);
    }
    expect(geojson.json()).toMatchObject({ demonstration: true });
  });

  test.each(['csv', 'geojson'])('is not made by a HEAD request: %s', async (extension) => {
    const url = `/api/staff/export/hotspots.${extension}`;
    const answer = await service.app.inject({ method: 'HEAD', url, headers: { cookie } });
    expect(answer.statusCode).toBe(405);
    expect(answer.headers['allow']).toBe('GET');
  });

  test('is written to the audit with its filter', async () => {
    await ask('/api/staff/export/hotspots.csv?reasons=traffic&from=2026-01-01&to=2026-06-30');
    const { rows } = await sql<{ subject: string; detail: { query: string } }>`
      select subject, detail from audit where action = 'hotspots.export' order by id desc limit 1`.execute(
      database.connection.db,
    );
    expect(rows[0]).toMatchObject({
      subject: 'csv',
      detail: { query: 'from=2026-01-01&to=2026-06-30&feeling=unsafe&reasons=traffic' },
    });
  });
});

describe('the heat', () => {
  const heat = async (query: string) => {
    const { rawPayload } = await ask(`/api/staff/heat?${query}`);
    return decodeHeat(Uint8Array.from(rawPayload).buffer);
  };
  const box = 'west=480781&south=6388937&east=482781&north=6390937';

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['identity', undefined, (bytes: Buffer) => bytes],
    ['', undefined, (bytes: Buffer) => bytes],
  ])('comes to a browser that accepts %j as %s', async (accepted, encoding, open) => {
    const plain = await ask(`/api/staff/heat?${box}&cellMetres=20`);
    const answer = await service.app.inject({
      url: `/api/staff/heat?${box}&cellMetres=20`,
      headers: { cookie, 'accept-encoding': accepted },
    });
    expect(answer.headers['content-encoding']).toBe(encoding);
    expect(answer.headers['vary']).toBe('accept-encoding');
    expect(open(answer.rawPayload).equals(plain.rawPayload)).toBe(true);
  });

  test('is hottest where most people are, on whole cells that hold the box', async () => {
    const grid = await heat(`${box}&cellMetres=20`);
    expect(grid).toMatchObject({
      west: 480_780,
      south: 6_388_920,
      cellMetres: 20,
      columns: 101,
      rows: 101,
    });
    const hottest = grid.values.indexOf(Math.max(...grid.values));
    const easting = grid.west + ((hottest % grid.columns) + 0.5) * 20;
    const northing = grid.south + (Math.floor(hottest / grid.columns) + 0.5) * 20;
    // Nässjö station: E 481781, N 6389937.
    expect(Math.hypot(easting - 481_781, northing - 6_389_937)).toBeLessThan(40);
  });

  test('has the same cells when the map is moved by less than one', async () => {
    const grid = await heat(`${box}&cellMetres=20`);
    const moved = await heat('west=480790&south=6388939&east=482781&north=6390937&cellMetres=20');
    expect({ ...moved, values: [...moved.values] }).toEqual({ ...grid, values: [...grid.values] });
  });

  test('takes larger cells before a side has more than 500', async () => {
    const grid = await heat('west=470001&south=6380001&east=490001&north=6390001&cellMetres=5');
    expect(grid.cellMetres).toBe(41);
    expect(grid.columns).toBeLessThanOrEqual(500);
    expect(grid.rows).toBeLessThan(grid.columns);
  });

  test('is empty where too few people are', async () => {
    const grid = await heat(`${box}&cellMetres=20&feeling=safe`);
    expect(Math.max(...grid.values)).toBe(0);
  });

  test.each([
    ['west=2&south=1&east=1&north=3&cellMetres=20', '/east'],
    ['west=1&south=3&east=2&north=3&cellMetres=20', '/north'],
    ['west=1&south=1&east=2&north=2&cellMetres=0', '/cellMetres'],
    ['west=1&south=1&east=2&north=2&cellMetres=Infinity', '/cellMetres'],
  ])('%s is refused', async (query, pointer) => {
    expect((await ask(`/api/staff/heat?${query}`)).json()).toMatchObject({
      code: 'query_invalid',
      errors: [{ pointer }],
    });
  });
});
