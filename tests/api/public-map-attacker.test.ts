import { publicPlaces, type PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { Reason } from '@trygghetskartan/db/vocabulary';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { countedGroups, type Told } from '../support/attacker.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { figuresBehind, readCountedReports } from '../support/figures-behind.ts';
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
 * A small town in which 160 people report on two squares and the hotspot between them, for eight
 * fortnights; the hotspot comes with the third and moves with the sixth. Somebody asks the public
 * map every day, while people withdraw.
 */
const firstFortnight = 1476;
const fortnights = 8;
const period = { first: firstFortnight, last: firstFortnight + fortnights };
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
  return Array.from({ length: 50 + pick(40) }, () => ({
    person: `person ${pick(160)}`,
    fortnight,
    day: pick(14),
    east: -80 + pick(200),
    north: 5,
    feeling: random() < 0.6 ? ('unsafe' as const) : ('safe' as const),
    reasons: random() < 0.5 ? (['poor_lighting'] satisfies Reason[]) : [],
  })).sort((one, other) => one.day - other.day);
}

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
      for (const [name, numbers] of await figuresBehind(db, period)) told.set(name, numbers);
    }
  }
  const people = new Map((await readCountedReports(db)).map(({ id, person }) => [id, person]));
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
