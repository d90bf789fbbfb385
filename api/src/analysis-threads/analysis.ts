import { currentHorizon, renumberRestoredReports } from '@trygghetskartan/db/queries/column-rows';
import { refreshReportStatistics } from '@trygghetskartan/db/queries/report-statistics';
import type { FastifyBaseLogger } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock, Db } from '../dependencies.ts';
import type { MunicipalityDirectory } from '../municipality/directory.ts';
import { Problem } from '../problem.ts';
import { everyNight } from './every-night.ts';
import { holdMunicipality, type HeldMunicipality } from './held-municipality.ts';
import type { InputOf, OutputOf, Questions, Registry } from './question.ts';
import type { AskOptions } from './question-queue.ts';
import type { LoadProgress } from './load.ts';
import type { Thread } from './start-thread.ts';
import { createThreadPair } from './thread-pair.ts';

/** The reports as they are, or a little later. */
export interface Current<out Asked extends Questions> {
  /** Grows with every change: equal versions give equal answers. */
  version: number;
  /** Throws what `QuestionQueue.ask` throws. */
  ask<Name extends keyof Asked & string>(
    name: Name,
    input: InputOf<Asked, Name>,
    options?: Omit<AskOptions, 'background'>,
  ): Promise<OutputOf<Asked, Name>>;
}

/** All analysis of reports: two threads that hold them, follow the database and answer questions. */
export interface Analysis<out Asked extends Questions> {
  /** Reads all reports of the municipality, page by page. */
  load(code: string, onProgress?: (progress: LoadProgress) => void): Promise<void>;
  /** With every report that was committed before the call. Throws `starting` while they are being loaded. */
  current(code: string): Promise<Current<Asked>>;
  /** Asks with every report that was committed before the call; throws as `current` and `QuestionQueue.ask`. */
  ask<Name extends keyof Asked & string>(
    code: string,
    name: Name,
    input: InputOf<Asked, Name>,
    options?: Omit<AskOptions, 'background'>,
  ): Promise<OutputOf<Asked, Name>>;
  /** Says that something was written, so that the next reader waits less. */
  noteChange(code: string): void;
  /** How far the first loading has come; undefined once the municipality can be asked about. */
  progress(code: string): LoadProgress | undefined;
  /** Loads anew from the database while the old columns go on answering. */
  rebuild(code: string): Promise<void>;
  /** Ends the threads. Questions that are still waited for are refused with `stopping`. */
  close(): Promise<void>;
}

interface Parts<Asked extends Questions> {
  db: Db;
  municipalities: MunicipalityDirectory;
  clock: Clock;
  log: FastifyBaseLogger;
  registry: Registry<Asked>;
}

/** Collects the changes of a burst of reports into one read. */
const settleMs = 1000;
const retryMs = 5000;

/**
 * Columns are loaded anew when a thread has ended by itself, and once a night. Taking rows up keeps
 * them compact, so that no number of changes calls for it; the night puts right what following could
 * not see, such as rows that somebody deleted by hand, and forgets reporters who have none left.
 */
export function createAnalysis<Asked extends Questions>(parts: Parts<Asked>): Analysis<Asked> {
  const { db, municipalities, clock, log, registry } = parts;
  const held = new Map<string, HeldMunicipality>();
  const loads = new Map<string, { done: Promise<void>; progress: LoadProgress }>();
  const noted = new Set<string>();
  const nights: (() => void)[] = [];
  const closing = new AbortController();
  const threads = createThreadPair({
    module: registry.module,
    log,
    onRestart: (thread) => held.forEach((own, code) => void refill(own, code, thread)),
  });

  async function loadFirst(code: string, onProgress: (progress: LoadProgress) => void) {
    const { timeZone, centre } = await municipalities.byCode(code);
    const municipality = { code, timeZone, lng: centre[0], lat: centre[1] };
    await renumberRestoredReports(db, code);
    // Without them the pages are as right, only slower to find.
    await refreshReportStatistics(db).catch((error: unknown) =>
      log.warn({ err: error }, 'the statistics of the reports are as old as before'),
    );
    const own = holdMunicipality({ db, municipality, horizon: await currentHorizon(db) });
    await own.rebuild(threads.both(), onProgress);
    held.set(code, own);
    nights.push(everyNight(timeZone, clock, () => void rebuildByNight(code)));
  }

  function load(
    code: string,
    onProgress: (progress: LoadProgress) => void = () => undefined,
  ): Promise<void> {
    const known = loads.get(code);
    if (known !== undefined) {
      return known.done;
    }
    const progress = { reports: 0, of: 0 };
    const done = loadFirst(code, (read) => {
      Object.assign(progress, read);
      onProgress(read);
    });
    loads.set(code, { done, progress });
    done.catch(() => loads.delete(code));
    return done;
  }

  const progressOf = (code: string) => loads.get(code)?.progress ?? { reports: 0, of: 0 };

  /** A thread that took an ended one's place is filled until it is, or has ended itself. */
  async function refill(own: HeldMunicipality, code: string, thread: Thread): Promise<void> {
    while (!closing.signal.aborted && !thread.hasEnded() && !own.isIn(thread)) {
      try {
        await own.rebuild([thread]);
      } catch (error) {
        log.error({ err: error, municipality: code }, 'reports could not be loaded again');
        await wait(retryMs, undefined, { signal: closing.signal, ref: false }).catch(
          () => undefined,
        );
      }
    }
  }

  /** One thread after the other, so that only one at a time holds the reports twice. */
  async function rebuild(code: string): Promise<void> {
    for (const thread of threads.both()) {
      await held.get(code)?.rebuild([thread]);
    }
  }

  async function rebuildByNight(code: string): Promise<void> {
    await rebuild(code).catch((error: unknown) =>
      log.error({ err: error, municipality: code }, 'reports could not be loaded anew tonight'),
    );
  }

  async function current(code: string): Promise<Current<Asked>> {
    const own = held.get(code);
    if (own === undefined) {
      // A municipality that was loaded neither at the start nor for a run is loaded when first asked for.
      load(code).catch((error: unknown) => {
        if (!closing.signal.aborted) {
          log.error({ err: error, municipality: code }, 'reports could not be loaded');
        }
      });
      throw new Problem('starting', { retryAfter: 2, progress: progressOf(code) });
    }
    await own.look();
    return {
      version: own.version(),
      async ask(name, input, options) {
        const { role, background } = registry.questions[name];
        const thread = threads.of(role);
        if (!own.isIn(thread)) {
          throw new Problem('starting', { retryAfter: 2 });
        }
        const output = await thread.ask({ code, name, input }, { ...options, background });
        // The thread answers with this very question of the same registry.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        return output as OutputOf<Asked, typeof name>;
      },
    };
  }

  return {
    load,
    current,
    rebuild,
    async ask(code, name, input, options) {
      return await (await current(code)).ask(name, input, options);
    },
    noteChange(code) {
      const own = held.get(code);
      if (own === undefined || noted.has(code)) {
        return;
      }
      noted.add(code);
      setTimeout(() => {
        noted.delete(code);
        if (!closing.signal.aborted) {
          // The next reader repeats a look that failed, and answers for it.
          own.look().catch(() => undefined);
        }
      }, settleMs).unref();
    },
    progress: (code) => (held.has(code) ? undefined : progressOf(code)),
    async close() {
      closing.abort();
      nights.forEach((stop) => stop());
      await threads.close();
    },
  };
}
