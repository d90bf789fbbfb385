import { reportFilter } from '../contract/filter.ts';
import { robustnessList } from '../contract/robustness.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { problemAnswer } from '../openapi.ts';
import { signedIn } from '../staff/guard.ts';
import { createRobustnessAnswer } from './answer.ts';

/** Whether the hotspots of a filter are found again when the question is put a little differently. */
export function robustnessRoutes(app: App, dependencies: Dependencies): void {
  const answer = createRobustnessAnswer(dependencies);

  app.get(
    '/api/staff/hotspots/robustness',
    {
      schema: {
        summary:
          'Robustness of the hotspots of a filter: other radii, half the period, without the loudest',
        querystring: reportFilter,
        response: {
          200: robustnessList,
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
