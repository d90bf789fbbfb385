import { publicPlaces, type PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { readToldFigures } from '@trygghetskartan/db/queries/told-figures';
import { reasons, type Reason } from '@trygghetskartan/db/vocabulary';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { countedGroups, type Told } from '../support/attacker.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { aFinding } from '../support/hotspot-run.ts';
import {
  noonOf,
  receive,
  releaseDue,
  storeRun,
  type TownReport,
} from '../support/released-town.ts';
import { seededRandom } from '../support/town.ts';

/*
 * A small town in which sixty people report on two squares and the hotspot between them, for eight
 * fortnights; the hotspot comes with the third and moves with the sixth. Somebody asks the public
 * map every day, while people withdraw.
 */
const firstFortnight = 1476;
const fortnights = 8;
/** Nässjö's least number of people. */
const k = 5;
const random = seededRandom(7);
const pick = (below: number): number => Math.floor(random() * below);

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

function reportsOf(fortnight: number): TownReport[] {
  return Array.from({ length: 12 + pick(14) }, () => ({
    person: `person ${pick(60)}`,
    fortnight,
    day: pick(14),
    east: -80 + pick(200),
    north: 5,
    feeling: random() < 0.6 ? ('unsafe' as const) : ('safe' as const),
    reasons: random() < 0.5 ? (['poor_lighting'] satisfies Reason[]) : [],
  })).sort((one, other) => one.day - other.day);
}

interface StoredReport {
  id: number;
  person: string;
  place: string;
  block: number;
  unsafe: boolean;
  lit: boolean;
}

const fetchAll = async (): Promise<StoredReport[]> => {
  const { rows } = await sql<StoredReport>`
    SELECT report.id::float8 AS id, encode(reporter_key, 'hex') AS person, placed.place, placed.block,
      feeling = 'unsafe' AS unsafe, feeling = 'unsafe' AND reasons && ARRAY['poor_lighting'] AS lit
    FROM release_report AS placed JOIN report ON report.id = placed.report_id
    WHERE placed.block IS NOT NULL ORDER BY report.id`.execute(database.connection.db);
  return rows;
};

test('who asks every day, whatever is withdrawn, counts no group under five', async () => {
  const { db } = database.connection;
  const told = new Map<string, Told>();
  const answers = new Set<string>();
  let withdrawn = 0;
  for (let index = 0; index < fortnights; index++) {
    const fortnight = firstFortnight + index;
    await receive(db, reportsOf(fortnight));
    for (let day = 0; day < 14; day++) {
      service.clock.now = noonOf(fortnight + 1, day);
      if (day === 0) {
        const findings =
          index < 2
            ? []
            : [aFinding(1, { state: index === 2 ? 'entered' : 'stayed' })].map((finding) => ({
                ...finding,
                cells: cellsFrom(index < 5 ? 481_780 : 481_800),
              }));
        await storeRun(db, fortnight, {
          previous: index === 0 ? undefined : fortnight - 1,
          findings,
        });
      }
      if (random() < 0.3) {
        await sql`
          UPDATE report SET status = 'withdrawn'
          WHERE id = (SELECT id FROM report WHERE status = 'received' ORDER BY md5(${`${fortnight} ${day}`} || id) LIMIT 1)`.execute(
          db,
        );
        withdrawn++;
      }
      await releaseDue(db, () => service.clock.now);
      const answer = publicPlaces.parse((await service.app.inject('/api/public/places')).json());
      answers.add(JSON.stringify(answer));
      expectNothingSmall(answer);
      for (const [name, numbers] of await everythingBehind()) told.set(name, numbers);
    }
  }
  const people = new Map((await fetchAll()).map(({ id, person }) => [id, person]));
  const crowd = { personOf: (report: number) => people.get(report) ?? '', known: [] };
  expect(countedGroups([...told.values()], k - 1, crowd)).toEqual([]);
  // The town was worth the attack.
  expect(withdrawn).toBeGreaterThan(20);
  expect(answers.size).toBeGreaterThan(8);
  expect(told.size).toBeGreaterThan(20);
  expect([...told.keys()].some((name) => name.startsWith('zone:1'))).toBe(true);
});

const cellsFrom = (west: number): number[] =>
  Array.from({ length: 4 }, (_, index) => [
    west + index * 10,
    6_389_930,
    west + index * 10,
    6_389_940,
  ]).flat();

function expectNothingSmall({ places }: PublicPlaces): void {
  for (const { voices } of places) {
    expect(voices.from).toBeGreaterThanOrEqual(k);
  }
}

/**
 * The exact numbers that the bands and shares of the answer are made of, as if they could be read
 * from it, by what each counts.
 */
async function everythingBehind(): Promise<[name: string, counted: Told][]> {
  const stored = await fetchAll();
  const { blocks, bundles } = await readToldFigures(database.connection.db, '0682', {
    first: firstFortnight,
    last: firstFortnight + fortnights,
  });
  const inBlock = (place: string, number: number): StoredReport[] => {
    const reports = stored.filter((report) => report.place === place && report.block === number);
    return [...Map.groupBy(reports, ({ person }) => person).values()].map((own) => ({
      ...own[0],
      unsafe: own.some(({ unsafe }) => unsafe),
      lit: own.some(({ lit }) => lit),
    }));
  };
  const numbers: [string, Told][] = [];
  for (const { place, number, people } of blocks.filter(({ takenAway }) => !takenAway)) {
    const counted = inBlock(place, number).map(({ id }) => id);
    check(counted, people);
    numbers.push([`${place} ${number}`, counted]);
  }
  for (const bundle of bundles.filter(({ takenAway }) => !takenAway)) {
    const members = blocks
      .filter(({ place, bundle: number }) => place === bundle.place && number === bundle.number)
      .flatMap(({ place, number }) => inBlock(place, number));
    for (const [property, holds] of [
      ['unsafe', ({ unsafe }: StoredReport) => unsafe],
      [reasons[0], ({ lit }: StoredReport) => lit],
    ] as const) {
      const statement = bundle.statements[property];
      if (isCounted(statement)) {
        const counted = members.filter(holds).map(({ id }) => id);
        check(counted, statement.having);
        numbers.push([`${bundle.place} bundle ${bundle.number} ${property}`, counted]);
      }
    }
  }
  return numbers;
}

/** The number is what it is said to count, or this test attacks something else. */
function check(counted: Told, number: number): void {
  if (counted.length !== number) {
    throw new Error(`${number} told of ${counted.length}`);
  }
}

function isCounted(statement: unknown): statement is { having: number } {
  return typeof statement === 'object' && statement !== null && 'having' in statement;
}
