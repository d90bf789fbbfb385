import { findReporterKeyStart, hasReportsBefore } from '@trygghetskartan/db/queries/releases';
import type { Db } from '../dependencies.ts';

/** When the people of a municipality were given new keyed hashes, as a release sees it. */
export interface KeyChange {
  when: 'before this release' | 'in this release' | 'after this release';
  /** Whoever was received before this has the old key, */
  oldUntil: Date;
  /** and from this on the new one; in between it is not known. */
  newFrom: Date;
}

/** Servers read the key anew every ten minutes, and their clocks differ. */
const uncertainMs = 15 * 60_000;

/**
 * Undefined where nobody reported with another key. By the days of the fortnights, never by when the
 * releases are made: several may be made at once, long after the change.
 */
export async function findKeyChange(
  db: Db,
  code: string,
  { previousEnd, end }: { previousEnd: number | undefined; end: number },
): Promise<KeyChange | undefined> {
  const start = (await findReporterKeyStart(db, code))?.getTime();
  if (start === undefined) return undefined;
  const oldUntil = new Date(start - uncertainMs);
  if (!(await hasReportsBefore(db, code, oldUntil))) return undefined;
  return {
    when: whenOf(start, previousEnd, end),
    oldUntil,
    newFrom: new Date(start + uncertainMs),
  };
}

function whenOf(start: number, previousEnd: number | undefined, end: number): KeyChange['when'] {
  if (start >= end) return 'after this release';
  return previousEnd === undefined || start >= previousEnd
    ? 'in this release'
    : 'before this release';
}
