import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import {
  actions,
  dayParts,
  entryModes,
  feelings,
  feltKinds,
  placeMethods,
  reasons,
  safeReasons,
  unsafeReasons,
  type EntryMode,
  type FeltKind,
  type PlaceMethod,
  type Reason,
} from '@trygghetskartan/db/vocabulary';
import { seededRandom } from '../support/town.ts';
import { makeStreets } from './street-net.ts';
import {
  brigadeSize,
  days,
  draftBackground,
  draftBrigade,
  draftHotspot,
  draftLoudPerson,
  makeLandmarks,
  makePeople,
  pick,
  type Draft,
} from './town-drafts.ts';

/**
 * Made-up reports as columns, in no order; codes are positions in the vocabulary, reasons and
 * actions bit sets over it.
 */
export interface BigTown {
  count: number;
  sideMetres: number;
  /** EPSG:3006, metres. */
  easting: Float64Array;
  northing: Float64Array;
  person: Uint32Array;
  /** Minutes since 1970 UTC. */
  feltMinute: Int32Array;
  receivedMinute: Int32Array;
  feeling: Uint8Array;
  reasons: Uint32Array;
  actions: Uint8Array;
  feltKind: Uint8Array;
  dayPart: Uint8Array;
  entryMode: Uint8Array;
  placeMethod: Uint8Array;
}

const minutesADay = 1440;
/** A million reports lie on 30 × 30 km, fewer on a smaller town that is as dense. */
const sideOfMillion = 30_000;
const perMillion = { hotspots: 300, landmarks: 1500, loud: 300, brigades: 50 };
const reportsPerPerson = 2.5;

/**
 * The structure of the reference's generator (gen.py, scenario big) with what our filters ask for:
 * streets that are walked unevenly, planted hotspots, landmarks that people choose from the list,
 * loud people, brigades, 2.5 reports a person, a fifth of them of safe places, all reasons, the
 * twelve months before `until`. The same seed and day give the same reports on every machine.
 */
export function makeBigTown(count: number, seed: number, until: Date): BigTown {
  const random = seededRandom(seed);
  const share = count / 1_000_000;
  const sideMetres = sideOfMillion * Math.sqrt(share);
  const of = (number: number) => Math.max(1, Math.round(number * share));
  const streets = makeStreets(random, sideMetres);
  const landmarks = makeLandmarks(random, streets, of(perMillion.landmarks), sideMetres);
  const people = makePeople(random, Math.ceil(count / reportsPerPerson));
  const drafts: Draft[] = [];
  for (let made = 0; made < of(perMillion.hotspots); made++) {
    drafts.push(...draftHotspot(random, streets, people));
  }
  let stranger = people.length;
  for (let made = 0; made < of(perMillion.loud); made++) {
    drafts.push(...draftLoudPerson(random, streets, stranger++));
  }
  for (let made = 0; made < of(perMillion.brigades); made++) {
    drafts.push(...draftBrigade(random, streets, stranger));
    stranger += brigadeSize.people;
  }
  const town = emptyTown(count, sideMetres);
  const writer = createWriter(town, random, until);
  for (let at = 0; at < count; at++) {
    writer(at, drafts[at] ?? draftBackground(random, streets, people, landmarks));
  }
  return town;
}

/** How often people answer what. */
const usual = {
  feltKind: [
    ['now', 0.25],
    ['moment', 0.5],
    ['part', 0.15],
    ['unknown', 0.1],
  ] satisfies [FeltKind, number][],
  entryMode: [
    ['self', 0.93],
    ['assisted', 0.03],
    ['school_class', 0.02],
    ['paper', 0.02],
  ] satisfies [EntryMode, number][],
  placeMethod: [
    ['crosshair', 0.7],
    ['position', 0.3],
  ] satisfies [PlaceMethod, number][],
};

function createWriter(
  town: BigTown,
  random: () => number,
  until: Date,
): (at: number, draft: Draft) => void {
  const firstMinute = (Math.floor(until.getTime() / 86_400_000) - days) * minutesADay;
  const [west, south] = nassjo.centre.map((middle) => middle - town.sideMetres / 2);
  const draw = <T>(shares: readonly [T, number][]): T => {
    let aim = random();
    const found = shares.find(([, share]) => (aim -= share) < 0);
    return (found ?? shares[0])[0];
  };
  return (at, draft) => {
    const hour = Math.floor((draft.day % 1) * 24);
    const felt = firstMinute + Math.floor(draft.day * minutesADay);
    const feltKind = draw(usual.feltKind);
    const delay = feltKind === 'now' ? 2 : -600 * Math.log(1 - random());
    town.easting[at] = west + draft.x;
    town.northing[at] = south + draft.y;
    town.person[at] = draft.person;
    town.feltMinute[at] = felt;
    town.receivedMinute[at] = felt + Math.ceil(delay);
    town.feeling[at] = feelings.indexOf(draft.safe === true ? 'safe' : 'unsafe');
    town.reasons[at] = drawReasons(random, draft);
    town.actions[at] = random() < 0.35 ? 1 << Math.floor(actions.length * random()) : 0;
    town.feltKind[at] = feltKinds.indexOf(feltKind);
    town.dayPart[at] = dayParts.indexOf(
      hour < 6 || hour >= 22 ? 'night' : hour < 10 ? 'morning' : hour < 17 ? 'day' : 'evening',
    );
    town.entryMode[at] = entryModes.indexOf(draw(usual.entryMode));
    town.placeMethod[at] = placeMethods.indexOf(draft.method ?? draw(usual.placeMethod));
  };
}

/** One reason or some more, the draft's own among them. */
function drawReasons(random: () => number, { safe, reason }: Draft): number {
  const words: readonly Reason[] = safe === true ? safeReasons : unsafeReasons;
  let bits = reason === undefined ? 0 : 1 << reasons.indexOf(reason);
  do {
    bits |= 1 << reasons.indexOf(pick(random, words));
  } while (random() < 0.4);
  return bits;
}

function emptyTown(count: number, sideMetres: number): BigTown {
  return {
    count,
    sideMetres,
    easting: new Float64Array(count),
    northing: new Float64Array(count),
    person: new Uint32Array(count),
    feltMinute: new Int32Array(count),
    receivedMinute: new Int32Array(count),
    feeling: new Uint8Array(count),
    reasons: new Uint32Array(count),
    actions: new Uint8Array(count),
    feltKind: new Uint8Array(count),
    dayPart: new Uint8Array(count),
    entryMode: new Uint8Array(count),
    placeMethod: new Uint8Array(count),
  };
}
