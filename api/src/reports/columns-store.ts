import {
  currentHorizon,
  readReportsAfter,
  readReportsChangedSince,
  renumberRestoredReports,
} from '@trygghetskartan/db/queries/column-rows';
import { createColumns, takeUp, type ReportColumns } from '../analysis/columns.ts';
import type { Db } from '../dependencies.ts';
import type { MunicipalityDirectory } from '../municipality/directory.ts';
import { Problem } from '../problem.ts';

const pageSize = 10_000;

/** A municipality's reports in memory. PostGIS stays the truth; these follow it. */
export interface CurrentColumns {
  columns: ReportColumns;
  /** Grows with every change: equal versions give equal answers. */
  version: number;
}

export interface ColumnsStore {
  /** Reads all reports of the municipality, page by page. */
  load(code: string, onProgress?: (reports: number) => void): Promise<void>;
  /** With every report that was committed before the call. Throws `starting` while they are being loaded. */
  current(code: string): Promise<CurrentColumns>;
  /** Says that something was written, so that the next reader waits less. */
  noteChange(code: string): void;
  /** Whether this municipality's reports are loaded. */
  isReady(code: string): boolean;
}

interface Held extends CurrentColumns {
  horizon: string;
  /** As last read, for rows that a long transaction of somebody else makes us read again. */
  recent: Map<number, string>;
  /** The refresh that will see everything committed up to now, when one is waiting to start. */
  next: Promise<void> | undefined;
  running: Promise<void>;
}

/** Collects the changes of a burst of reports into one read. */
const settleMs = 1000;

export function createColumnsStore(db: Db, municipalities: MunicipalityDirectory): ColumnsStore {
  const held = new Map<string, Held>();
  const loading = new Map<string, Promise<void>>();
  const noted = new Set<string>();

  async function loadAll(code: string, onProgress: (reports: number) => void): Promise<void> {
    const { timeZone, centre } = await municipalities.byCode(code);
    await renumberRestoredReports(db, code);
    // Before the first page: what is written meanwhile is read again, and nothing is missed.
    const horizon = await currentHorizon(db);
    const columns = createColumns({ timeZone, lng: centre[0], lat: centre[1] });
    let afterId = 0;
    for (let read = pageSize; read === pageSize;) {
      const rows = await readReportsAfter(db, code, afterId, pageSize);
      takeUp(columns, rows);
      afterId = rows.at(-1)?.id ?? afterId;
      read = rows.length;
      onProgress(columns.length);
    }
    held.set(code, {
      columns,
      version: 1,
      horizon,
      recent: new Map(),
      next: undefined,
      running: Promise.resolve(),
    });
  }

  function load(
    code: string,
    onProgress: (reports: number) => void = () => undefined,
  ): Promise<void> {
    const known = loading.get(code);
    if (known !== undefined) {
      return known;
    }
    const started = loadAll(code, onProgress);
    loading.set(code, started);
    started.catch(() => loading.delete(code));
    return started;
  }

  /** A refresh that starts after this call; calls that come before it starts share it. */
  function refresh(code: string, own: Held): Promise<void> {
    own.next ??= own.running.then(
      () => startRefresh(code, own),
      () => startRefresh(code, own),
    );
    return own.next;
  }

  function startRefresh(code: string, own: Held): Promise<void> {
    own.next = undefined;
    own.running = readChanges(db, code, own);
    return own.running;
  }

  return {
    load,
    async current(code) {
      const own = held.get(code);
      if (own === undefined) {
        // A municipality that was not loaded at the start is loaded when first asked for.
        load(code).catch(() => undefined);
        throw new Problem('starting', { retryAfter: 2 });
      }
      await refresh(code, own);
      return { columns: own.columns, version: own.version };
    },
    noteChange(code) {
      const own = held.get(code);
      if (own === undefined || noted.has(code)) {
        return;
      }
      noted.add(code);
      setTimeout(() => {
        noted.delete(code);
        // The next reader repeats a read that failed, and answers for it.
        refresh(code, own).catch(() => undefined);
      }, settleMs).unref();
    },
    isReady: (code) => held.has(code),
  };
}

/** Brings the columns up to date with what other requests, imports and processes have written. */
async function readChanges(db: Db, code: string, own: Held): Promise<void> {
  const seen = new Map<number, string>();
  for (let more = true; more;) {
    const page = await readReportsChangedSince(db, code, own.horizon, pageSize);
    const changed = page.rows.filter((row) => {
      const description = JSON.stringify(row);
      seen.set(row.id, description);
      return own.recent.get(row.id) !== description;
    });
    if (changed.length > 0) {
      takeUp(own.columns, changed);
      own.version += 1;
    }
    own.horizon = page.horizon;
    more = page.more;
  }
  own.recent = seen;
}
