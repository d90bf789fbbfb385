import { currentHorizon } from '@trygghetskartan/db/queries/column-rows';
import { z } from 'zod';
import type { App, Dependencies } from './dependencies.ts';
import { problemAnswer } from './openapi.ts';
import { Problem } from './problem.ts';

const status = z.object({ status: z.literal('ok') });

/** `/healthz`: the process answers. `/readyz`: it can do its work, so send it requests. */
export function healthRoutes(
  app: App,
  { db, config, analysis }: Pick<Dependencies, 'db' | 'config' | 'analysis'>,
): void {
  app.get('/healthz', { schema: { summary: 'Alive', response: { 200: status } } }, () => ({
    status: 'ok' as const,
  }));

  app.get(
    '/readyz',
    {
      schema: {
        summary: 'Ready for requests',
        description:
          'While reports are being loaded after a start: 503 `starting`, with `progress` saying how many of how many.',
        response: { 200: status, 503: problemAnswer },
      },
    },
    async () => {
      // Of the default municipality: another one that is still loading holds its own readers up alone.
      const progress = analysis.progress(config.municipalityCode);
      if (progress !== undefined) {
        throw new Problem('starting', { retryAfter: 2, progress });
      }
      await currentHorizon(db).catch((cause: unknown) => {
        throw new Problem('unavailable', { retryAfter: 5, cause });
      });
      return { status: 'ok' as const };
    },
  );
}
