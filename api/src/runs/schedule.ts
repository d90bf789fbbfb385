import { listMunicipalityCodes } from '@trygghetskartan/db/queries/municipalities';
import type { FastifyBaseLogger } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dependencies } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { makeDueReleases } from '../public-map/make-release.ts';
import { describeFortnight, makeDueRuns } from './make-runs.ts';

const hourMs = 60 * 60 * 1000;
/** Then what is refused is as good as failed, and the next municipality has its turn. */
const mostTries = 60;

interface Parts extends Pick<
  Dependencies,
  'db' | 'clock' | 'random' | 'analysis' | 'municipalities'
> {
  log: FastifyBaseLogger;
}

export interface RunSchedule {
  /** Fulfilled when nothing of it goes on any more; the run that was being made is left. */
  stop(): Promise<void>;
}

/**
 * Makes the runs of every municipality that are due, and after them the releases, now and then each
 * hour, in the background. What is refused for the moment is tried again as soon as it says; what
 * fails is logged and tried again with the next hour. Never keeps the process alive.
 */
export function scheduleRuns({ log, ...needed }: Parts): RunSchedule {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function pause(ms: number): Promise<void> {
    await wait(ms, undefined, { signal, ref: false }).catch(() => undefined);
  }

  /** What was made before a refusal stands: the work goes on from there. */
  async function patiently(work: () => Promise<void>): Promise<void> {
    for (let tries = 1; !signal.aborted; tries++) {
      try {
        return await work();
      } catch (error) {
        const again = error instanceof Problem ? error.retryAfter : undefined;
        if (again === undefined || tries === mostTries) {
          throw error;
        }
        await pause(again * 1000);
      }
    }
  }

  async function makeRunsOf(code: string): Promise<void> {
    await makeDueRuns(needed, code, {
      signal,
      onRun: ({ fortnight, hotspots, left }) =>
        log.info(
          { municipality: code, run: describeFortnight(fortnight), hotspots, left },
          'run made',
        ),
    });
  }

  async function makeReleasesOf(code: string): Promise<void> {
    await makeDueReleases(needed, code, {
      signal,
      onRelease: ({ fortnight, blocks, bundles }) =>
        log.info(
          { municipality: code, release: describeFortnight(fortnight), blocks, bundles },
          'release made',
        ),
    });
  }

  async function attempt(code: string, work: () => Promise<void>, failure: string): Promise<void> {
    try {
      await patiently(work);
    } catch (error) {
      if (!signal.aborted) {
        log.error({ err: error, municipality: code }, failure);
      }
    }
  }

  async function makeAllOf(code: string): Promise<void> {
    await attempt(code, () => makeRunsOf(code), 'runs could not be made');
    // The public and the police are told of a fortnight with the places of its run: of those that
    // have one, whether or not a later run failed.
    if (!signal.aborted) {
      await attempt(code, () => makeReleasesOf(code), 'releases could not be made');
    }
  }

  async function makeAll(): Promise<void> {
    try {
      for (const code of await listMunicipalityCodes(needed.db)) {
        if (!signal.aborted) {
          await makeAllOf(code);
        }
      }
    } catch (error) {
      if (!signal.aborted) {
        log.error({ err: error }, 'runs could not be made');
      }
    }
  }

  async function everyHour(): Promise<void> {
    while (!signal.aborted) {
      await makeAll();
      await pause(hourMs);
    }
  }

  const done = everyHour();
  return {
    stop() {
      stopping.abort();
      return done;
    },
  };
}
