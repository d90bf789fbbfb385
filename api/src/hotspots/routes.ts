import { reportFilter } from '../contract/filter.ts';
import { hotspotList } from '../contract/hotspot.ts';
import type { App } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { signedIn } from '../staff/guard.ts';
import type { HotspotAnswer } from './answer.ts';

/** The ranked list of hotspots for a filter. */
export function hotspotRoutes(app: App, answer: HotspotAnswer): void {
  app.get(
    '/api/staff/hotspots',
    {
      schema: {
        summary: 'Hotspots of a filter, ranked; of unsafe reports unless the filter says safe',
        querystring: reportFilter,
        response: {
          200: hotspotList,
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    (request, reply) =>
      answer(signedIn(request).municipalityCode, request.query, signalWhenGone(reply)),
  );
}
