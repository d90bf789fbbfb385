import { publicMeasures } from '@trygghetskartan/api/contract/measure';
import { publicPlaces, type PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import {
  insertMeasure,
  publishMeasure,
  withdrawMeasure,
} from '@trygghetskartan/db/queries/measures';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  namedDifferences,
  namedGroups,
  readAnswer,
  type Readings,
} from '../support/answer-attacker.ts';
import { nassjoCode, startTestApp, type TestApp } from '../support/app.ts';
import { countedGroups, type Told } from '../support/attacker.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { figuresBehind, readCountedReports } from '../support/figures-behind.ts';
import { aFinding } from '../support/hotspot-run.ts';
import { aMeasure } from '../support/measure.ts';
import {
  noonOf,
  receive,
  releaseDue,
  storeRun,
  type TownReport,
} from '../support/released-town.ts';
import { seededRandom } from '../support/town.ts';

/*
 * A small town for thirteen months, so that the twelve that are told of move on. 160 people report
 * on two squares and the hotspot between them; four people, and never more, on a square of their own;
 * on a third the fifth person comes after five months; three people alone tell of drugs. Some
 * withdraw. Staff publish measures, one of them where the four are. Somebody saves every public
 * answer on every day.
 */
const firstFortnight = 1470;
const fortnights = 28;
/** Nässjö's least number of people. */
const k = 5;
const lonelySquare = 'cell:480600:6389800';
const lonely = { east: -1000, north: 5 };
const late = { east: -2000, north: 5 };
const random = seededRandom(20_261_128);
const pick = (below: number): number => Math.floor(random() * below);

/** What the pages of the open map ask, and all that anybody is told without signing in. */
const publicAddresses = ['/api/municipality', '/api/public/places', '/api/public/measures'];

/** Filters of the staff's pages and of the map's, in case one of them did something here. */
const filters = [
  'from=2026-01-01&to=2026-01-14',
  'from=2025-11-01',
  'to=2026-03-01',
  'feeling=unsafe',
  'feeling=safe',
  'reasons=drug_dealing',
  'reasons=poor_lighting,deserted',
  'dayParts=night',
  'darkness=dark',
  'area=centrum',
  'entryModes=paper',
  'place=zone:1',
  `place=${lonelySquare}`,
  `plats=${lonelySquare.replaceAll(':', '-')}`,
  'vy=lista&ordning=otryggt',
  'vy=tabell',
  'vy=atgarder&status=gjord',
  'squareMetres=50',
  'minimumCount=1',
  'west=481000&south=6389000&east=482000&north=6390000',
];

interface Day {
  fortnight: number;
  isRelease: boolean;
  isWithdrawal: boolean;
  places: PublicPlaces;
}

let database: TestDatabase;
let service: TestApp;
const days: Day[] = [];
const told = new Map<string, Told>();
/** What was told of measures, and whether the map told of the hotspot on that day. */
const measuresTold = new Map<string, Set<boolean>>();
/** Addresses and filters whose answer was not the one without a filter. */
const otherAnswers: string[] = [];
let withdrawn = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
  for (let index = 0; index < fortnights; index++) {
    await liveFortnight(index);
  }
}, 600_000);
afterAll(async () => {
  await service.close();
  await database.close();
});

async function liveFortnight(index: number): Promise<void> {
  const { db } = database.connection;
  const fortnight = firstFortnight + index;
  await receive(db, reportsOf(index));
  for (let day = 0; day < 14; day++) {
    service.clock.now = noonOf(fortnight + 1, day);
    if (day === 0) {
      const finding = {
        ...aFinding(1, { state: index === 2 ? 'entered' : 'stayed' }),
        cells: cellsFrom(index < 12 ? 481_780 : 481_800),
      };
      await storeRun(db, fortnight, {
        previous: index === 0 ? undefined : fortnight - 1,
        findings: index < 2 ? [] : [finding],
      });
    }
    const isWithdrawal = random() < 0.15;
    if (isWithdrawal) {
      withdrawn++;
      await sql`
        UPDATE report SET status = 'withdrawn'
        WHERE id = (SELECT id FROM report WHERE status = 'received'
          ORDER BY md5(${`${fortnight} ${day}`} || id) LIMIT 1)`.execute(db);
    }
    await releaseDue(db, () => service.clock.now);
    if (day === 3) await changeMeasures(index);
    await watch({ fortnight, isRelease: day === 0, isWithdrawal });
  }
}

