import type { StoredFinding } from '@trygghetskartan/db/queries/hotspot-runs';
import { createHash } from 'node:crypto';
import type { Held, Job } from '../analysis-threads/question.ts';
import { selectReports, type ReportSelection } from '../analysis/filter.ts';
import { layGround } from '../analysis/ground.ts';
import type { DetectedHotspot, Tier } from '../analysis/hotspot.ts';
import { canonicalReports, digestReports } from '../analysis/identity/canonical-reports.ts';
import {
  carryOn,
  stayBelowQ,
  type Carried,
  type KnownPlace,
} from '../analysis/identity/lasting-identity.ts';
import { combineForRun } from '../analysis/identity/standing-view.ts';
import { findHotspots } from '../analysis/lex.ts';

export interface RunQuestion {
  selection: ReportSelection;
  /** Later reports are not part of the run; absent = all that have come in. */
  lastReportId?: number | undefined;
  minimumReporters: number;
  /** What the run before knew, and the first id that is free. */
  known: KnownPlace[];
  nextId: number;
}

export interface RunAnswer {
  lastReportId: number;
  reports: number;
  people: number;
  inputDigest: string;
  /** SHA-256, hexadecimal, over the findings as JSON. */
  outputDigest: string;
  /** In the order of the hotspots' ids. */
  findings: StoredFinding[];
}

/**
 * Makes one run: the reports up to the last that had come in, hotspots of both tiers with q below
 * .2, and which of them are known. The same question over the same reports gives the same answer to
 * the bit, in whatever order and process the reports were loaded.
 */
export function runFortnight({ columns }: Held, question: RunQuestion, job: Job): RunAnswer {
  const lastReportId = question.lastReportId ?? highestId(columns.arrays.id, columns.length);
  const chosen = selectReports(columns, question.selection).filter(
    (at) => columns.arrays.id[at] <= lastReportId,
  );
  const checkCancelled = (): void => job.checkCancelled();
  checkCancelled();
  const canonical = canonicalReports(columns, chosen, checkCancelled);
  const inputDigest = digestReports(columns, canonical, checkCancelled);
  // One ground for both tiers, in which they differ only in what they test against.
  const ground = layGround(canonical, Uint32Array.from(canonical.positions.keys()), {
    checkCancelled,
  });
  const find = (tier: Tier): DetectedHotspot[] =>
    findHotspots(ground, canonical, {
      alpha: stayBelowQ,
      minimumReporters: question.minimumReporters,
      tiers: [tier],
      checkCancelled,
    }).hotspots;
  const found = combineForRun(find('A'), find('B'));
  const findings = toFindings(carryOn(question.known, found, question.nextId));
  return {
    lastReportId,
    reports: chosen.length,
    people: canonical.people,
    inputDigest,
    outputDigest: createHash('sha256').update(JSON.stringify(findings)).digest('hex'),
    findings,
  };
}

function highestId(ids: Float64Array, length: number): number {
  let highest = 0;
  for (let i = 0; i < length; i++) highest = Math.max(highest, ids[i]);
  return highest;
}

function toFindings({ standing, missed }: Carried<DetectedHotspot>): StoredFinding[] {
  const findings = [
    ...standing.map(({ id, state, found }): StoredFinding => ({
      hotspotId: id,
      state,
      misses: 0,
      easting: found.easting,
      northing: found.northing,
      radius: found.radius,
      cells: [...found.cells],
      figures: {
        tier: found.tier,
        sudden: found.sudden,
        p: found.p,
        q: found.q,
        people: found.people,
        reports: found.reports,
        expected: found.expected,
        score: found.score,
        ratio: found.ratio,
        periods: found.periods,
        burstShare: found.burstShare,
      },
    })),
    ...missed.map(({ id, misses, easting, northing, radius, cells }): StoredFinding => ({
      hotspotId: id,
      state: 'missed',
      misses,
      easting,
      northing,
      radius,
      cells: [...cells],
      figures: undefined,
    })),
  ];
  return findings.sort((a, b) => a.hotspotId - b.hotspotId);
}
