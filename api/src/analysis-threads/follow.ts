import { readReportsChangedSince, type ColumnRow } from '@trygghetskartan/db/queries/column-rows';
import type { Db } from '../dependencies.ts';

/** What has been written to a municipality's reports since the last look, by anybody. */
export interface Follower {
  /** A look that begins after the call; calls that come before it begins share it. */
  look(): Promise<void>;
  /**
   * Runs a step when no look runs, and none begins meanwhile. The step may have read rows that the
   * looks have not: the next one leaves out none.
   */
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
  /**
   * What the threads were last given of the rows that are read again while a long transaction of
   * somebody else is open: what is new to nobody must not make another version.
   */
  const recent = new Map<number, string>();
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;

  async function readChanges(): Promise<void> {
    const seen = new Set<number>();
    for (let more = true; more;) {
      const page = await readReportsChangedSince(db, code, horizon, pageSize);
      const changed = page.rows.filter((row, index) => {
        const known = recent.get(row.id);
        if (known === undefined && index < page.settled) {
          return true;
        }
        const description = JSON.stringify(row);
        const isNew = known !== description;
        // At once, not at the look's end: it may fail at the next page.
        recent.set(row.id, description);
        seen.add(row.id);
        return isNew;
      });
      if (changed.length > 0) {
        await onRows(changed, page.more);
      }
      horizon = page.horizon;
      more = page.more;
    }
    for (const id of recent.keys()) {
      if (!seen.has(id)) {
        recent.delete(id);
      }
    }
  }

  function queue(step: () => Promise<void>): Promise<void> {
    last = last.then(step, step);
    return last;
  }

  return {
    inTurn: (step) =>
      queue(() => {
        recent.clear();
        return step();
      }),
    look() {
      next ??= queue(() => {
        next = undefined;
        return readChanges();
      });
      return next;
    },
  };
}
