import type { ReportInput } from '@trygghetskartan/api/contract/report';
import type { Reason } from '@trygghetskartan/db/vocabulary';

/** A made-up report in a made-up town that lies where Nässjö lies. */
export interface TownReport {
  lng: number;
  lat: number;
  /** Number of the person who made it. */
  person: number;
  feltAt: Date;
  reasons: Reason[];
}

export interface TownOptions {
  seed: number;
  reports: number;
  /** Places that people report more than their surroundings; they share `hotspotReports`. */
  hotspots: [lng: number, lat: number][];
  hotspotReports: number;
  /** Felt times lie within the year before this. */
  until: Date;
  /** Side of the square town, metres. */
  sideMetres?: number;
}

const centre = { lng: 14.6947, lat: 57.6514 };
/** At the centre, WGS 84; within 1 % over the town. */
const metresPerDegree = { lng: 59_720, lat: 111_370 };

const reasons: readonly Reason[] = [
  'poor_lighting',
  'deserted',
  'threatening_group',
  'intoxicated',
  'traffic',
];

/**
 * Reports along an irregular net of streets, some streets more walked than others, and round the
 * given hotspots. The same seed gives the same town on every machine.
 */
export function makeTown(options: TownOptions): TownReport[] {
  const random = seededRandom(options.seed);
  const side = options.sideMetres ?? 3000;
  const streets = makeStreets(random, side);
  const onStreets = options.reports - options.hotspotReports;
  const town: TownReport[] = [];
  let person = 0;
  for (let index = 0; index < options.reports; index++) {
    // Two in five reports come from the person of the report before, somewhere else in the town.
    person += index < onStreets && random() < 0.4 ? 0 : 1;
    const [east, north] =
      index < onStreets
        ? pointOnStreet(random, streets)
        : pointAtHotspot(random, options.hotspots[index % options.hotspots.length]);
    town.push({
      lng: centre.lng + east / metresPerDegree.lng,
      lat: centre.lat + north / metresPerDegree.lat,
      person,
      feltAt: feltBefore(random, options.until),
      reasons: reasons.filter(() => random() < 0.3),
    });
  }
  return town;
}

interface Street {
  from: [east: number, north: number];
  to: [east: number, north: number];
  /** Running sum of length × how much it is walked. */
  reach: number;
}

function makeStreets(random: () => number, side: number): Street[] {
  const axis = (): number[] => {
    const lines: number[] = [];
    for (let at = -side / 2; at <= side / 2; at += 60 + 80 * random()) {
      lines.push(at);
    }
    return lines;
  };
  const [easts, norths] = [axis(), axis()];
  const lines = [
    ...easts.map((east): Omit<Street, 'reach'> => ({
      from: [east, -side / 2],
      to: [east, side / 2],
    })),
    ...norths.map((north): Omit<Street, 'reach'> => ({
      from: [-side / 2, north],
      to: [side / 2, north],
    })),
  ];
  let reach = 0;
  return lines.map((line) => {
    reach += 0.3 + random() * random() * 3;
    return { ...line, reach };
  });
}

function pointOnStreet(random: () => number, streets: Street[]): [east: number, north: number] {
  const aim = random() * (streets.at(-1)?.reach ?? 0);
  const street = streets.find(({ reach }) => reach >= aim);
  if (street === undefined) {
    throw new RangeError('a town needs streets');
  }
  const along = random();
  return [
    street.from[0] + along * (street.to[0] - street.from[0]) + 7 * gaussian(random),
    street.from[1] + along * (street.to[1] - street.from[1]) + 7 * gaussian(random),
  ];
}

function pointAtHotspot(
  random: () => number,
  hotspot: [lng: number, lat: number] | undefined,
): [east: number, north: number] {
  const [lng, lat] = hotspot ?? [centre.lng, centre.lat];
  return [
    (lng - centre.lng) * metresPerDegree.lng + 10 * gaussian(random),
    (lat - centre.lat) * metresPerDegree.lat + 10 * gaussian(random),
  ];
}

/** Within the year before, most often between 17 and 01. */
function feltBefore(random: () => number, until: Date): Date {
  const day = Math.floor(until.getTime() / 86_400_000) - 1 - Math.floor(random() * 360);
  const hour = random() < 0.7 ? 16 + 8 * random() : 24 * random();
  return new Date(day * 86_400_000 + Math.floor(hour * 60) * 60_000);
}

function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** mulberry32: 0 ≤ x < 1, the same sequence for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The report as that person's phone sends it; the token is long enough and tells people apart. */
export function asReportInput(report: TownReport): ReportInput {
  return {
    place: { lng: report.lng, lat: report.lat, method: 'crosshair' },
    feeling: 'unsafe',
    reasons: report.reasons,
    felt: { kind: 'moment', at: report.feltAt.toISOString() },
    deviceToken: `town-person-${`${report.person}`.padStart(8, '0')}`,
  };
}
