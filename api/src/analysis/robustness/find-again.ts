import type { Held, Job } from '../../analysis-threads/question.ts';
import type { ReportColumns } from '../columns.ts';
import { selectReports, type ReportSelection } from '../filter.ts';
import { layGround } from '../ground.ts';
import type { DetectedHotspot, Tier } from '../hotspot.ts';
import { stayBelowQ } from '../identity/lasting-identity.ts';
import { matchPlaces } from '../identity/match-places.ts';
import type { Place } from '../identity/same-place.ts';
import { combineForRun } from '../identity/standing-view.ts';
import { findHotspots } from '../lex.ts';
import { findReporter } from '../reporter-of-report.ts';

export interface FindAgain {
  places: readonly Place[];
  selection: ReportSelection;
  minimumReporters: number;
  radii?: readonly number[] | undefined;
  /** Id of a report: none of its reporter's is counted. */
  withoutReporterOf?: number | undefined;
}

/**
 * Looks for the hotspots of other reports or with other radii, and says of each place with what q
 * and in which tier it is found again, or undefined. A place is the same by the rule of the runs
 * (`matchPlaces`) and found, as one that stays in a run, while q < .2: with half the reports nothing
 * is as certain as with all.
 */
export function findAgain(
  { columns }: Held,
  { places, selection, minimumReporters, radii, withoutReporterOf }: FindAgain,
  job: Job,
): ({ q: number; tier: Tier } | undefined)[] {
  const checkCancelled = (): void => job.checkCancelled();
  const chosen = leaveOut(columns, selectReports(columns, selection), withoutReporterOf);
  const ground = layGround(columns, chosen, {
    checkCancelled,
    ...(radii !== undefined && { radii }),
  });
  const find = (tier: Tier): DetectedHotspot[] =>
    findHotspots(ground, columns, {
      alpha: stayBelowQ,
      tiers: [tier],
      minimumReporters,
      checkCancelled,
    }).hotspots.filter(({ q }) => q < stayBelowQ);
  const found = combineForRun(find('A'), find('B'));
  return matchPlaces(places, found).map((at) =>
    at === -1 ? undefined : { q: found[at].q, tier: found[at].tier },
  );
}

function leaveOut(
  { arrays: { reporter }, reporterOf }: ReportColumns,
  chosen: Uint32Array,
  withoutReporterOf: number | undefined,
): Uint32Array {
  const person =
    withoutReporterOf === undefined ? undefined : findReporter(reporterOf, withoutReporterOf);
  return person === undefined ? chosen : chosen.filter((at) => reporter[at] !== person);
}
