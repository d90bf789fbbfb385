import { comparison, comparisonQuery, type Comparison } from '../contract/comparison.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { addDays } from '../local-instant.ts';
import { problemAnswer } from '../openapi.ts';
import { keepRecent } from '../recent-answers.ts';
import { invalidQuery, resolveFilter } from '../reports/resolve-filter.ts';
import { signedIn } from '../staff/guard.ts';

/** Two years and some: the sun is followed through every day of a period. */
const mostDays = 800;

/** Two periods of one filter, adjusted for darkness; of unsafe reports unless the filter says safe. */
export function comparisonRoute(
  app: App,
  { db, clock, analysis, municipalities }: Dependencies,
): void {
  const recent = keepRecent<Comparison>(20);

  app.get(
    '/api/staff/comparison',
    {
      schema: {
        summary: 'Two periods of a filter, compared as if equally dark',
        querystring: comparisonQuery,
        response: {
          200: comparison,
          400: problemAnswer,
          401: problemAnswer,
          403: problemAnswer,
          503: problemAnswer,
        },
      },
    },
    async (request, reply) => {
      const { municipalityCode } = signedIn(request);
      const municipality = await municipalities.byCode(municipalityCode);
      const { thenFrom, thenTo, ...filter } = request.query;
      const { resolved, selection, query } = await resolveFilter(filter, {
        db,
        municipality,
        now: clock(),
        feeling: 'unsafe',
      });
      const now = { from: resolved.from, to: resolved.to };
      const earlier = { from: thenFrom, to: thenTo };
      refuseUnfitPeriods(now, earlier);
      const { fromMinute: _from, toMinute: _to, ...lasting } = selection;
      const current = await analysis.current(municipalityCode);
      return recent(
        [municipalityCode, current.version, query, thenFrom, thenTo].join(' '),
        signalWhenGone(reply),
        async (signal) => ({
          filter: resolved,
          query: `${query}&thenFrom=${thenFrom}&thenTo=${thenTo}`,
          ...(await current.ask('comparison', { now, earlier, selection: lasting }, { signal })),
        }),
      );
    },
  );
}

interface Days {
  from: string;
  to: string;
}

function refuseUnfitPeriods(now: Days, earlier: Days): void {
  if (earlier.from > earlier.to) {
    throw invalidQuery('thenFrom', 'after_to', 'the period ends before it starts');
  }
  if (earlier.to >= now.from) {
    throw invalidQuery('thenTo', 'not_before', "must be before the filter's own period");
  }
  if (now.to > addDays(now.from, mostDays)) {
    throw invalidQuery('from', 'too_long', 'the period is longer than 800 days');
  }
  if (earlier.to > addDays(earlier.from, mostDays)) {
    throw invalidQuery('thenFrom', 'too_long', 'the period is longer than 800 days');
  }
}
