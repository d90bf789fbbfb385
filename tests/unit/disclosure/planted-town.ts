import type { Bundle, Block, Entry } from '@trygghetskartan/api/analysis/disclosure/ledger';
import type { Zone } from '@trygghetskartan/api/analysis/disclosure/places';
import {
  array,
  boolean,
  constant,
  integer,
  nat,
  oneof,
  option,
  record,
  uniqueArray,
} from 'fast-check';
import { countedGroups, type Told } from '../../support/attacker.ts';
import { seededRandom } from '../../support/town.ts';
import type { Guard } from './guard.ts';

/** A report in the planted town, and when it is withdrawn. */
interface PlantedReport {
  person: number;
  /** Where, in 10 m from a corner of the fixed grid: two squares of 200 m beside each other. */
  east: number;
  fortnight: number;
  unsafe: boolean;
  reasons: number;
  dark: boolean;
  withdrawnIn: number | undefined;
}

export interface PlantedTown {
  k: number;
  fortnights: number;
  /** West end and length, in 10 m, of the only hotspot in each fortnight; it comes, moves and goes. */
  zones: ({ from: number; cells: number } | undefined)[];
  reports: PlantedReport[];
  /** Whose reports the attacker knows. */
  known: number[];
  seed: number;
}

const corner = { easting: 481_600, northing: 6_389_800 };

/** Small towns in which anything that can happen does: crowds, loners, withdrawals, moving hotspots. */
export const plantedTown = record({
  k: integer({ min: 3, max: 5 }),
  fortnights: integer({ min: 2, max: 5 }),
}).chain(townOf);

/** Of so many fortnights that quiet places are told again when they have waited long enough. */
export const longPlantedTown = record({
  k: integer({ min: 3, max: 5 }),
  fortnights: integer({ min: 8, max: 10 }),
}).chain(townOf);

function townOf({ k, fortnights }: Pick<PlantedTown, 'k' | 'fortnights'>) {
  return record({
    k: constant(k),
    fortnights: constant(fortnights),
    zones: array(
      option(
        record({
          from: integer({ min: 0, max: 30 }),
          cells: integer({ min: 3, max: 12 }),
        }),
        { nil: undefined },
      ),
      { minLength: fortnights, maxLength: fortnights },
    ),
    reports: array(
      record({
        person: integer({ min: 0, max: 39 }),
        east: integer({ min: 0, max: 39 }),
        fortnight: integer({ min: 0, max: fortnights - 1 }),
        unsafe: boolean(),
        reasons: integer({ min: 0, max: 3 }),
        dark: boolean(),
        withdrawnIn: oneof(
          { weight: 6, arbitrary: constant(undefined) },
          { weight: 1, arbitrary: integer({ min: 0, max: fortnights }) },
        ),
      }),
      { minLength: 40, maxLength: 160, size: 'max' },
    ),
    known: uniqueArray(integer({ min: 0, max: 39 }), { maxLength: k - 2 }),
    seed: nat(),
  });
}

interface TownPlace {
  waiting: Entry[];
  blocks: Block[];
  bundles: Bundle[];
  closedWith: Map<number, readonly Entry[]>;
}

const emptyPlace = (): TownPlace => ({
  waiting: [],
  blocks: [],
  bundles: [],
  closedWith: new Map(),
});

/** Every number that the guard tells: after each fortnight, of every period, of every place. */
export function everythingTold(guard: Guard, town: PlantedTown): Told[] {
  const places = new Map<string, TownPlace>();
  const told: Told[] = [];
  const circumstances = { minimumCount: town.k, random: seededRandom(town.seed) };
  for (let now = 0; now <= town.fortnights; now++) {
    const isGone = ({ reportId }: Entry): boolean =>
      (town.reports[reportId].withdrawnIn ?? Infinity) <= now;
    const left = ({ closedWith }: TownPlace, { number }: Block): Entry[] =>
      (closedWith.get(number) ?? []).filter((entry) => !isGone(entry));
    placeReports(guard, town, now, places);
    for (const place of places.values()) {
      place.waiting = place.waiting.filter((entry) => !isGone(entry));
      const figures = guard.look(
        {
          blocks: place.blocks.map((block) => ({
            ...block,
            voices: guard.standing(block, left(place, block)),
          })),
          bundles: place.bundles,
        },
        circumstances,
      );
      place.blocks = [...figures.blocks];
      place.bundles = [...figures.bundles];
      closeFortnight(guard, place, now, circumstances);
      for (let first = 0; first <= now; first++) {
        for (let last = first; last <= now; last++) {
          const { blocks, bundles, closedWith } = place;
          told.push(
            ...guard.tell(
              {
                figures: { blocks, bundles },
                closedWith,
                left: blocks.map((block) => left(place, block)),
              },
              { first, last },
              town.k,
            ),
          );
        }
      }
    }
  }
  return told;
}

function placeReports(
  guard: Guard,
  town: PlantedTown,
  now: number,
  places: Map<string, TownPlace>,
): void {
  const placesOf = guard.placesOf(zonesOf(town, now));
  for (const [reportId, report] of town.reports.entries()) {
    if (report.fortnight !== now) continue;
    const easting = corner.easting + report.east * 10 + 5;
    for (const key of placesOf(easting, corner.northing + 5)) {
      const place = places.get(key) ?? emptyPlace();
      places.set(key, place);
      place.waiting.push({
        reportId,
        reporter: `${report.person}`,
        fortnight: now,
        unsafe: report.unsafe,
        reasons: report.reasons,
        dark: report.dark,
      });
    }
  }
}

function zonesOf({ zones }: PlantedTown, now: number): Zone[] {
  const zone = zones[now];
  if (zone === undefined) return [];
  const cells = Array.from({ length: zone.cells }, (_, index) => [
    corner.easting + (zone.from + index) * 10,
    corner.northing,
  ]);
  return [{ id: 7, cells: cells.flat() }];
}

function closeFortnight(
  guard: Guard,
  place: TownPlace,
  now: number,
  circumstances: { minimumCount: number; random: () => number },
): void {
  const bundled = new Set(place.bundles.flatMap(({ blocks }) => blocks));
  const { blocks, bundles } = guard.close(
    {
      waiting: place.waiting,
      lastBlock: place.blocks.at(-1),
      open: place.blocks.filter(({ number, takenAway }) => !takenAway && !bundled.has(number)),
    },
    now,
    circumstances,
  );
  const told = new Set(blocks.flatMap(({ entries }) => entries));
  place.waiting = place.waiting.filter((entry) => !told.has(entry));
  place.blocks.push(...blocks);
  place.bundles.push(...bundles);
  for (const { number, entries } of blocks) place.closedWith.set(number, entries);
}

/** The groups under k that the attacker counts, less the people he knows. */
export function attack(guard: Guard, town: PlantedTown): string[][] {
  return countedGroups(everythingTold(guard, town), town.k - 1 - town.known.length, {
    personOf: (report) => `${town.reports[report].person}`,
    known: town.reports.flatMap(({ person }, report) =>
      town.known.includes(person) ? [report] : [],
    ),
  });
}
