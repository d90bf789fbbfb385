import { unsafeReasons, type PlaceMethod, type Reason } from '@trygghetskartan/db/vocabulary';
import { drawIndex, drawPlace, gaussian, type StreetNet } from './street-net.ts';

/** A year of whole weeks. */
export const days = 364;
/** Reports that hotspots have beyond their surroundings, over the whole year. */
const excesses = [12, 16, 22, 30, 45, 70];
const landmarkReachMetres = 120;
const snappedShare = 0.3;
const safeShare = 0.2;
export const brigadeSize = { people: 12, reports: 36 };

/** What a report says apart from where and who; a draft has the usual for the rest. */
export interface Draft {
  x: number;
  y: number;
  person: number;
  /** Days from the start of the year, with the local hour as fraction. */
  day: number;
  safe?: boolean;
  reason?: Reason;
  method?: PlaceMethod;
}

export function draftBackground(
  random: () => number,
  streets: StreetNet,
  people: Float64Array,
  nearestLandmark: (x: number, y: number) => [number, number] | undefined,
): Draft {
  const { x, y } = drawPlace(random, streets);
  const landmark = nearestLandmark(x, y);
  const snapped = landmark !== undefined && random() < snappedShare;
  return {
    x: snapped ? landmark[0] : x,
    y: snapped ? landmark[1] : y,
    person: drawIndex(random, people),
    day: drawDay(random, random() < 0.55 ? [18, 3] : undefined),
    safe: random() < safeShare,
    ...(snapped && { method: random() < 0.7 ? 'list' : 'search' }),
  };
}

/** Of one place: a dominating reason and a time of day. */
export function draftHotspot(
  random: () => number,
  streets: StreetNet,
  people: Float64Array,
): Draft[] {
  const { x, y } = drawPlace(random, streets);
  const radius = 12 + 23 * random();
  const dominating = pick(random, unsafeReasons);
  const hours = pick(random, [
    [23, 1.8],
    [23, 1.8],
    [19, 1.5],
    [14, 2],
  ] as const);
  return Array.from({ length: pick(random, excesses) }, () => {
    const [distance, angle] = [radius * Math.sqrt(random()), 2 * Math.PI * random()];
    return {
      x: x + distance * Math.cos(angle) + 6 * gaussian(random),
      y: y + distance * Math.sin(angle) + 6 * gaussian(random),
      person: drawIndex(random, people),
      day: drawDay(random, hours),
      ...(random() < 0.6 && { reason: dominating }),
    };
  });
}

/** One angry person: 25 to 60 reports within about 10 m, all year. */
export function draftLoudPerson(random: () => number, streets: StreetNet, person: number): Draft[] {
  const { x, y } = drawPlace(random, streets);
  return Array.from({ length: 25 + Math.floor(36 * random()) }, () => ({
    x: x + 10 * gaussian(random),
    y: y + 10 * gaussian(random),
    person,
    day: drawDay(random, [19, 1.5]),
    reason: 'drug_dealing' as const,
  }));
}

/** Twelve new people who report one spot within two days. */
export function draftBrigade(
  random: () => number,
  streets: StreetNet,
  firstPerson: number,
): Draft[] {
  const { x, y } = drawPlace(random, streets);
  const day = Math.floor((days - 2) * random());
  return Array.from({ length: brigadeSize.reports }, () => ({
    x: x + 12 * gaussian(random),
    y: y + 12 * gaussian(random),
    person: firstPerson + Math.floor(brigadeSize.people * random()),
    day: day + 2 * random(),
    reason: 'harassment' as const,
  }));
}

/** Day of the year with the hour as fraction; hours by middle and deviation, or from 6 to 24. */
function drawDay(random: () => number, hours: readonly [number, number] | undefined): number {
  const hour = hours === undefined ? 6 + 18 * random() : hours[0] + hours[1] * gaussian(random);
  return Math.floor(days * random()) + (((hour % 24) + 24) % 24) / 24;
}

/** Running sum of how much each person reports: most once or twice, some often. */
export function makePeople(random: () => number, count: number): Float64Array {
  let sum = 0;
  return Float64Array.from({ length: count }, () => (sum += Math.exp(0.9 * gaussian(random))));
}

/** The nearest landmark within reach. Landmarks are found through cells as wide as the reach. */
export function makeLandmarks(
  random: () => number,
  streets: StreetNet,
  count: number,
  side: number,
): (x: number, y: number) => [number, number] | undefined {
  const across = Math.ceil(side / landmarkReachMetres) + 2;
  const cellOf = (x: number, y: number) =>
    Math.floor(y / landmarkReachMetres) * across + Math.floor(x / landmarkReachMetres);
  const byCell = new Map<number, [number, number][]>();
  for (let made = 0; made < count; made++) {
    const { x, y } = drawPlace(random, streets);
    const cell = cellOf(x, y);
    byCell.set(cell, [...(byCell.get(cell) ?? []), [x, y]]);
  }
  return (x, y) => {
    let [nearest, least]: [[number, number] | undefined, number] = [undefined, landmarkReachMetres];
    for (const dy of [-1, 0, 1]) {
      for (const dx of [-1, 0, 1]) {
        for (const landmark of byCell.get(cellOf(x, y) + dy * across + dx) ?? []) {
          const distance = Math.hypot(landmark[0] - x, landmark[1] - y);
          if (distance < least) {
            [nearest, least] = [landmark, distance];
          }
        }
      }
    }
    return nearest;
  };
}

export function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(values.length * random())];
}
