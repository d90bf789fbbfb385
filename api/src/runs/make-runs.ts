import { findNewestFortnight, insertHotspotRun } from '@trygghetskartan/db/queries/hotspot-runs';
import { listPlaces } from '@trygghetskartan/db/queries/municipalities';
import { countReports } from '@trygghetskartan/db/queries/reports';
import type { Dependencies } from '../dependencies.ts';
import { nameSpot } from '../hotspots/place-name.ts';
import { localDay } from '../local-instant.ts';
import { daysOf, fortnightOf } from './fortnight.ts';
import { askNewRun, parametersOf, runMethod } from './stored-run.ts';

/** A year of fortnights: what a municipality that begins, or was away, gets afterwards. */
const mostPastRuns = 26;
/** Reports that are on their way when the fortnight ends have come in by then. */
const settleMs = 10 * 60 * 1000;

type Needed = Pick<Dependencies, 'db' | 'clock' | 'analysis' | 'municipalities'>;

export interface MadeRun {
  fortnight: number;
  hotspots: number;
  /** How many fortnights still wait for theirs. */
  left: number;
}

/**
 * Makes the runs that are due, oldest first, each going on from the one that stands: the fortnights
 * since the last run, or since the first report, at most the last 26. The reports are loaded when a run
 * is due, and only then. What another server makes at the same time is taken as it stands. Throws the signal's reason when it ends, and what asking
 * throws; the runs that were made by then stand.
 */
export async function makeDueRuns(
  needed: Needed,
  code: string,
  options: { signal: AbortSignal; onRun?: (run: MadeRun) => void },
): Promise<void> {
  const { db, clock, analysis, municipalities } = needed;
  const { timeZone } = await municipalities.byCode(code);
  const today = localDay(clock().getTime() - settleMs, timeZone);
  const latest = fortnightOf(today) - 1;
  let fortnight = latest - mostPastRuns + 1;
  while (true) {
    options.signal.throwIfAborted();
    const newest = await findNewestFortnight(db, code);
    fortnight = Math.max(fortnight, (newest ?? -Infinity) + 1);
    if (fortnight > latest || (newest === undefined && (await countReports(db, code)) === 0)) {
      return;
    }
    await analysis.load(code);
    const made = await makeRun(needed, code, {
      fortnight,
      previousFortnight: newest,
      signal: options.signal,
    });
    if (made !== undefined) {
      options.onRun?.({ ...made, fortnight, left: latest - fortnight });
    }
    fortnight++;
  }
}

/** Undefined where nothing was stored: before the first report, or when another server was faster. */
async function makeRun(
  { db, clock, analysis, municipalities }: Needed,
  code: string,
  {
    fortnight,
    previousFortnight,
    signal,
  }: { fortnight: number; previousFortnight: number | undefined; signal: AbortSignal },
): Promise<{ hotspots: number } | undefined> {
  const municipality = await municipalities.byCode(code);
  const question = await askNewRun(db, { municipality, fortnight, previousFortnight });
  const answer = await analysis.ask(code, 'run', question, { signal });
  if (previousFortnight === undefined && answer.reports === 0) {
    return undefined;
  }
  const entered = answer.findings.filter(({ state }) => state === 'entered');
  const places = entered.length > 0 ? await listPlaces(db, code) : [];
  const { findings, ...figures } = answer;
  const stored = await insertHotspotRun(db, {
    ...figures,
    findings,
    municipalityCode: code,
    fortnight,
    previousFortnight,
    method: runMethod,
    parameters: parametersOf(municipality),
    madeAt: clock(),
    newHotspots: entered.map(({ hotspotId, easting, northing }) => ({
      id: hotspotId,
      name: nameSpot(easting, northing, places),
    })),
  });
  return stored
    ? { hotspots: findings.filter(({ state }) => state !== 'missed').length }
    : undefined;
}

/** For the log: `2026-11-09 to 2026-11-22`. */
export function describeFortnight(fortnight: number): string {
  const { from, to } = daysOf(fortnight);
  return `${from} to ${to}`;
}
