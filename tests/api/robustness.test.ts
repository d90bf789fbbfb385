import { createAnalysis } from '@trygghetskartan/api/analysis-threads/analysis';
import { registry } from '@trygghetskartan/api/analysis-threads/questions';
import { robustnessList, type Probe } from '@trygghetskartan/api/contract/robustness';
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import { judgeProbes } from '@trygghetskartan/api/robustness/answer';
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
 * A town of 400 reports over the year, forty of them at the station. 400 m to the north-east of it
 * twenty people report within October alone, one of them nine times. Out in a field to the west there
 * are five people, two of whom report twice: as few as a hotspot may have.
 */
const northEast = moveMetres(stationPlace, 283, 283);
const field = moveMetres(stationPlace, -1900, 0);
let database: TestDatabase;
let service: TestApp;
let cookie: string;
/** How often new reports were looked for. */
let looks = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db, {
    analyse(parts) {
      const analysis = createAnalysis({ ...parts, registry });
      const current: typeof analysis.current = (code) => {
        looks += 1;
        return analysis.current(code);
      };
      const ask: typeof analysis.ask = async (code, name, input, options) =>
        (await current(code)).ask(name, input, options);
      return { ...analysis, current, ask };
    },
  });
  const town = makeTown({
    seed: 11,
    reports: 400,
    hotspotReports: 40,
    hotspots: [[stationPlace.lng, stationPlace.lat]],
    until: startOfTime,
  });
  await Promise.all(town.map((report) => service.send(asReportInput(report))));
  for (let person = 0; person < 28; person++) {
    const place = moveMetres(northEast, 3 * (person % 5), 3 * (person % 4));
    await send(
      place,
      `2026-10-${`${person + 1}`.padStart(2, '0')}`,
      `october-${Math.min(person, 19)}`,
    );
  }
  for (let report = 0; report < 7; report++) {
    const place = moveMetres(field, 4 * (report % 3), 4 * (report % 2));
    await send(place, `2026-0${report + 1}-15`, `field-${report % 5}`);
  }
  await service.loadColumns();
  cookie = await cookieOf(service.app, await createAccount(database.connection.db));
});
afterAll(async () => {
  await service.close();
  await database.close();
});

function send(place: { lng: number; lat: number }, day: string, who: string) {
  const felt = { kind: 'moment', at: `${day}T18:00:00Z` } as const;
  const deviceToken = who.padEnd(20, '-');
  return service.send(reportInput({ place: { ...place, method: 'crosshair' }, felt, deviceToken }));
}

const ask = async (url: string) => (await service.app.inject({ url, headers: { cookie } })).json();

async function robustnessAt(place: { lng: number; lat: number }) {
  const { hotspots } = robustnessList.parse(await ask('/api/staff/hotspots/robustness'));
  const there = hotspots.find(
    ({ lng, lat }) => Math.hypot((lng - place.lng) * 59_700, (lat - place.lat) * 111_300) < 40,
  );
  const of = (probe: Probe) => there?.probes.find((each) => each.probe === probe);
  return { there, of };
}

describe('the robustness of hotspots', () => {
  test('is of the same hotspots as the list, by the same numbers', async () => {
    const list = hotspotList.parse(await ask('/api/staff/hotspots'));
    const { hotspots, query } = robustnessList.parse(await ask('/api/staff/hotspots/robustness'));
    expect(query).toBe(list.query);
    expect(hotspots.map(({ number, lng, people }) => [number, lng, people])).toEqual(
      list.hotspots.map(({ number, lng, people }) => [number, lng, people]),
    );
  });

  test('is of the reports of one look', async () => {
    const before = looks;
    const { hotspots } = robustnessList.parse(
      await ask('/api/staff/hotspots/robustness?from=2026-01-01'),
    );
    expect(hotspots.length).toBeGreaterThan(1);
    expect(looks - before).toBe(1);
  });

  test('is firm where forty people reported all year', async () => {
    const { there, of } = await robustnessAt(stationPlace);
    expect(there).toMatchObject({ verdict: 'firm', holds: 5, of: 5 });
    const half = (of('first_half')?.people ?? 0) + (of('second_half')?.people ?? 0);
    expect(half).toBeGreaterThanOrEqual(there?.people ?? 0);
    expect(of('without_loudest')?.people).toBe((there?.people ?? 0) - 1);
    expect(of('smaller_radii')).toMatchObject({ people: there?.people, found: true });
  });

  test('says that a place of one month is not found in the first half', async () => {
    const { there, of } = await robustnessAt(northEast);
    expect(there).toMatchObject({ verdict: 'partly', holds: 4, of: 5 });
    expect(of('first_half')).toEqual({ probe: 'first_half', found: false, people: 0 });
    expect(of('without_loudest')).toMatchObject({ found: true, people: 19 });
  });

  test('is weak where nothing is left without one person', async () => {
    const { there, of } = await robustnessAt(field);
    expect(there).toMatchObject({ people: 5, verdict: 'weak' });
    expect(of('without_loudest')).toEqual({ probe: 'without_loudest', found: false, people: 4 });
  });
});

describe('the verdict', () => {
  const judge = (found: Partial<Record<Probe, boolean>>) =>
    judgeProbes(
      (['smaller_radii', 'larger_radii', 'first_half', 'second_half', 'without_loudest'] as const)
        .filter((probe) => probe in found)
        .map((probe) => ({ probe, found: found[probe] ?? false, people: 9 })),
    );
  const all = { smaller_radii: true, larger_radii: true, first_half: true, second_half: true };

  test('is firm, partly or weak by how many probes find the place again', () => {
    expect(judge(all)).toBe('firm');
    expect(judge({ ...all, without_loudest: true })).toBe('firm');
    expect(judge({ ...all, first_half: false })).toBe('partly');
    expect(judge({ ...all, first_half: false, second_half: false })).toBe('partly');
    expect(judge({ ...all, larger_radii: false, first_half: false, second_half: false })).toBe(
      'weak',
    );
  });

  test('is weak where it rests on one person, whatever else holds', () => {
    expect(judge({ ...all, without_loudest: false })).toBe('weak');
  });
});
