import type { listPlaces, MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { keepGround } from '../analysis-threads/kept-ground.ts';
import type { Held, Job } from '../analysis-threads/question.ts';
import type { ReportColumns } from '../analysis/columns.ts';
import type { ReportSelection } from '../analysis/filter.ts';
import type { DetectedHotspot } from '../analysis/hotspot.ts';
import { nameLasting } from '../analysis/identity/name-lasting.ts';
import { findHotspots } from '../analysis/lex.ts';
import { dropFortnights, fortnightsBefore, type Fortnights } from '../analysis/trend/fortnights.ts';
import { countPeriodsBeforeStart } from '../analysis/trend/people-per-period.ts';
import { resolvedFilter, type ResolvedFilter } from '../contract/filter.ts';
import type { Hotspot, HotspotList } from '../contract/hotspot.ts';
import { addDays, localDay } from '../local-instant.ts';
import type { LastingPlace } from '../runs/lasting-places.ts';
import { toWgs84 } from '../sweref.ts';
import { describeProfile } from './describe-profile.ts';
import { keepDescriptions, type Description } from './kept-descriptions.ts';
import { nameSpot } from './place-name.ts';

/** Names the method in every answer and export: another method or other thresholds are another name. */
export const method = 'LEX 1';

interface HotspotsQuestion {
  municipality: Pick<MunicipalityRow, 'minimumCount'>;
  places: Awaited<ReturnType<typeof listPlaces>>;
  resolved: ResolvedFilter;
  selection: ReportSelection;
  query: string;
  now: Date;
  /** What the newest run found or remembers. */
  lasting: readonly LastingPlace[];
}

/**
 * The list as it is sent: contract/hotspot.ts in JSON. Written in the thread, because for a thousand
 * hotspots that takes a tenth of a second, in which the server would answer nobody.
 */
export function writeHotspots(
  held: Held,
  question: HotspotsQuestion,
  job: Job,
): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(listHotspots(held, question, job)));
}

/** Filter → ground → hotspots → what each is called and made of, in the order of the contract. */
function listHotspots(
  held: Held,
  question: HotspotsQuestion,
  { checkCancelled }: Job,
): HotspotList {
  const { columns, ground: kept = keepGround(), descriptions = keepDescriptions() } = held;
  const { municipality, resolved, selection, query, now } = question;
  const ground = kept.of(columns, selection, { checkCancelled });
  const { chosen } = ground;
  const { hotspots } = findHotspots(ground, columns, {
    minimumReporters: municipality.minimumCount,
    checkCancelled,
  });
  const view = { selection, fortnights: fortnightsWithReports(held, question) };
  const described = descriptions.of(columns, hotspots, view, { checkCancelled });
  const lasting = nameLasting(hotspots, question.lasting);
  return {
    filter: resolvedFilter.encode(resolved),
    query,
    computedAt: now.toISOString(),
    method,
    minimumCount: municipality.minimumCount,
    reports: chosen.length,
    people: countPeople(columns, chosen),
    hotspots: described.map((description, index) =>
      describe(hotspots[index], index + 1, description, lasting[index], question),
    ),
  };
}

/** Reports at these ascending positions: those of one person stand together. */
function countPeople({ arrays: { reporter } }: ReportColumns, chosen: Uint32Array): number {
  let people = 0;
  for (let i = 0; i < chosen.length; i++) {
    if (i === 0 || reporter[chosen[i] ?? 0] !== reporter[chosen[i - 1] ?? 0]) {
      people += 1;
    }
  }
  return people;
}

/** The whole fortnights of the filter's period that are over, from when reporting had begun. */
function fortnightsWithReports(
  { columns, municipality: { timeZone } }: Held,
  { resolved: { from, to }, municipality, now }: HotspotsQuestion,
): Fortnights {
  const today = localDay(now.getTime(), timeZone);
  const dayAfter = addDays(to, 1);
  const fortnights = fortnightsBefore(dayAfter < today ? dayAfter : today, from, timeZone);
  const { bounds } = fortnights;
  const early = countPeriodsBeforeStart(columns, bounds, municipality.minimumCount);
  return dropFortnights(fortnights, early);
}

function describe(
  found: DetectedHotspot,
  number: number,
  { outline, profile, trend, unsafe }: Description,
  place: LastingPlace | undefined,
  { places }: HotspotsQuestion,
): Hotspot {
  const [lng, lat] = toWgs84([found.easting, found.northing]);
  return {
    number,
    // A place that lasts is called what it was called when it was first found.
    name: place?.name ?? nameSpot(found.easting, found.northing, places),
    tier: found.tier,
    sudden: found.sudden,
    lng,
    lat,
    easting: Math.round(found.easting * 10) / 10,
    northing: Math.round(found.northing * 10) / 10,
    outline,
    areaSquareMetres: (found.cells.length / 2) * found.cellMetres ** 2,
    people: found.people,
    reports: found.reports,
    expectedPeople: found.expected,
    atLeastMore: found.score,
    q: found.q,
    ...describeProfile(profile, unsafe.share),
    ...(trend !== undefined && { trend }),
    ...(place !== undefined && { lasting: place.lasting }),
  };
}
