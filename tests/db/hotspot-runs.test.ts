import {
  findFindingBefore,
  findHotspotRun,
  findNewestFortnight,
  highestHotspotId,
  insertHotspotRun,
  listFindings,
  listFindingsOfHotspot,
  listHotspotRuns,
} from '@trygghetskartan/db/queries/hotspot-runs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aFinding, aMissedFinding, aRun } from '../support/hotspot-run.ts';

const nassjo = '0682';
let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => database.reset());
afterAll(() => database.close());

const store = (stated: Parameters<typeof aRun>[0]) =>
  insertHotspotRun(database.connection.db, aRun(stated));

describe('a run', () => {
  test('comes back as it was stored, to the last bit of every figure', async () => {
    const finding = aFinding(1, { easting: 481_781.123_456_789_01, q: 3.3e-120, score: 0.1 + 0.2 });
    await store({ newHotspots: [{ id: 1, name: 'Stortorget' }], findings: [finding] });
    expect(await listFindings(database.connection.db, nassjo, 1480)).toEqual([
      { ...finding, fortnight: 1480, name: 'Stortorget', firstFortnight: 1480, found: 1, runs: 1 },
    ]);
    expect(await findHotspotRun(database.connection.db, nassjo, 1480)).toEqual({
      fortnight: 1480,
      previousFortnight: null,
      lastReportId: 900,
      method: 'a method',
      parameters: { enterAtQ: 0.05 },
      reports: 12,
      people: 9,
      inputDigest: 'ab'.repeat(32),
      outputDigest: 'cd'.repeat(32),
      madeAt: new Date('2026-11-23T20:00:00Z'),
      entered: 1,
      stayed: 0,
      missed: 0,
    });
  });

  test('without hotspots is a run all the same', async () => {
    expect(await store({})).toBe(true);
    expect(await findNewestFortnight(database.connection.db, nassjo)).toBe(1480);
    expect(await findHotspotRun(database.connection.db, nassjo, 1480)).toMatchObject({
      entered: 0,
    });
    expect(await listFindings(database.connection.db, nassjo, 1480)).toEqual([]);
  });

  test('is stored once', async () => {
    expect(await store({ reports: 12 })).toBe(true);
    expect(await store({ reports: 14 })).toBe(false);
    expect(await findHotspotRun(database.connection.db, nassjo, 1480)).toMatchObject({
      reports: 12,
    });
  });

  test('is stored once by two servers at the same time, with all that belongs to it', async () => {
    const newHotspots = [{ id: 1, name: 'Stortorget' }];
    const stored = await Promise.all(
      [1, 2, 3, 4].map(() => store({ newHotspots, findings: [aFinding(1)] })),
    );
    expect(stored.filter(Boolean)).toEqual([true]);
    expect(await listFindings(database.connection.db, nassjo, 1480)).toHaveLength(1);
  });

  test('goes on from one that stands, and no two go on from the same', async () => {
    await expect(store({ fortnight: 1481, previousFortnight: 1480 })).rejects.toMatchObject({
      constraint: 'hotspot_run_previous_fk',
    });
    await store({});
    expect(await store({ fortnight: 1483, previousFortnight: 1480 })).toBe(true);
    expect(await store({ fortnight: 1482, previousFortnight: 1480 })).toBe(false);
    expect(await store({ fortnight: 1482 })).toBe(false);
    const runs = await listHotspotRuns(database.connection.db, nassjo, 10);
    expect(runs.map(({ fortnight }) => fortnight)).toEqual([1483, 1480]);
    expect(await findNewestFortnight(database.connection.db, nassjo)).toBe(1483);
  });

  test('that fails halfway leaves nothing', async () => {
    await expect(store({ findings: [aFinding(1)] })).rejects.toMatchObject({
      constraint: 'hotspot_finding_hotspot_fk',
    });
    expect(await findNewestFortnight(database.connection.db, nassjo)).toBeUndefined();
  });
});

test('a hotspot keeps its name and its number, and its history tells every run', async () => {
  await store({ newHotspots: [{ id: 1, name: 'Stortorget' }], findings: [aFinding(1)] });
  await store({
    fortnight: 1481,
    previousFortnight: 1480,
    findings: [aMissedFinding(1)],
  });
  await store({
    fortnight: 1482,
    previousFortnight: 1481,
    newHotspots: [{ id: 2, name: 'Stationen' }],
    findings: [aFinding(1, { state: 'stayed', tier: 'B' }), aFinding(2)],
  });
  const history = await listFindingsOfHotspot(database.connection.db, nassjo, 1, 10);
  expect(
    history.map(({ fortnight, name, state, figures, found, runs }) => [
      fortnight,
      name,
      state,
      figures?.tier,
      `${found} of ${runs}`,
    ]),
  ).toEqual([
    [1482, 'Stortorget', 'stayed', 'B', '2 of 3'],
    [1481, 'Stortorget', 'missed', undefined, '1 of 2'],
    [1480, 'Stortorget', 'entered', 'A', '1 of 1'],
  ]);
  expect(await highestHotspotId(database.connection.db, nassjo)).toBe(2);
  expect(await highestHotspotId(database.connection.db, nassjo, 1482)).toBe(1);
  expect(await highestHotspotId(database.connection.db, nassjo, 1480)).toBe(0);
});

test('a hotspot is told as the last run before a fortnight saw it, or else as its first did, however long ago', async () => {
  await store({ newHotspots: [{ id: 1, name: 'Stortorget' }], findings: [aFinding(1)] });
  for (const [fortnight, previousFortnight] of [
    [1481, 1480],
    [1483, 1481],
    [1900, 1483],
  ]) {
    const findings = [aFinding(1, { state: 'stayed' })];
    await store({ fortnight, previousFortnight, findings });
  }
  const seenAt = async (before: number) =>
    (await findFindingBefore(database.connection.db, nassjo, 1, before))?.fortnight;
  expect(await seenAt(1484)).toBe(1483);
  expect(await seenAt(1483)).toBe(1481);
  expect(await seenAt(1900)).toBe(1483);
  expect(await seenAt(2000)).toBe(1900);
  expect(await seenAt(1480)).toBe(1480);
  expect(await seenAt(1200)).toBe(1480);
  expect(await findFindingBefore(database.connection.db, nassjo, 2, 2000)).toBeUndefined();
});
