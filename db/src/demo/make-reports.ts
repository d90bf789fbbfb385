import { createHash } from 'node:crypto';
import type { PlaceRow } from '../queries/municipalities.ts';
import type { NewReport } from '../queries/reports.ts';
import type { Action, AgeBand, EntryMode, Gender, Reason, Strength } from '../vocabulary.ts';
import { drawMoment, type FeltMoment, type Rhythm } from './felt-time.ts';
import { createSeededRandom, type SeededRandom } from './random.ts';
import { everyday, spots, type Spot } from './spots.ts';

interface Town {
  places: readonly PlaceRow[];
  timeZone: string;
  now: Date;
}

type Draft = Omit<NewReport, 'idempotencyKey' | 'bodyHash' | 'receiptHash'> & { receivedAt: Date };

const seed = 682;
const backgroundReports = 960;
const listReports = 240;
/** People who report now and then; those of a spot are drawn from them too. */
const residents = 1500;
/** About 57.65° N. */
const metresPerDegreeLat = 111_350;

/**
 * About 2,500 made-up reports of the twelve months before `now`: hotspots with reasons and hours of
 * their own, pins that were chosen from the list and so lie on each other, one person who reports
 * the same again and again, places that feel safe, and a spread without a pattern. In the order in
 * which they came in.
 */
export function makeDemonstration(town: Town): NewReport[] {
  const random = createSeededRandom(seed);
  const drafts = [
    ...spots.flatMap((spot, index) => makeSpot(spot, index, town, random)),
    ...Array.from({ length: listReports }, () => makeListPin(town, random)),
    ...Array.from({ length: backgroundReports }, () => makeBackground(town, random)),
  ];
  return drafts
    .sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())
    .map((draft, index) => ({
      ...draft,
      idempotencyKey: `demonstration-${String(index + 1).padStart(5, '0')}`,
      bodyHash: hash(`body ${index}`),
      receiptHash: hash(`receipt ${index}`),
    }));
}

function makeSpot(spot: Spot, index: number, town: Town, random: SeededRandom): Draft[] {
  const place = town.places.find(({ name }) => name === spot.place);
  if (place === undefined) {
    return [];
  }
  const people = Array.from({ length: spot.people }, () => random.whole(residents));
  return Array.from({ length: spot.reports }, () =>
    makeReport(
      {
        ...shift(
          place,
          spot.east + random.normal() * spot.spreadMetres,
          spot.north + random.normal() * spot.spreadMetres,
        ),
        feeling: spot.feeling,
        reasons: drawReasons(spot.reasons, random),
        // Nobody else is the one who reports the same again and again.
        person: spot.people === 1 ? residents + index : (people[random.whole(people.length)] ?? 0),
        rhythm: spot.rhythm,
        placeMethod: random.pick([
          ['crosshair', 6],
          ['position', 4],
        ] as const),
        entryMode: random.pick(
          spot.entryModes ??
            ([
              ['self', 30],
              ['assisted', 1],
              ['paper', 1],
            ] as const),
        ),
        words:
          random.chance(0.12) && spot.words.length > 0
            ? (spot.words[random.whole(spot.words.length)] ?? null)
            : null,
      },
      town,
      random,
    ),
  );
}

/** Chosen from the list: all on the very point of the place. */
function makeListPin(town: Town, random: SeededRandom): Draft {
  const place = town.places[random.whole(town.places.length)];
  if (place === undefined) {
    throw new RangeError('the demonstration needs places');
  }
  const unsafe = random.chance(0.75);
  return makeReport(
    {
      lng: place.lng,
      lat: place.lat,
      feeling: unsafe ? 'unsafe' : 'safe',
      reasons: drawReasons(unsafe ? commonUnsafe : commonSafe, random),
      person: random.whole(residents),
      rhythm: everyday,
      placeMethod: 'list',
      entryMode: random.pick([
        ['self', 4],
        ['assisted', 3],
        ['paper', 1],
      ] as const),
      words: null,
    },
    town,
    random,
  );
}

/** Thinning out from the middle of the town, with no place of its own. */
function makeBackground(town: Town, random: SeededRandom): Draft {
  const middle = town.places.find(({ kind }) => kind === 'square') ?? town.places[0];
  if (middle === undefined) {
    throw new RangeError('the demonstration needs places');
  }
  const unsafe = random.chance(0.72);
  const spreadMetres = random.pick([
    [350, 2],
    [800, 5],
    [1500, 3],
  ] as const);
  return makeReport(
    {
      ...shift(middle, 150 + random.normal() * spreadMetres, random.normal() * spreadMetres),
      feeling: unsafe ? 'unsafe' : 'safe',
      reasons: drawReasons(unsafe ? commonUnsafe : commonSafe, random),
      person: random.whole(residents),
      rhythm: everyday,
      placeMethod: random.pick([
        ['crosshair', 6],
        ['position', 3],
        ['search', 1],
      ] as const),
      entryMode: random.pick([
        ['self', 40],
        ['assisted', 2],
        ['school_class', 1],
        ['paper', 1],
      ] as const),
      words: random.chance(0.03) ? 'Känns obekvämt att gå här.' : null,
    },
    town,
    random,
  );
}

