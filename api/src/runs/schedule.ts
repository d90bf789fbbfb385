import { listMunicipalityCodes } from '@trygghetskartan/db/queries/municipalities';
import type { FastifyBaseLogger } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dependencies } from '../dependencies.ts';
import { makeDueReleases } from '../public-map/make-release.ts';
import { describeFortnight, makeDueRuns } from './make-runs.ts';

const hourMs = 60 * 60 * 1000;

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
 * hour, in the background. What fails is logged and tried again with the next hour. Never keeps the
 * process alive.
 */
export function scheduleRuns({ log, ...needed }: Parts): RunSchedule {
  const stopping = new AbortController();
  const { signal } = stopping;

  async function makeRunsOf(code: string): Promise<void> {
    try {
      await needed.analysis.load(code);
      await makeDueRuns(needed, code, {
        signal,
        onRun: ({ fortnight, hotspots, left }) =>
          log.info(
            { municipality: code, run: describeFortnight(fortnight), hotspots, left },
            'run made',
          ),
      });
      // The public and the police are told of a fortnight with the places of its run.
      await makeDueReleases(needed, code, {
        signal,
        onRelease: ({ fortnight, blocks, bundles }) =>
          log.info(
            { municipality: code, release: describeFortnight(fortnight), blocks, bundles },
            'release made',
          ),
      });
    } catch (error) {
      if (!signal.aborted) {
        log.error({ err: error, municipality: code }, 'runs could not be made');
      }
    }
  }

  async function makeRunsOfAll(): Promise<void> {
    try {
      for (const code of await listMunicipalityCodes(needed.db)) {
        if (!signal.aborted) {
          await makeRunsOf(code);
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
      await makeRunsOfAll();
      await wait(hourMs, undefined, { signal, ref: false }).catch(() => undefined);
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
