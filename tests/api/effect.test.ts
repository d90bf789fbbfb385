import { comparison } from '@trygghetskartan/api/contract/comparison';
import { effect } from '@trygghetskartan/api/contract/effect';
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import { runFindings, runList } from '@trygghetskartan/api/contract/run';
import { addDays } from '@trygghetskartan/api/local-instant';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, createAccount, startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { moveMetres, reportInput, stationPlace } from '../support/report.ts';

/*
 * From June to November six people report each fortnight at each of nine places 300 m apart, in the
 * evening; at the station twelve until lamps are mended on 31 August 2026, then four. Now is Monday
 * 23 November 2026: six whole fortnights later.
 */
const start = '2026-08-31';
const firstDay = addDays(start, -6 * 14);
let database: TestDatabase;
let service: TestApp;
let cookie: string;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
  const reports = [];
  for (let place = 0; place < 9; place++) {
    const east = 300 * ((place % 3) - 1);
    const north = 300 * (Math.floor(place / 3) - 1);
    for (let fortnight = 0; fortnight < 12; fortnight++) {
      const isStation = place === 4;
      const people = isStation ? (fortnight < 6 ? 12 : 4) : 11 + ((fortnight + place) % 3);
      for (let person = 0; person < people; person++) {
        const day = addDays(firstDay, 14 * fortnight + (person % 14));
        const at = moveMetres(stationPlace, east + 3 * person - 15, north + 2 * person - 10);
        reports.push(
          reportInput({
            place: { ...at, method: 'crosshair' },
            felt: { kind: 'moment', at: `${day}T21:00:00+02:00` },
          }),
        );
      }
    }
  }
  await Promise.all(reports.map((report) => service.send(report)));
  await service.loadColumns();
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const ask = (url: string) => service.app.inject({ url, headers: { cookie } });
// Nässjö station: E 481781, N 6389937.
const station = 'place=481781,6389937,40';