function reportsOf(index: number): TownReport[] {
  const fortnight = firstFortnight + index;
  const report = (person: string, stated: Partial<TownReport>): TownReport => ({
    person,
    fortnight,
    day: pick(14),
    east: 0,
    north: 5,
    ...stated,
  });
  const crowd = Array.from({ length: (index < 4 ? 8 : 36) + pick(index < 4 ? 14 : 40) }, () =>
    report(`person ${pick(160)}`, {
      east: -80 + pick(200),
      feeling: random() < 0.6 ? 'unsafe' : 'safe',
      reasons: random() < 0.5 ? ['poor_lighting'] : [],
    }),
  );
  const four = Array.from({ length: 2 }, () => report(`one of four ${pick(4)}`, lonely));
  const lateOnes = [
    ...(index % 3 === 0 ? [report(`early ${pick(4)}`, late)] : []),
    ...(index === 10 ? [0, 1, 2, 3].map((who) => report(`early ${who}`, late)) : []),
    ...(index === 11 ? [report('the fifth', late)] : []),
  ];
  const drugs =
    index % 4 === 1
      ? [report(`one of three ${pick(3)}`, { east: 20, reasons: ['drug_dealing'] })]
      : [];
  return [...crowd, ...four, ...lateOnes, ...drugs].sort((one, other) => one.day - other.day);
}

const cellsFrom = (west: number): number[] =>
  Array.from({ length: 4 }, (_, index) => [
    west + index * 10,
    6_389_930,
    west + index * 10,
    6_389_940,
  ]).flat();

/** What staff have written, to be found again letter for letter. */
const lonelyMeasure = aMeasure({
  title: 'Belysning vid dammen',
  status: 'refused',
  refusalReason: 'Marken är privat.',
  placeName: 'Dammen',
  position: [480_790, 6_389_945],
  square: lonelySquare,
});
const stationMeasure = {
  title: 'Ny belysning',
  status: 'done',
  doneOn: '2026-03-01',
  decidedOn: null,
} as const;

/** Where the four are, a measure is public every second fortnight; at the hotspot from the third on. */
async function changeMeasures(index: number): Promise<void> {
  const { db } = database.connection;
  if (index === 0) await insertMeasure(db, nassjoCode, lonelyMeasure);
  const version = index + 1;
  const sight = { id: await idOf(lonelyMeasure.title), version };
  await (index % 2 === 0
    ? publishMeasure(db, nassjoCode, { ...sight, at: service.clock.now })
    : withdrawMeasure(db, nassjoCode, sight));
  if (index === 3) {
    const id = await insertMeasure(db, nassjoCode, aMeasure({ ...stationMeasure, hotspotId: 1 }));
    await publishMeasure(db, nassjoCode, { id, version: 1, at: service.clock.now });
  }
}

async function idOf(title: string): Promise<number> {
  const { id } = await database.connection.db
    .selectFrom('measure')
    .select('id')
    .where('title', '=', title)
    .executeTakeFirstOrThrow();
  return id;
}

async function watch(day: Omit<Day, 'places'>): Promise<void> {
  const bodies = await Promise.all(
    publicAddresses.map(async (address) => (await service.app.inject(address)).body),
  );
  if (day.isRelease && day.fortnight % 4 === 0) {
    for (const [index, address] of publicAddresses.entries()) {
      for (const filter of filters) {
        const { body } = await service.app.inject(`${address}?${filter}`);
        if (body !== bodies[index]) otherAnswers.push(`${address}?${filter}`);
      }
    }
  }
  const places = publicPlaces.parse(JSON.parse(bodies[1] ?? ''));
  for (const measure of publicMeasures.parse(JSON.parse(bodies[2] ?? '')).measures) {
    const name = JSON.stringify(measure);
    const tellsOfHotspot = places.places.some(({ id }) => id === 'zone:1');
    measuresTold.set(name, (measuresTold.get(name) ?? new Set()).add(tellsOfHotspot));
  }
  const before = days.at(-1);
  if (
    before === undefined ||
    day.isWithdrawal ||
    JSON.stringify(before.places) !== JSON.stringify(places)
  ) {
    const period = { first: firstFortnight, last: firstFortnight + fortnights };
    for (const [name, numbers] of await figuresBehind(database.connection.db, period)) {
      told.set(name, numbers);
    }
  }
  days.push({ ...day, places });
}

