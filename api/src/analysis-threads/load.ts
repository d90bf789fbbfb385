import {
  currentHorizon,
  readReportsAfter,
  readReportsChangedSince,
  type ColumnRow,
} from '@trygghetskartan/db/queries/column-rows';
import type { Db } from '../dependencies.ts';
import type { AnalysedMunicipality } from './question.ts';
import type { Thread } from './start-thread.ts';

/**
 * Reports a page, so that reading one and posting it to both threads holds the server up for no more
 * than about 30 ms.
 */
export const pageSize = 2000;

interface Loading {
  db: Db;
  municipality: AnalysedMunicipality;
  threads: readonly Thread[];
  onProgress: (reports: number) => void;
}

/**
 * Fills new columns in the threads with all reports of the municipality while the old ones go on
 * answering. Gives what brings them up to date, to be called before the swap.
 */
export async function loadColumns(loading: Loading): Promise<() => Promise<void>> {
  const { db, municipality, threads, onProgress } = loading;
  const { code } = municipality;
  const send = createSender(threads, code);
  for (const thread of threads) {
    thread.tell({ kind: 'load', municipality });
  }
  // Before the first page: what is written meanwhile is read again, and nothing is missed.
  let horizon = await currentHorizon(db);
  let loaded = 0;
  for (let afterId = 0, read = pageSize; read === pageSize;) {
    const rows = await readReportsAfter(db, code, afterId, pageSize);
    await send(rows);
    afterId = rows.at(-1)?.id ?? afterId;
    read = rows.length;
    if (read > 0) {
      onProgress((loaded += read));
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

/** Posts pages, and waits for the one before to have been taken up: a port has no bound of its own. */
function createSender(
  threads: readonly Thread[],
  code: string,
): (rows: readonly ColumnRow[]) => Promise<void> {
  let before: Promise<unknown> = Promise.resolve();
  return async (rows) => {
    await before;
    before = Promise.all(threads.map((thread) => thread.send({ kind: 'page', code, rows })));
    // Whoever waits for it next is told.
    before.catch(() => undefined);
  };
}
