import { writeAudit } from '@trygghetskartan/db/queries/audit';
import {
  closeFeedback,
  countOpenFeedback,
  listFeedback,
  reopenFeedback,
} from '@trygghetskartan/db/queries/feedback';
import { z } from 'zod';
import { staffFeedbackPage } from '../contract/feedback.ts';
import type { App, Db, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../staff/guard.ts';

const pageSize = 50;
const id = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);
const refusals = { 401: problemAnswer, 403: problemAnswer, 503: problemAnswer };

/** What people have written about the service: a list to read, and each to be closed. */
export function staffFeedbackRoutes(app: App, { db, clock }: Dependencies): void {
  app.get(
    '/api/staff/feedback',
    {
      schema: {
        summary: 'Feedback on the service, newest first, fifty a page',
        querystring: z.object({
          status: z.enum(['open', 'closed']).default('open'),
          before: id.optional(),
        }),
        response: { 200: staffFeedbackPage, 400: problemAnswer, ...refusals },
      },
    },
    async (request) => {
      const { status, before } = request.query;
      const { municipalityCode } = signedIn(request);
      const asked = { closed: status === 'closed', before, limit: pageSize + 1 };
      const [open, rows] = await Promise.all([
        countOpenFeedback(db, municipalityCode),
        listFeedback(db, municipalityCode, asked),
      ]);
      const shown = rows.slice(0, pageSize);
      const last = shown.at(-1);
      return {
        open,
        feedback: shown.map((row) => ({
          ...row,
          receivedAt: row.receivedAt.toISOString(),
          closedAt: row.closedAt?.toISOString() ?? null,
        })),
        ...(rows.length > shown.length && last !== undefined && { next: last.id }),
      };
    },
  );

  const change = (
    deed: 'close' | 'reopen',
    summary: string,
    write: (
      transaction: Db,
      municipalityCode: string,
      id: number,
      staffId: number,
    ) => Promise<boolean>,
  ): void => {
    app.post(
      `/api/staff/feedback/:id/${deed}`,
      {
        schema: {
          summary,
          params: z.object({ id }),
          response: { 204: z.undefined(), 400: problemAnswer, 404: problemAnswer, ...refusals },
        },
      },
      async (request, reply) => {
        const { municipalityCode, staffId } = signedIn(request);
        await db.transaction().execute(async (transaction) => {
          if (!(await write(transaction, municipalityCode, request.params.id, staffId))) {
            throw new Problem('not_found');
          }
          await writeAudit(transaction, {
            municipalityCode,
            staffId,
            action: `feedback.${deed}`,
            subject: `feedback:${request.params.id}`,
          });
        });
        return reply.code(204).send();
      },
    );
  };

  change(
    'close',
    'Close feedback; the address to answer to is deleted',
    (transaction, municipalityCode, feedbackId, staffId) =>
      closeFeedback(transaction, municipalityCode, { id: feedbackId, staffId, at: clock() }),
  );
  change('reopen', 'Take up closed feedback again', (transaction, municipalityCode, feedbackId) =>
    reopenFeedback(transaction, municipalityCode, feedbackId),
  );
}
