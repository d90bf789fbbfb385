import type { listPlaces, MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { keepGround } from '../analysis-threads/kept-ground.ts';
import type { Held, Job } from '../analysis-threads/question.ts';
import type { ReportColumns } from '../analysis/columns.ts';
import type { ReportSelection } from '../analysis/filter.ts';
import type { DetectedHotspot } from '../analysis/hotspot.ts';
import { nameLasting } from '../analysis/identity/name-lasting.ts';
import { findHotspots } from '../analysis/lex.ts';
import { traceOutline } from '../analysis/outline.ts';
import { profileReports, type HotspotProfile } from '../analysis/profile.ts';
import type { Share } from '../analysis/proportion.ts';
import { dropFortnights, fortnightsBefore, type Fortnights } from '../analysis/trend/fortnights.ts';
import { describeTrend } from '../analysis/trend/hotspot-trend.ts';
import { countPeriodsBeforeStart } from '../analysis/trend/people-per-period.ts';
import { shareUnsafe } from '../analysis/unsafe-share.ts';
import type { ResolvedFilter } from '../contract/filter.ts';
import type { Hotspot, HotspotList } from '../contract/hotspot.ts';
import { addDays, localDay } from '../local-instant.ts';
import type { LastingPlace } from '../runs/lasting-places.ts';
import { toWgs84 } from '../sweref.ts';
import { describeProfile } from './describe-profile.ts';
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

/** Filter → ground → hotspots → what each is called and made of. */
export function listHotspots(
  held: Held,
  question: HotspotsQuestion,
  { checkCancelled }: Job,
): HotspotList {
  const { columns, ground: kept = keepGround() } = held;
  const { municipality, resolved, selection, query, now } = question;
  const ground = kept.of(columns, selection, { checkCancelled });
  const { chosen } = ground;
  const { hotspots } = findHotspots(ground, columns, {
    minimumReporters: municipality.minimumCount,
    checkCancelled,
  });
  const fortnights = fortnightsWithReports(held, question);
  const lasting = nameLasting(hotspots, question.lasting);
  const unsafeShares = shareUnsafe(columns, hotspots, selection);
  return {
    filter: resolved,
    query,
    computedAt: now.toISOString(),
    method,
    minimumCount: municipality.minimumCount,
    reports: chosen.length,
    people: countPeople(columns, chosen),
    hotspots: hotspots.map((found, index) => {
      checkCancelled();
      const profile = profileReports(columns, found.members);
      const trend = describeTrend(columns, found.members, fortnights);
      return {
        ...describe(found, index + 1, profile, unsafeShares[index], question),
        ...(trend !== undefined && { trend }),
        ...keepName(lasting[index]),
      };
    }),
  };
}

/** Reports at these ascending positions: those of one person stand together. */
function countPeople({ arrays: { reporter } }: ReportColumns, chosen: Uint32Array): number {
  let people = 0;
  let last = -1;
  for (const at of chosen) {
    if (reporter[at] !== last) {
      people += 1;
      last = reporter[at] ?? last;
    }
  }
  return people;
}

/** A place that lasts is called what it was called when it was first found. */
function keepName(place: LastingPlace | undefined): Partial<Pick<Hotspot, 'name' | 'lasting'>> {
  return place === undefined ? {} : { name: place.name, lasting: place.lasting };
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
  profile: HotspotProfile,
  unsafeShare: Share | undefined,
  { places }: HotspotsQuestion,
): Hotspot {
  const [lng, lat] = toWgs84([found.easting, found.northing]);
  return {
    number,
    name: nameSpot(found.easting, found.northing, places),
    tier: found.tier,
    sudden: found.sudden,
    lng,
    lat,
    easting: Math.round(found.easting * 10) / 10,
    northing: Math.round(found.northing * 10) / 10,
    outline: traceOutline(found.cells, found.cellMetres).map((polygon) =>
      polygon.map((ring) => ring.map(toWgs84)),
    ),
    areaSquareMetres: (found.cells.length / 2) * found.cellMetres ** 2,
    people: found.people,
    reports: found.reports,
    expectedPeople: found.expected,
    atLeastMore: found.score,
    q: found.q,
    ...describeProfile(profile, unsafeShare),
  };
}
