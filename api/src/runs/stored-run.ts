import {
  highestHotspotId,
  listFindings,
  type HotspotRunRow,
  type StoredFinding,
} from '@trygghetskartan/db/queries/hotspot-runs';
import type { MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { z } from 'zod';
import {
  enterAtQ,
  rememberedRuns,
  stayBelowQ,
  type KnownPlace,
} from '../analysis/identity/lasting-identity.ts';
import { leastOverlapShare, nearMetres } from '../analysis/identity/same-place.ts';
import { startOfTwelveMonths } from '../contract/filter-sentence.ts';
import type { Db } from '../dependencies.ts';
import { method } from '../hotspots/list-hotspots.ts';
import { addDays, startOfDay } from '../local-instant.ts';
import { daysOf } from './fortnight.ts';
import type { RunQuestion } from './run-fortnight.ts';

/**
 * Names what makes a run: another detector or another identity is another name, and so is another order of
 * its sums, which leaves the hotspots as they are and changes the last digit of a figure.
 */
export const runMethod = `${method}, identity 1, sums 2`;

/** What may differ from run to run is read back by a repetition; the rest is for the reader. */
const storedParameters = z.looseObject({ minimumReporters: z.int().min(1) });

export function parametersOf({ minimumCount }: Pick<MunicipalityRow, 'minimumCount'>) {
  return {
    feeling: 'unsafe',
    months: 12,
    minimumReporters: minimumCount,
    enterAtQ,
    stayBelowQ,
    rememberedRuns,
    leastOverlapShare,
    nearMetres,
  } as const;
}

interface RunToMake {
  municipality: MunicipalityRow;
  fortnight: number;
  /** Undefined for the first. */
  previousFortnight: number | undefined;
}

/** The question of a run that is new. */
export async function askNewRun(db: Db, asked: RunToMake): Promise<RunQuestion> {
  return {
    ...(await askFortnight(db, asked)),
    minimumReporters: parametersOf(asked.municipality).minimumReporters,
  };
}

/** The question that a stored run answered. Throws ZodError for parameters that cannot be read. */
export async function askStoredRun(
  db: Db,
  municipality: MunicipalityRow,
  { fortnight, previousFortnight, lastReportId, parameters }: HotspotRunRow,
): Promise<RunQuestion> {
  const { minimumReporters } = storedParameters.parse(parameters);
  const asked = {
    municipality,
    fortnight,
    previousFortnight: previousFortnight ?? undefined,
  };
  return { ...(await askFortnight(db, asked)), lastReportId, minimumReporters };
}

async function askFortnight(
  db: Db,
  { municipality: { code, timeZone }, fortnight, previousFortnight }: RunToMake,
): Promise<Omit<RunQuestion, 'minimumReporters' | 'lastReportId'>> {
  const { to } = daysOf(fortnight);
  const before =
    previousFortnight === undefined ? [] : await listFindings(db, code, previousFortnight);
  return {
    selection: {
      fromMinute: startOfDay(startOfTwelveMonths(to), timeZone) / 60_000,
      toMinute: startOfDay(addDays(to, 1), timeZone) / 60_000,
      feeling: 'unsafe',
    },
    known: before.map(toKnown),
    nextId: (await highestHotspotId(db, code, fortnight)) + 1,
  };
}

/** A stored finding as the next run, or any list, recognises it. */
export function toKnown(finding: StoredFinding): KnownPlace {
  const { hotspotId, misses, easting, northing, radius, cells } = finding;
  return { id: hotspotId, misses, easting, northing, radius, cells: Int32Array.from(cells) };
}