interface Told {
  lng: number;
  lat: number;
  feeling: NewReport['feeling'];
  reasons: Reason[];
  person: number;
  rhythm: Rhythm;
  placeMethod: NewReport['placeMethod'];
  entryMode: EntryMode;
  words: string | null;
}

function makeReport(told: Told, { now, timeZone }: Town, random: SeededRandom): Draft {
  const moment = drawMoment(told.rhythm, random, now, timeZone);
  return {
    lng: told.lng,
    lat: told.lat,
    placeMethod: told.placeMethod,
    placeArea: null,
    placeAccuracyMetres: told.placeMethod === 'position' ? 4 + random.whole(20) : null,
    feeling: told.feeling,
    strength: random.chance(0.6) ? drawStrength(told.feeling, random) : null,
    reasons: told.reasons,
    ...drawFelt(moment, random),
    actions: drawActions(told.feeling, random),
    ...describePerson(told.person),
    entryMode: told.entryMode,
    reporterKey: hash(`person ${told.person}`),
    words: told.words === null ? null : `(Demo) ${told.words}`,
    wordFindings: [],
    receivedAt: new Date(Math.min(moment.at.getTime() + random.whole(180) * 60_000, now.getTime())),
  };
}

const commonUnsafe: readonly (readonly [Reason, number])[] = [
  ['poor_lighting', 5],
  ['deserted', 4],
  ['traffic', 4],
  ['obscured_view', 2],
  ['run_down', 2],
  ['intoxicated', 2],
  ['threatening_group', 2],
  ['harassment', 1],
  ['other', 1],
];
const commonSafe: readonly (readonly [Reason, number])[] = [
  ['well_lit', 3],
  ['people_around', 3],
  ['good_overview', 2],
  ['well_kept', 2],
];

/** One to three different ones, likelier ones first. */
function drawReasons(
  weights: readonly (readonly [Reason, number])[],
  random: SeededRandom,
): Reason[] {
  const count = random.pick([
    [1, 5],
    [2, 4],
    [3, 1],
  ] as const);
  return [...new Set(Array.from({ length: count }, () => random.pick(weights)))];
}

function drawStrength(feeling: NewReport['feeling'], random: SeededRandom): Strength {
  return feeling === 'unsafe'
    ? random.pick([
        ['very_unsafe', 2],
        ['rather_unsafe', 3],
      ] as const)
    : random.pick([
        ['very_safe', 2],
        ['rather_safe', 3],
      ] as const);
}

function drawFelt(
  { at, dayPart, weekPart }: FeltMoment,
  random: SeededRandom,
): Pick<NewReport, 'feltKind' | 'feltAt' | 'feltDayPart' | 'feltWeekPart'> {
  const none = { feltAt: null, feltDayPart: null, feltWeekPart: null };
  const kind = random.pick([
    ['now', 9],
    ['moment', 5],
    ['part', 4],
    ['unknown', 1],
  ] as const);
  if (kind === 'part') {
    return {
      ...none,
      feltKind: kind,
      feltDayPart: dayPart,
      feltWeekPart: random.chance(0.8) ? weekPart : null,
    };
  }
  return kind === 'unknown' ? { ...none, feltKind: kind } : { ...none, feltKind: kind, feltAt: at };
}

function drawActions(feeling: NewReport['feeling'], random: SeededRandom): Action[] {
  if (feeling === 'safe' || random.chance(0.5)) {
    return [];
  }
  return [
    random.pick([
      ['avoided', 3],
      ['other_way', 4],
      ['with_somebody', 2],
      ['stayed_home', 1],
      ['nothing', 3],
    ] as const),
  ];
}

/** Asked once per device: the same in each of a person's reports. */
function describePerson(person: number): { ageBand: AgeBand | null; gender: Gender | null } {
  const random = createSeededRandom(seed + person);
  if (random.chance(0.5)) {
    return { ageBand: null, gender: null };
  }
  return {
    ageBand: random.pick([
      ['under_16', 1],
      ['16_24', 3],
      ['25_44', 5],
      ['45_64', 4],
      ['65_79', 3],
      ['80_up', 1],
    ] as const),
    gender: random.pick([
      ['woman', 6],
      ['man', 4],
      ['other', 0.2],
    ] as const),
  };
}

/** Moved by metres; the grid's turn against north (a quarter of a degree here) does not matter. */
function shift(
  { lng, lat }: { lng: number; lat: number },
  east: number,
  north: number,
): { lng: number; lat: number } {
  return {
    lng: lng + east / (metresPerDegreeLat * Math.cos((lat * Math.PI) / 180)),
    lat: lat + north / metresPerDegreeLat,
  };
}

function hash(text: string): string {
  return createHash('sha256').update(`demonstration ${text}`).digest('hex');
}
