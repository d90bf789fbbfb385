import { readReportsChangedSince, type ColumnRow } from '@trygghetskartan/db/queries/column-rows';
import type { Db } from '../dependencies.ts';

/** What has been written to a municipality's reports since the last look, by anybody. */
export interface Follower {
  /** A look that begins after the call; calls that come before it begins share it. */
  look(): Promise<void>;
  /** Runs a step when no look runs, and none begins meanwhile. */
  inTurn(step: () => Promise<void>): Promise<void>;
}

interface Parts {
  db: Db;
  code: string;
  /** Everything before it has been seen. */
  horizon: string;
  pageSize: number;
  /** Given what is new. The next page is read when it is done. */
  onRows: (rows: readonly ColumnRow[], more: boolean) => Promise<void> | undefined;
}

export function createFollower({ db, code, horizon: from, pageSize, onRows }: Parts): Follower {
  let horizon = from;
  /** As last read, for rows that a long transaction of somebody else makes us read again. */
  let recent = new Map<number, string>();
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function readChanges(): Promise<void> {
    const seen = new Map<number, string>();
    for (let more = true; more;) {
      const page = await readReportsChangedSince(db, code, horizon, pageSize);
      const changed = page.rows.filter((row) => {
        const description = JSON.stringify(row);
        seen.set(row.id, description);
        return recent.get(row.id) !== description;
      });
      if (changed.length > 0) {
        await onRows(changed, page.more);
      }
      horizon = page.horizon;
      more = page.more;
    }
    recent = seen;
  }

  function inTurn(step: () => Promise<void>): Promise<void> {
    last = last.then(step, step);
    return last;
  }

  return {
    inTurn,
    look() {
      next ??= inTurn(() => {
        next = undefined;
        return readChanges();
      });
      return next;
    },
  };
}
