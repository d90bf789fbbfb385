import {
  findNewestFortnight,
  listFindings,
  type FindingRow,
} from '@trygghetskartan/db/queries/hotspot-runs';
import type { KnownPlace } from '../analysis/identity/lasting-identity.ts';
import type { LastingIdentity } from '../contract/hotspot.ts';
import type { Db } from '../dependencies.ts';
import { daysOf } from './fortnight.ts';
import { toKnown } from './stored-run.ts';

/** A place that the newest run found or remembers, with the name that it keeps. */
export type LastingPlace = KnownPlace & { name: string; lasting: LastingIdentity };

export interface NewestRun {
  /** 0 where there is no run yet. Another number, other places. */
  fortnight: number;
  places: LastingPlace[];
}

/** The places of a municipality's newest run, read once a run. */
export function createNewestRun(db: Db): (code: string) => Promise<NewestRun> {
  const read = new Map<string, NewestRun>();
  return async (code) => {
    const newest = await findNewestFortnight(db, code);
    if (newest === undefined) {
      return { fortnight: 0, places: [] };
    }
    const known = read.get(code);
    if (known?.fortnight === newest) {
      return known;
    }
    const findings = await listFindings(db, code, newest);
    const run = { fortnight: newest, places: findings.map(toLastingPlace) };
    read.set(code, run);
    return run;
  };
}

function toLastingPlace(finding: FindingRow): LastingPlace {
  return { ...toKnown(finding), name: finding.name, lasting: identityOf(finding) };
}

export function identityOf({
  hotspotId,
  firstFortnight,
  found,
  runs,
}: FindingRow): LastingIdentity {
  return { id: hotspotId, since: daysOf(firstFortnight).to, found, runs };
}
