import {
  currentHorizon,
  readReportsAfter,
  readReportsChangedSince,
  type ColumnRow,
} from '@trygghetskartan/db/queries/column-rows';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { createClocks } from '../analysis/columns.ts';
import { enterRows } from '../analysis/row-entry.ts';
import type { Db } from '../dependencies.ts';
import type { AnalysedMunicipality } from './question.ts';
import type { Thread } from './start-thread.ts';

/**
 * Reports a page, so that reading one and posting it to both threads holds the server up for no more
 * than about 30 ms.
 */
export const pageSize = 2000;

/** Reports read, of those that there were when the loading began. */
export interface LoadProgress {
  reports: number;
  of: number;
}

interface Loading {
  db: Db;
  municipality: AnalysedMunicipality;
  threads: readonly Thread[];
  onProgress: (progress: LoadProgress) => void;
}

/**
 * Fills new columns in the threads with all reports of the municipality while the old ones go on
 * answering. Gives what brings them up to date, to be called before the swap.
 */
export async function loadColumns(loading: Loading): Promise<() => Promise<void>> {
  const { db, municipality, threads, onProgress } = loading;
  const { code } = municipality;
  const send = createSender(threads, municipality);
  const of = await countReports(db, code);
  for (const thread of threads) {
    thread.tell({ kind: 'load', municipality, expected: of });
  }
  // Before the first page: what is written meanwhile is read again, and nothing is missed.
  let horizon = await currentHorizon(db);
  let loaded = 0;
  for (let afterId = 0, read = pageSize; read === pageSize;) {
    const rows = await readReportsAfter(db, code, afterId, pageSize);
    afterId = rows.at(-1)?.id ?? afterId;
    read = rows.length;
    await send(rows);
    if (read > 0) {
      loaded += read;
      onProgress({ reports: loaded, of });
    }
  }

  async function catchUp(): Promise<void> {
    for (let more = true; more;) {
      const page = await readReportsChangedSince(db, code, horizon, pageSize);
      await send(page.rows);
      horizon = page.horizon;
      more = page.more;
    }
    await send([]);
  }
  // The long part of it now, so that the last look, which others wait for, is short.
  await catchUp();
  return catchUp;
}

/**
 * Posts pages as numbers, once for both threads, and waits for the one before to have been taken up: a
 * port has no bound of its own.
 */
function createSender(
  threads: readonly Thread[],
  municipality: AnalysedMunicipality,
): (rows: readonly ColumnRow[]) => Promise<void> {
  const { code } = municipality;
  const clocks = createClocks(municipality);
  let before: Promise<unknown> = Promise.resolve();
  return async (rows) => {
    // Before the wait, which would keep the rows: what lives long is not swept with the young.
    const entries = enterRows(rows, clocks);
    await before;
    before = Promise.all(threads.map((thread) => thread.send({ kind: 'page', code, entries })));
    // Whoever waits for it next is told.
    before.catch(() => undefined);
  };
}
