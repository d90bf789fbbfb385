import { z } from 'zod';
import { idempotencyKey, reportBody, reportReceipt, sentAt } from '../contract/report.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { createIntake } from './intake.ts';

/** A report with 1,000 characters of any script is under 8 kB. */
const bodyLimit = 16 * 1024;

/** The resident's only way in: no account, no cookie, nothing of the connection is kept. */
export function intakeRoutes(app: App, dependencies: Dependencies): void {
  const takeIn = createIntake(dependencies);

  app.post(
    '/api/reports',
    {
      bodyLimit,
      schema: {
        summary: 'Send a report',
        description:
          'Answered only when the report is durable. The same key with the same body gets the same answer.',
        headers: z.looseObject({ 'idempotency-key': idempotencyKey, 'sent-at': sentAt.optional() }),
        body: reportBody,
        response: {
          201: reportReceipt,
          400: problemAnswer,
          404: problemAnswer,
          413: problemAnswer,
          415: problemAnswer,
          422: problemAnswer,
          429: problemAnswer,
          503: problemAnswer,
        },
      },
      preValidation: async (request) => {
        if (request.headers['idempotency-key'] === undefined) {
          throw new Problem('idempotency_key_missing', {
            errors: [{ pointer: '/idempotency-key', code: 'missing', detail: 'missing' }],
          });
        }
      },
    },
    async (request, reply) => {
      const municipality = await dependencies.municipalities.byHost(request.hostname);
      const receipt = await takeIn(
        municipality.code,
        request.headers['idempotency-key'],
        request.body,
        request.headers['sent-at'],
      );
      return reply.code(201).send(receipt);
    },
  );
}