describe('the effect of a measure', () => {
  const effectOf = async (query: string) =>
    effect.parse((await ask(`/api/staff/effect?${query}`)).json());

  test('is told with the places that it was held against, its interval and what it could have shown', async () => {
    const answer = await effectOf(`${station}&start=${start}&fortnights=6`);
    expect(answer).toMatchObject({
      place: { easting: 481_781, northing: 6_389_937 },
      start,
      fortnights: { asked: 6, before: 6, after: 6 },
      from: firstDay,
      people: { before: [12, 12, 12, 12, 12, 12], after: [4, 4, 4, 4, 4, 4] },
      verdict: 'fewer',
    });
    expect(answer.matched).toHaveLength(8);
    expect(answer.ratio?.high).toBeLessThan(0.6);
    expect(answer.ratio?.low).toBeGreaterThan(0.2);
    expect(answer.smallestVisible).toBeGreaterThan(0.5);
    expect(answer.place.lng).toBeCloseTo(stationPlace.lng, 3);
  });

  test('follows the filter, and is of unsafe reports unless that says safe', async () => {
    const safe = await effectOf(`${station}&start=${start}&fortnights=6&feeling=safe`);
    expect(safe).toMatchObject({ verdict: 'too_few', tooFewBecause: 'few_people' });
    expect(safe.people.before).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('uses the fortnights that are over, and fewer before then too', async () => {
    const answer = await effectOf(`${station}&start=2026-10-12&fortnights=10`);
    expect(answer.fortnights).toEqual({ asked: 10, before: 3, after: 3 });
  });

  test('is too early to tell for a measure to come, and says what could be seen', async () => {
    const answer = await effectOf(`${station}&start=2027-01-11&fortnights=6`);
    expect(answer).toMatchObject({ verdict: 'too_few', tooFewBecause: 'little_time' });
    expect(answer.ratio).toBeUndefined();
  });

  test('is told of a lasting hotspot by its number, on its outline from before the start', async () => {
    await service.makeRuns();
    const { runs } = runList.parse((await ask('/api/staff/runs')).json());
    const newest = await ask(`/api/staff/runs/${runs[0].id}`);
    const { findings } = runFindings.parse(newest.json());
    const found = findings.find(
      ({ easting, northing }) => Math.hypot(easting - 481_781, northing - 6_389_937) < 30,
    );
    const answer = await effectOf(`place=${found?.lasting.id}&start=${start}&fortnights=6`);
    expect(answer.place).toMatchObject({ hotspot: found?.lasting.id });
    // Widened by 20 m, and drawn from the same twelve weeks as it is compared with.
    expect(answer.place.areaSquareMetres).toBeGreaterThan((found?.areaSquareMetres ?? NaN) + 1500);
    expect(answer.regression?.warnings).toContain('outline_from_before');
    expect(answer.verdict).toBe('fewer');
    expect(answer.people.before.length).toBe(6);
  });

  test.each([
    [`place=999999&start=${start}&fortnights=6`, '/place'],
    [`place=481781,6389937&start=${start}&fortnights=6`, '/place'],
    [`place=481781,6389937,5&start=${start}&fortnights=6`, '/place'],
    [`place=torget&start=${start}&fortnights=6`, '/place'],
    [`${station}&start=${start}&fortnights=2`, '/fortnights'],
    [`${station}&start=${start}&fortnights=99`, '/fortnights'],
    [`${station}&start=2026-13-01&fortnights=6`, '/start'],
    [`${station}&fortnights=6`, '/start'],
  ])('%s is refused', async (query, pointer) => {
    expect((await ask(`/api/staff/effect?${query}`)).json()).toMatchObject({
      code: 'query_invalid',
      errors: [{ pointer }],
    });
  });

  test('is for staff', async () => {
    const url = `/api/staff/effect?${station}&start=${start}&fortnights=6`;
    expect((await service.app.inject({ url })).statusCode).toBe(401);
  });
});

describe('two periods', () => {
  test('are compared as they are and as if equally dark', async () => {
    const answer = await ask(
      '/api/staff/comparison?from=2026-09-14&to=2026-11-08&thenFrom=2026-06-08&thenTo=2026-08-02',
    );
    const told = comparison.parse(answer.json());
    expect(told.now).toMatchObject({ from: '2026-09-14', to: '2026-11-08' });
    expect(told.earlier).toMatchObject({ from: '2026-06-08', to: '2026-08-02' });
    expect(told.earlier.darkShare).toBeLessThan(told.now.darkShare);
    expect(told.sameDarkness).toBe(false);
    expect(told.now.people).toBe(told.now.light + told.now.dark);
    expect(told.plain?.ratio).toBeGreaterThan(0.8);
    expect(told.query).toContain('&thenFrom=2026-06-08&thenTo=2026-08-02');
  });

  test('of an area are of its reports', async () => {
    const query = 'from=2026-09-14&to=2026-11-08&thenFrom=2026-06-08&thenTo=2026-08-02';
    const all = comparison.parse((await ask(`/api/staff/comparison?${query}`)).json());
    const area = comparison.parse(
      (await ask(`/api/staff/comparison?${query}&area=stationsomradet`)).json(),
    );
    expect(area.now.reports).toBeLessThan(all.now.reports);
    expect(area.now.reports).toBeGreaterThan(0);
  });

  const now = 'from=2026-09-14&to=2026-11-08';
  test.each([
    [`${now}&thenFrom=2026-08-01&thenTo=2026-06-08`, '/thenFrom', 'after_to'],
    [`${now}&thenFrom=2026-08-01&thenTo=2026-09-14`, '/thenTo', 'not_before'],
    [`${now}&thenFrom=2019-08-01&thenTo=2026-01-01`, '/thenFrom', 'too_long'],
    ['from=2019-01-01&to=2026-11-08&thenFrom=2018-01-01&thenTo=2018-02-01', '/from', 'too_long'],
  ])('%s is refused', async (query, pointer, code) => {
    expect((await ask(`/api/staff/comparison?${query}`)).json()).toMatchObject({
      code: 'query_invalid',
      errors: [{ pointer, code }],
    });
  });

  test('need the other period', async () => {
    expect((await ask(`/api/staff/comparison?${now}`)).json()).toMatchObject({
      code: 'query_invalid',
    });
  });
});

describe("a hotspot's trend", () => {
  test('goes by whole fortnights up to yesterday, from when reporting began', async () => {
    const answer = await ask('/api/staff/hotspots');
    const { hotspots } = hotspotList.parse(answer.json());
    expect(hotspots.length).toBeGreaterThan(0);
    for (const { trend } of hotspots) {
      expect(trend?.from).toBe(firstDay);
      expect(trend?.people).toHaveLength(12);
      expect(trend?.p).toBeGreaterThan(0);
    }
  });

  test('has no verdict in a period of few fortnights', async () => {
    const answer = await ask('/api/staff/hotspots?from=2026-08-31');
    for (const { trend } of hotspotList.parse(answer.json()).hotspots) {
      expect(trend?.people).toHaveLength(6);
      expect(trend).not.toHaveProperty('p');
      expect(trend).toMatchObject({ rising: false, alert: false });
    }
  });
});
