import { publicPlaces } from '@trygghetskartan/api/contract/public-map';
import { insertPlacedReports } from '@trygghetskartan/db/queries/releases';
import { listTouchedPlaces } from '@trygghetskartan/db/queries/told-figures';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aFinding } from '../support/hotspot-run.ts';
import {
  noonOf,
  receive,
  releaseDue,
  storeRun,
  type TownReport,
} from '../support/released-town.ts';

/* Fortnights 1480 to 1483 are those of 2026-09-28 to 2026-11-22. Nässjö tells of five people or more. */
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
afterEach(async () => {
  await service.close();
});

/** Asked at a moment, by somebody who has asked nothing before. */
async function askAt(moment: Date) {
  service.clock.now = moment;
  return await service.app.inject('/api/public/places');
}
const placesAt = async (moment: Date) => publicPlaces.parse((await askAt(moment)).json());
const release = () => releaseDue(database.connection.db, () => service.clock.now);

/** So many people on the first day of a fortnight, west of the station and out of its hotspot. */
const crowd = (people: number, stated: Partial<TownReport> = {}): TownReport[] =>
  Array.from({ length: people }, (_, index) => ({
    person: `person ${index}`,
    fortnight: 1480,
    day: 0,
    east: -1000,
    north: 0,
    ...stated,
  }));

async function settle(...fortnights: number[]): Promise<void> {
  for (const [index, fortnight] of fortnights.entries()) {
    await storeRun(database.connection.db, fortnight, { previous: fortnights[index - 1] });
  }
  service.clock.now = noonOf((fortnights.at(-1) ?? 0) + 1, 0);
  await release();
}

const withdraw = (person: string) =>
  sql`UPDATE report SET status = 'withdrawn' WHERE reporter_key = sha256(${person}::text::bytea)`.execute(
    database.connection.db,
  );

describe('the public map', () => {
  test('tells nothing before the first release, nor of four people', async () => {
    const before = await placesAt(noonOf(1480, 3));
    expect(before).toEqual({ minimumCount: 5, squareMetres: 200, places: [] });
    await receive(database.connection.db, crowd(4));
    await settle(1480);
    expect(await placesAt(noonOf(1481, 1))).toMatchObject({
      period: { from: '2025-10-13', to: '2026-10-11' },
      places: [],
    });
  });

  test('tells of five people in a band, with a name and a square', async () => {
    await receive(database.connection.db, crowd(5));
    await settle(1480);
    const { places } = await placesAt(noonOf(1481, 1));
    expect(places).toHaveLength(1);
    expect(places[0]).toMatchObject({ kind: 'square', voices: { from: 5, to: 9 }, reasons: [] });
    expect(places[0]?.id).toBe('cell:480600:6389800');
    expect(places[0]?.unsafe).toBeUndefined();
    expect(places[0]?.outline[0]?.[0]).toHaveLength(5);
  });

  test('calls no two squares the same', async () => {
    // Both are 850 m west of the nearest place, one on either side.
    await receive(database.connection.db, [
      ...crowd(5, { east: -1400, north: -400 }),
      ...crowd(5, { east: -1400, north: -1000 }),
    ]);
    await settle(1480);
    const { places } = await placesAt(noonOf(1481, 1));
    expect(places.map(({ id, name }) => [id, name])).toEqual([
      ['cell:480200:6388800', '310 m söder och 790 m väster om Åkersskolan'],
      ['cell:480200:6389400', '300 m norr och 790 m väster om Åkersskolan'],
    ]);
  });

  test('tells nothing of reports of a whole area', async () => {
    await receive(database.connection.db, [...crowd(4), ...crowd(5, { placeMethod: 'area' })]);
    await settle(1480);
    expect((await placesAt(noonOf(1481, 1))).places).toEqual([]);
  });

  test('counts a person once, however loud', async () => {
    await receive(database.connection.db, [
      ...crowd(4),
      ...crowd(1, { day: 3 }),
      ...crowd(1, { day: 4 }),
    ]);
    await settle(1480);
    expect((await placesAt(noonOf(1481, 1))).places).toEqual([]);
  });

  test('shows safe and unsafe as a share, and reasons, of thirty voices', async () => {
    await receive(database.connection.db, [
      ...crowd(10, { reasons: ['poor_lighting'] }),
      ...crowd(20).slice(10),
      ...crowd(12, { feeling: 'safe' }).map((each, index) => ({
        ...each,
        person: `calm ${index}`,
      })),
    ]);
    await settle(1480);
    const { places } = await placesAt(noonOf(1481, 1));
    // 20 of 32, Wilson 45.3–77.1 %; 10 of 32, 18.0–48.6 %.
    expect(places[0]).toMatchObject({
      voices: { from: 20, to: 49 },
      unsafe: { share: 63, low: 45, high: 77 },
      reasons: [{ reason: 'poor_lighting', low: 18, high: 49 }],
    });
  });

  test('says a range where fewer than five say otherwise', async () => {
    await receive(database.connection.db, crowd(30, { reasons: ['deserted'] }));
    await settle(1480);
    const [place] = (await placesAt(noonOf(1481, 1))).places;
    // Of 30, at least 26: Wilson's lower end of 26 of 30 is 70 %.
    expect(place?.unsafe).toEqual({ low: 70, high: 100 });
    expect(place?.reasons).toEqual([{ reason: 'deserted', low: 70, high: 100 }]);
  });

  test('tells a hotspot and the square around it apart', async () => {
    await storeRun(database.connection.db, 1480, { findings: [aFinding(1)] });
    await receive(database.connection.db, [
      ...crowd(5, { east: 5, north: 5 }),
      ...crowd(6, { east: 80, north: 5 }),
    ]);
    service.clock.now = noonOf(1481, 0);
    await release();
    const { places } = await placesAt(noonOf(1481, 1));
    expect(places.map(({ id, kind, voices }) => [id, kind, voices.from])).toEqual([
      ['cell:481800:6389800', 'square', 5],
      ['zone:1', 'hotspot', 5],
    ]);
    expect(places[1]?.name).toBe('Stationen');
  });

  test('may be kept by anybody for ten minutes, sets no cookie and takes no question', async () => {
    const answer = await askAt(noonOf(1481, 1));
    expect(answer.headers['cache-control']).toBe('public, max-age=600');
    expect(answer.headers['set-cookie']).toBeUndefined();
    const asked = await service.app.inject('/api/public/places?from=2026-10-01&feeling=safe');
    expect(asked.body).toBe(answer.body);
  });
});

