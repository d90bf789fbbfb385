import { insertFeedback } from '@trygghetskartan/db/queries/feedback';
import { z } from 'zod';
import { feedbackBody, feedbackReceived } from '../contract/feedback.ts';
import { idempotencyKey } from '../contract/report.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { senderAddress } from '../protection/sender-address.ts';
import { createSenderLimit } from '../protection/sender-limit.ts';

/**
 * A household or a school writes no more about one service in an hour, and what all write in a night can
 * be read through. Who is turned away is told where else to write.
 */
const hourlyLimits = { mostOfPrefix: 10, mostOfMunicipality: 600, refillSeconds: 60 * 60 };

/** Says what does not work to those who can mend it: for everybody, without an account. */
export function feedbackRoutes(app: App, dependencies: Dependencies): void {
  const { db, clock, random, municipalities } = dependencies;
  const limit = createSenderLimit({ clock, random, ...hourlyLimits });
  app.addHook('onClose', () => limit.close());

  app.post(
    '/api/feedback',
    {
      schema: {
        summary: 'Write to the municipality about the service',
        description: 'The same key is stored once.',
        headers: z.looseObject({ 'idempotency-key': idempotencyKey }),
        body: feedbackBody,
        response: {
          201: feedbackReceived,
          400: problemAnswer,
          404: problemAnswer,
          413: problemAnswer,
          415: problemAnswer,
          429: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const municipality = await municipalities.byHost(request.hostname);
      const giveBack = limit.take({
        municipalityCode: municipality.code,
        address: senderAddress(request),
      });
      const receivedAt = clock();
      const { message, replyTo = null } = request.body;
      let isNew = false;
      try {
        isNew = await insertFeedback(db, municipality.code, {
          idempotencyKey: request.headers['idempotency-key'],
          message,
          replyTo,
          receivedAt,
        });
      } finally {
        if (!isNew) {
          giveBack();
        }
      }
      return reply.code(201).send({ receivedAt: receivedAt.toISOString() });
    },
  );
}
