import type { Db } from '../dependencies.ts';
import { createFollower } from './follow.ts';
import { loadColumns, pageSize, type LoadProgress } from './load.ts';
import type { AnalysedMunicipality } from './question.ts';
import type { Thread } from './start-thread.ts';

/** A municipality whose reports the threads hold. PostGIS stays the truth; they follow it. */
export interface HeldMunicipality {
  /** Grows with every change: equal versions give equal answers. */
  version(): number;
  isIn(thread: Thread): boolean;
  /** Posts what was written since the last look. It begins after the call. */
  look(): Promise<void>;
  /**
   * Fills fresh columns in these threads and swaps them in; until then the old ones go on answering
   * and following. One at a time: a second waits for the first.
   */
  rebuild(threads: readonly Thread[], onProgress?: (progress: LoadProgress) => void): Promise<void>;
}

interface Parts {
  db: Db;
  municipality: AnalysedMunicipality;
  /** Taken before the first rebuild. */
  horizon: string;
}

export function holdMunicipality({ db, municipality, horizon }: Parts): HeldMunicipality {
  const { code } = municipality;
  const threadsWithIt = new Set<Thread>();
  let version = 0;
  let rebuilding: Promise<void> = Promise.resolve();

  const follower = createFollower({
    db,
    code,
    horizon,
    pageSize,
    onRows(rows, more) {
      version += 1;
      const sent = [...threadsWithIt].map((thread) =>
        thread.send({ kind: 'rows', code, rows, version }),
      );
      // A thread that ends meanwhile is loaded anew; the other one has its rows.
      const taken = Promise.allSettled(sent).then(() => undefined);
      // The last page is not waited for: a question that is posted after it finds it taken up.
      return more ? taken : undefined;
    },
  });

  async function rebuildIn(
    threads: readonly Thread[],
    onProgress: (progress: LoadProgress) => void,
  ): Promise<void> {
    try {
      const catchUp = await loadColumns({ db, municipality, threads, onProgress });
      /*
       * Between two looks: the fresh columns then hold all that the last look brought and more, so
       * whoever waited for a look is answered no worse after the swap. The next look may bring rows
       * that they have already; taking a row up twice changes nothing.
       */
      await follower.inTurn(async () => {
        await catchUp();
        version += 1;
        for (const thread of threads) {
          thread.tell({ kind: 'swap', code, version });
          threadsWithIt.add(thread);
        }
      });
    } catch (error) {
      threads.forEach((thread) => thread.tell({ kind: 'abandon', code }));
      throw error;
    }
  }

  return {
    version: () => version,
    isIn: (thread) => threadsWithIt.has(thread),
    look: () => follower.look(),
    rebuild(threads, onProgress = () => undefined) {
      const run = () => {
        for (const thread of threadsWithIt) {
          if (thread.hasEnded()) {
            threadsWithIt.delete(thread);
          }
        }
        return rebuildIn(threads, onProgress);
      };
      rebuilding = rebuilding.then(run, run);
      return rebuilding;
    },
  };
}
