import type { z } from 'zod';
import { reportFilter } from '../contract/filter.ts';
import { hotspotList } from '../contract/hotspot.ts';
import type { App } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { signedIn } from '../staff/guard.ts';
import type { HotspotAnswer } from './answer.ts';

/** For the description: the thread has written the list, and its bytes are sent as they are. */
const described: z.ZodType = hotspotList;

/** The ranked list of hotspots for a filter. */
export function hotspotRoutes(app: App, answer: HotspotAnswer): void {
  app.get(
    '/api/staff/hotspots',
    {
      schema: {
        summary: 'Hotspots of a filter, ranked; of unsafe reports unless the filter says safe',
        querystring: reportFilter,
        response: {
          200: {
            description: 'The list of hotspots',
            content: { 'application/json': { schema: described } },
          },
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const { municipalityCode } = signedIn(request);
      const json = await answer.json(municipalityCode, request.query, signalWhenGone(reply));
      return reply
        .type('application/json; charset=utf-8')
        .send(Buffer.from(json.buffer, json.byteOffset, json.byteLength));
    },
  );
}