describe('a release', () => {
  test('gathers fortnights until there are enough people', async () => {
    await receive(database.connection.db, crowd(3));
    await settle(1480);
    await receive(database.connection.db, crowd(4, { fortnight: 1481 }));
    await storeRun(database.connection.db, 1481, { previous: 1480 });
    service.clock.now = noonOf(1482, 0);
    // Three of the four had reported before: four people in all.
    expect(await release()).toEqual([{ fortnight: 1481, blocks: 0, bundles: 0 }]);
    await receive(database.connection.db, crowd(5, { fortnight: 1482 }).slice(4));
    await storeRun(database.connection.db, 1482, { previous: 1481 });
    service.clock.now = noonOf(1483, 0);
    expect(await release()).toEqual([{ fortnight: 1482, blocks: 1, bundles: 0 }]);
  });

  test('is made once, by whichever server comes first', async () => {
    await receive(database.connection.db, crowd(5));
    await storeRun(database.connection.db, 1480, {});
    service.clock.now = noonOf(1481, 0);
    const made = await Promise.all([release(), release(), release()]);
    expect(made.flat()).toEqual([{ fortnight: 1480, blocks: 1, bundles: 0 }]);
    expect(await release()).toEqual([]);
  });

  test('leaves a figure as it was when somebody withdraws or comes late', async () => {
    await receive(database.connection.db, crowd(12));
    await settle(1480);
    const before = await placesAt(noonOf(1481, 1));
    await receive(database.connection.db, crowd(13, { day: 13 }).slice(12));
    await sql`UPDATE release_block SET floor = 5`.execute(database.connection.db);
    await withdraw('person 0');
    await release();
    expect(await placesAt(noonOf(1481, 2))).toEqual(before);
  });

  test('takes a figure away when fewer than five stand behind it, for good', async () => {
    await receive(database.connection.db, crowd(5));
    await settle(1480);
    expect((await placesAt(noonOf(1481, 1))).places).toHaveLength(1);
    await withdraw('person 3');
    await release();
    expect((await placesAt(noonOf(1481, 2))).places).toEqual([]);
    await sql`UPDATE report SET status = 'received'`.execute(database.connection.db);
    await release();
    expect((await placesAt(noonOf(1481, 3))).places).toEqual([]);
  });

  test('hides what was told of fewer people than the municipality wants now', async () => {
    await receive(database.connection.db, crowd(6));
    await settle(1480);
    const { db } = database.connection;
    await sql`UPDATE municipality SET minimum_count = 7 WHERE code = '0682'`.execute(db);
    try {
      expect((await placesAt(noonOf(1481, 1))).places).toEqual([]);
    } finally {
      await sql`UPDATE municipality SET minimum_count = 5 WHERE code = '0682'`.execute(db);
    }
  });

  test('tells more of a place when many have spoken, or six fortnights after it told last', async () => {
    const { db } = database.connection;
    const others = (people: number, name: string, stated: Partial<TownReport>): TownReport[] =>
      crowd(people, stated).map((each, index) => ({ ...each, person: `${name} ${index}` }));
    const busy = { east: -1400, north: -400 };
    await receive(db, [
      ...crowd(5),
      ...others(5, 'first', busy),
      ...others(6, 'quiet', { fortnight: 1482 }),
      ...others(29, 'many', { ...busy, fortnight: 1482 }),
      ...others(1, 'the thirtieth', { ...busy, fortnight: 1483 }),
      ...others(6, 'after', { fortnight: 1487 }),
    ]);
    const blocksMade: number[] = [];
    for (let fortnight = 1480; fortnight <= 1487; fortnight++) {
      await storeRun(db, fortnight, { previous: fortnight === 1480 ? undefined : fortnight - 1 });
      service.clock.now = noonOf(fortnight + 1, 0);
      blocksMade.push(...(await release()).map(({ blocks }) => blocks));
    }
    expect(blocksMade).toEqual([2, 0, 0, 1, 0, 0, 1, 0]);
    const { rows } = await sql`
      SELECT people, first_fortnight AS first, last_fortnight AS last
      FROM release_block WHERE number = 2 ORDER BY last_fortnight`.execute(db);
    expect(rows).toEqual([
      { people: 30, first: 1482, last: 1483 },
      { people: 6, first: 1482, last: 1486 },
    ]);
  });

  test('goes on after a pause in which nothing was told', async () => {
    const { db } = database.connection;
    await receive(db, [
      ...crowd(5),
      ...crowd(5, { fortnight: 1481 }).map((each) => ({ ...each, person: `${each.person} later` })),
    ]);
    await settle(1480, 1481);
    await storeRun(db, 1495, { previous: 1481 });
    service.clock.now = noonOf(1496, 0);
    expect(await release()).toEqual([{ fortnight: 1495, blocks: 1, bundles: 0 }]);
  });

  test('never gathers people from before and after their key was renewed', async () => {
    await receive(database.connection.db, crowd(3));
    await settle(1480);
    const { db } = database.connection;
    const renewed = noonOf(1481, 2).toISOString();
    await sql`
      INSERT INTO hash_key (municipality_code, purpose, key, valid_from)
      VALUES ('0682', 'reporter', sha256('key'), ${renewed}::timestamptz)`.execute(db);
    await receive(
      db,
      crowd(4, { fortnight: 1481, day: 5 }).map((each) => ({
        ...each,
        person: `${each.person} anew`,
      })),
    );
    await storeRun(db, 1481, { previous: 1480 });
    service.clock.now = noonOf(1482, 0);
    expect(await release()).toEqual([{ fortnight: 1481, blocks: 0, bundles: 0 }]);
  });

  describe('made late, together with others, after a renewal of the key', () => {
    const anew = (people: number, day: number, fortnight = 1481): TownReport[] =>
      crowd(people, { fortnight, day }).map((each) => ({
        ...each,
        person: `${each.person} anew`,
      }));
    const renewAt = (moment: Date) =>
      sql`
        INSERT INTO hash_key (municipality_code, purpose, key, valid_from)
        VALUES ('0682', 'reporter', sha256('key'), ${moment.toISOString()}::timestamptz)`.execute(
        database.connection.db,
      );

    test('never gathers people of two keys, in a block or in a bundle', async () => {
      const { db } = database.connection;
      // Three people, and the same three with new keys; the renewal lies in the second fortnight.
      await receive(db, [...crowd(3), ...anew(3, 5), ...anew(1, 6, 1482)]);
      await renewAt(noonOf(1481, 2));
      for (const fortnight of [1480, 1481, 1482]) {
        await storeRun(db, fortnight, { previous: fortnight === 1480 ? undefined : fortnight - 1 });
      }
      service.clock.now = noonOf(1483, 0);
      expect(await release()).toEqual(
        [1480, 1481, 1482].map((fortnight) => ({ fortnight, blocks: 0, bundles: 0 })),
      );
    });

    test('still tells of enough people of the old key, and of enough of the new one', async () => {
      const { db } = database.connection;
      await receive(db, [...crowd(3), ...crowd(5, { fortnight: 1481 }), ...anew(30, 5)]);
      await renewAt(noonOf(1481, 2));
      await storeRun(db, 1480, {});
      await storeRun(db, 1481, { previous: 1480 });
      service.clock.now = noonOf(1482, 0);
      // A block of five, and one of thirty, which alone is the bundle.
      expect(await release()).toEqual([
        { fortnight: 1480, blocks: 0, bundles: 0 },
        { fortnight: 1481, blocks: 2, bundles: 1 },
      ]);
      const { rows } = await sql`SELECT voices FROM release_bundle`.execute(db);
      expect(rows).toEqual([{ voices: 30 }]);
    });

    test('tells at once of those of the old key who have waited, if they are enough', async () => {
      const { db } = database.connection;
      const waiting = crowd(6, { fortnight: 1481 }).map((each) => ({
        ...each,
        person: `${each.person} late`,
      }));
      await receive(db, [...crowd(5), ...waiting, ...anew(6, 5)]);
      await renewAt(noonOf(1481, 2));
      await storeRun(db, 1480, {});
      await storeRun(db, 1481, { previous: 1480 });
      service.clock.now = noonOf(1482, 0);
      expect((await release()).map(({ blocks }) => blocks)).toEqual([1, 1]);
      const { rows } = await sql`SELECT people FROM release_block ORDER BY number`.execute(db);
      expect(rows).toEqual([{ people: 5 }, { people: 6 }]);
    });

    test('gathers nobody who reported while it was renewed', async () => {
      const { db } = database.connection;
      const moment = noonOf(1481, 5).getTime();
      await receive(db, [...crowd(1), ...anew(5, 5)]);
      await renewAt(new Date(moment - 60_000));
      await storeRun(db, 1480, {});
      await storeRun(db, 1481, { previous: 1480 });
      service.clock.now = noonOf(1482, 0);
      expect((await release()).map(({ blocks }) => blocks)).toEqual([0, 0]);
    });
  });

  test('goes on where a report was deleted meanwhile', async () => {
    const { db } = database.connection;
    await receive(db, crowd(1));
    await settle(1480);
    await insertPlacedReports(db, '0682', 1480, [{ reportId: 999_999_999, place: null }]);
    const { rows } = await sql`SELECT 1 FROM release_report`.execute(db);
    expect(rows).toHaveLength(1);
  });

  test('looks once at a figure that stands', async () => {
    const { db } = database.connection;
    await receive(db, crowd(12));
    await settle(1480);
    await sql`UPDATE release_block SET floor = 5`.execute(db);
    await withdraw('person 0');
    const from = 1480;
    expect(await listTouchedPlaces(db, '0682', { minimumCount: 5, from })).toHaveLength(1);
    await release();
    expect(await listTouchedPlaces(db, '0682', { minimumCount: 5, from })).toEqual([]);
    await withdraw('person 1');
    expect(await listTouchedPlaces(db, '0682', { minimumCount: 5, from: 1481 })).toEqual([]);
    expect(await listTouchedPlaces(db, '0682', { minimumCount: 5, from })).toHaveLength(1);
  });

  test('draws the floors of a bundle anew when the municipality wants more people', async () => {
    const { db } = database.connection;
    const calm = crowd(18, { feeling: 'safe' }).map((each, index) => ({
      ...each,
      person: `calm ${index}`,
    }));
    await receive(db, [...crowd(18), ...calm]);
    await settle(1480);
    const toldFloors = async () => {
      const { rows } = await sql<{ floors: number[] }>`
        SELECT statements->'unsafe'->'floors' AS floors FROM release_bundle`.execute(db);
      return rows[0]?.floors;
    };
    await sql`
      UPDATE release_bundle SET statements = jsonb_set(statements, '{unsafe,floors}', '[5, 5]')`.execute(
      db,
    );
    await sql`UPDATE release_block SET floor = 36`.execute(db);
    await sql`UPDATE municipality SET minimum_count = 18 WHERE code = '0682'`.execute(db);
    try {
      await release();
      expect(await toldFloors()).toEqual([18, 18]);
    } finally {
      await sql`UPDATE municipality SET minimum_count = 5 WHERE code = '0682'`.execute(db);
    }
  });

  test('is given up by a server that stops, and made by the next one', async () => {
    const { db } = database.connection;
    await receive(db, crowd(5));
    await storeRun(db, 1480, {});
    service.clock.now = noonOf(1481, 0);
    const stopped = releaseDue(db, () => service.clock.now, AbortSignal.abort());
    await expect(stopped).rejects.toThrow('aborted');
    expect(await release()).toEqual([{ fortnight: 1480, blocks: 1, bundles: 0 }]);
  });
});