describe('whoever saves every public answer of thirteen months', () => {
  test('sees a town that is worth it', () => {
    expect(days).toHaveLength(fortnights * 14);
    expect(withdrawn).toBeGreaterThan(30);
    expect(new Set(days.map(({ places }) => JSON.stringify(places))).size).toBeGreaterThan(28);
    expect(told.size).toBeGreaterThan(60);
    // The hotspot, the two squares and the square of the fifth were told of at some time.
    const ids = new Set(days.flatMap(({ places }) => places.places.map(({ id }) => id)));
    expect([...ids].sort()).toEqual([
      'cell:479600:6389800',
      'cell:481600:6389800',
      'cell:481800:6389800',
      'zone:1',
    ]);
    expect(readingsOf(days.at(-1)).get('zone:1')?.get('unsafe')).toBeDefined();
  });

  test('knows all the routes that there are without signing in', () => {
    const open = service.app.routeList
      .filter(({ method, path }) => method === 'GET' && !path.startsWith('/api/staff/'))
      .map(({ path }) => path);
    // Besides these, the pages and the description are the same for every town, and a challenge is drawn.
    expect(open.sort()).toEqual(
      [
        ...publicAddresses,
        '/api/openapi.json',
        '/api/reports/challenge',
        '/healthz',
        '/readyz',
      ].sort(),
    );
  });

  test('gets the same answer whatever is asked for', () => {
    expect(otherAnswers).toEqual([]);
  });

  test('names no group under five from any one answer', () => {
    const named = days.flatMap((day) =>
      [...readingsOf(day)].flatMap(([place, readings]) =>
        namedGroups(readings, k - 1).map((group) => `${day.fortnight} ${place} ${group}`),
      ),
    );
    expect(named).toEqual([]);
  }, 120_000);

  test('names no group under five from any two days', () => {
    const named: string[] = [];
    let pairs = 0;
    for (const [smaller, larger] of nestedPairs()) {
      const before = readingsOf(smaller);
      for (const [place, readings] of readingsOf(larger)) {
        const earlier = before.get(place);
        if (earlier !== undefined) {
          pairs++;
          named.push(
            ...namedDifferences(earlier, readings, k - 1).map((group) => `${place} ${group}`),
          );
        }
      }
    }
    expect(named).toEqual([]);
    // Which reports a release takes together is drawn by lot: from 146 to 170 in three runs.
    expect(pairs).toBeGreaterThan(120);
  });

  test('counts no group under five, could the exact numbers be read from the answers', async () => {
    const stored = await readCountedReports(database.connection.db);
    const people = new Map(stored.map(({ id, person }) => [id, person]));
    const crowd = { personOf: (report: number) => people.get(report) ?? '', known: [] };
    // No report is counted in two places, so neither is a group.
    const places = Map.groupBy(told, ([name]) => name.split(' ')[0]);
    const counted = [...places].map(([place, numbers]) => ({
      place,
      groups: countedGroups(
        numbers.map(([, counts]) => counts),
        k - 1,
        crowd,
      ),
    }));
    expect(counted.filter(({ groups }) => groups.length > 0)).toEqual([]);
  });

  test('never hears of the square of the four, nor of drugs', () => {
    for (const { places } of days) {
      expect(places.places.map(({ id }) => id)).not.toContain(lonelySquare);
      expect(JSON.stringify(places)).not.toContain('drug_dealing');
    }
  });

  test('reads of measures what staff wrote, and nothing that depends on who reported', () => {
    const { title, words, kind, status, refusalReason, placeName, decidedOn } = lonelyMeasure;
    const lonelyOnes = [...measuresTold.keys()].filter((each) => each.includes(title));
    expect(lonelyOnes.map((each): unknown => JSON.parse(each))).toEqual([
      { title, words, kind, status, refusalReason, placeName, decidedOn, places: [lonelySquare] },
    ]);
    // The hotspot is named on the days on which the map itself names it, and on no other.
    const others = [...measuresTold].filter(([each]) => !lonelyOnes.includes(each));
    const seen = others.map(([each, tellsOfHotspot]): unknown => [
      JSON.parse(each).places,
      [...tellsOfHotspot],
    ]);
    expect(seen).toEqual([
      [['cell:481600:6389800'], [false]],
      [['cell:481600:6389800', 'zone:1'], [true]],
    ]);
  });
});

const kept = new WeakMap<Day, Map<string, Readings>>();
function readingsOf(day: Day | undefined): Map<string, Readings> {
  if (day === undefined) return new Map();
  const readings =
    kept.get(day) ?? new Map(day.places.places.map((place) => [place.id, readAnswer(place)]));
  kept.set(day, readings);
  return readings;
}

/**
 * Days of which one holds all that the other holds: as long as nothing is older than twelve months,
 * what is told only grows, until a figure is taken away; and what is taken away between two days is
 * a difference too.
 */
function* nestedPairs(): Generator<[smaller: Day, larger: Day]> {
  const changes = days.filter(
    (day, at) => at === 0 || JSON.stringify(day.places) !== JSON.stringify(days[at - 1]?.places),
  );
  for (const [at, day] of changes.entries()) {
    const next = changes[at + 1];
    if (next !== undefined && !next.isRelease) yield [next, day];
    for (const later of changes.slice(at + 1)) {
      // Who withdraws on the day of a release takes a figure away under what it adds.
      const onlyGrows = later.isRelease && !later.isWithdrawal;
      if (!onlyGrows || later.fortnight >= firstFortnight + 26) break;
      yield [day, later];
    }
  }
}
