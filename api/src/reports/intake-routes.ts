import { z } from 'zod';
import { workChallenge } from '../contract/proof-of-work.ts';
import { idempotencyKey, reportBody, reportReceipt, sentAt } from '../contract/report.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { createProtection } from '../protection/protection.ts';
import { senderAddress } from '../protection/sender-address.ts';
import { createIntake } from './intake.ts';

/** A report with 1,000 characters of any script is under 8 kB. */
const bodyLimit = 16 * 1024;

/** The resident's only way in: no account, no cookie, nothing of the connection is kept. */
export function intakeRoutes(app: App, dependencies: Dependencies): void {
  const takeIn = createIntake(dependencies);
  const protection = createProtection(dependencies);
  app.addHook('onClose', () => protection.close());

  app.get(
    '/api/reports/challenge',
    {
      schema: {
        summary: 'Work to be done before a report is sent',
        description:
          'A challenge of the ALTCHA protocol, good for one report within ten minutes. Send the solution in the header altcha. 204 = no work is asked for.',
        response: {
          200: workChallenge,
          204: z.undefined(),
          404: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const { code } = await dependencies.municipalities.byHost(request.hostname);
      const challenge = await protection.challenge({
        municipalityCode: code,
        address: senderAddress(request),
      });
      return challenge === undefined ? reply.code(204).send() : challenge;
    },
  );

  app.post(
    '/api/reports',
    {
      bodyLimit,
      schema: {
        summary: 'Send a report',
        description:
          'Answered only when the report is durable. The same key with the same body gets the same answer. Without the work of a challenge that is new, ours and not ten minutes old: work_required; ask for a new one.',
        headers: z.looseObject({
          'idempotency-key': idempotencyKey,
          'sent-at': sentAt.optional(),
          altcha: z.string().max(1000).optional(),
        }),
        body: reportBody,
        response: {
          201: reportReceipt,
          400: problemAnswer,
          403: problemAnswer,
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
      const { headers, body } = request;
      const giveBack = await protection.admit({
        municipalityCode: municipality.code,
        address: senderAddress(request),
        deviceToken: body.deviceToken,
        idempotencyKey: headers['idempotency-key'],
        solution: headers.altcha,
      });
      let isNew = false;
      try {
        const taken = await takeIn(
          municipality.code,
          headers['idempotency-key'],
          body,
          headers['sent-at'],
        );
        isNew = taken.isNew;
        return await reply.code(201).send(taken.receipt);
      } finally {
        if (!isNew) {
          giveBack();
        }
      }
    },
  );
}
