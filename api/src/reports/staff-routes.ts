import { writeAudit } from '@trygghetskartan/db/queries/audit';
import { findWords, listReportsByIds } from '@trygghetskartan/db/queries/reports';
import { z } from 'zod';
import { reportFilter } from '../contract/filter.ts';
import { readWordsBody, reportWords, staffReportPage } from '../contract/report.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { problemAnswer } from '../openapi.ts';
import { Problem } from '../problem.ts';
import { signedIn } from '../staff/guard.ts';
import { resolveFilter } from './resolve-filter.ts';

const pageSize = 100;

/** The staff's list of reports, and the words of one at a time. */
export function staffReportRoutes(
  app: App,
  { db, clock, analysis, municipalities }: Dependencies,
): void {
  app.get(
    '/api/staff/reports',
    {
      schema: {
        summary: 'Reports, newest first, a hundred a page',
        querystring: reportFilter.extend({ before: z.coerce.number().int().min(1).optional() }),
        response: {
          200: staffReportPage,
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const { before, ...filter } = request.query;
      const { municipalityCode } = signedIn(request);
      const municipality = await municipalities.byCode(municipalityCode);
      const { selection } = await resolveFilter(filter, { db, municipality, now: clock() });
      const page = await analysis.ask(
        municipalityCode,
        'newestReports',
        { selection, before: before ?? Number.POSITIVE_INFINITY, limit: pageSize },
        { signal: signalWhenGone(reply) },
      );
      const reports = await listReportsByIds(db, municipalityCode, page.ids);
      const last = page.ids.at(-1);
      return {
        total: page.total,
        withoutPoint: page.withoutPoint,
        reports: reports.sort((a, b) => b.id - a.id),
        ...(page.more && last !== undefined && { next: last }),
      };
    },
  );

  app.post(
    '/api/staff/reports/:id/words',
    {
      config: { codeOf: { '/reason': 'reason_missing' } },
      schema: {
        summary: "Read a resident's words: asks for a reason, and is written to the audit",
        params: z.object({ id: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) }),
        body: readWordsBody,
        response: {
          200: reportWords,
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          404: problemAnswer,
        },
      },
    },
    async (request) => {
      const { id } = request.params;
      const { municipalityCode, staffId } = signedIn(request);
      const found = await findWords(db, municipalityCode, id);
      if (found === undefined) {
        throw new Problem('not_found');
      }
      // Before the answer: what could not be written down is not shown.
      await writeAudit(db, {
        municipalityCode,
        staffId,
        action: 'report.read_words',
        subject: `report:${id}`,
        detail: { reason: request.body.reason, findings: found.findings },
      });
      return { words: found.words };
    },
  );
}
