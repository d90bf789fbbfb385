import { currentHorizon } from '@trygghetskartan/db/queries/column-rows';
import { z } from 'zod';
import type { App, Dependencies } from './dependencies.ts';
import { problemAnswer } from './openapi.ts';
import { Problem } from './problem.ts';

const status = z.object({ status: z.literal('ok') });

/** `/healthz`: the process answers. `/readyz`: it can do its work, so send it requests. */
export function healthRoutes(
  app: App,
  { db, config, columns }: Pick<Dependencies, 'db' | 'config' | 'columns'>,
): void {
  app.get('/healthz', { schema: { summary: 'Alive', response: { 200: status } } }, () => ({
    status: 'ok' as const,
  }));

  app.get(
    '/readyz',
    {
      schema: {
        summary: 'Ready for requests',
        response: { 200: status, 503: problemAnswer },
      },
    },
    async () => {
      // Of the default municipality: another one that is still loading holds its own readers up alone.
      if (!columns.isReady(config.municipalityCode)) {
        throw new Problem('starting', { retryAfter: 2 });
      }
      await currentHorizon(db).catch((cause: unknown) => {
        throw new Problem('unavailable', { retryAfter: 5, cause });
      });
      return { status: 'ok' as const };
    },
  );
}
