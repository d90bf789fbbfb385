import { findHotspotRun, type HotspotRunRow } from '@trygghetskartan/db/queries/hotspot-runs';
import type { RunRepetition } from '../contract/run.ts';
import type { Dependencies } from '../dependencies.ts';
import type { RunAnswer } from './run-fortnight.ts';
import { askStoredRun, runMethod } from './stored-run.ts';

/**
 * Makes a stored run once more from the reports of now, with its own parameters and going on from
 * the same run, and says whether it is the same and why not. Stores nothing. Undefined where there
 * is no such run.
 */
export async function repeatRun(
  { db, analysis, municipalities }: Pick<Dependencies, 'db' | 'analysis' | 'municipalities'>,
  code: string,
  fortnight: number,
  signal: AbortSignal,
): Promise<RunRepetition | undefined> {
  const run = await findHotspotRun(db, code, fortnight);
  if (run === undefined) {
    return undefined;
  }
  const question = await askStoredRun(db, await municipalities.byCode(code), run);
  return compareRuns(run, await analysis.ask(code, 'run', question, { signal }));
}

function compareRuns(run: HotspotRunRow, answer: RunAnswer): RunRepetition {
  const sameFindings = run.outputDigest === answer.outputDigest;
  return {
    verdict: judge(run, answer, sameFindings),
    sameFindings,
    stored: {
      reports: run.reports,
      people: run.people,
      hotspots: run.entered + run.stayed,
    },
    repeated: {
      reports: answer.reports,
      people: answer.people,
      hotspots: answer.findings.filter(({ state }) => state !== 'missed').length,
    },
  };
}

function judge(
  run: HotspotRunRow,
  answer: RunAnswer,
  sameFindings: boolean,
): RunRepetition['verdict'] {
  if (run.inputDigest !== answer.inputDigest) {
    return 'input_changed';
  }
  if (sameFindings) {
    return 'identical';
  }
  return run.method === runMethod ? 'defect' : 'method_changed';
}
