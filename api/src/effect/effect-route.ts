import { CELL_METRES } from '../analysis/effect/place-cells.ts';
import { effect, effectQuery, type Effect } from '../contract/effect.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { signalWhenGone } from '../gone-signal.ts';
import { localDay } from '../local-instant.ts';
import { problemAnswer } from '../openapi.ts';
import { keepRecent } from '../recent-answers.ts';
import { resolveFilter } from '../reports/resolve-filter.ts';
import { signedIn } from '../staff/guard.ts';
import { toWgs84 } from '../sweref.ts';
import { findPlace } from './find-place.ts';

/** The effect of a measure at a place, of unsafe reports unless the filter says safe. */
export function effectRoute(app: App, { db, clock, analysis, municipalities }: Dependencies): void {
  const recent = keepRecent<Effect>(20);

  app.get(
    '/api/staff/effect',
    {
      schema: {
        summary: 'Effect of a measure at a place, beside equally bad places',
        querystring: effectQuery,
        response: {
          200: effect,
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
      const { place: asked, start, fortnights, ...filter } = request.query;
      const now = clock();
      const today = localDay(now.getTime(), municipality.timeZone);
      const { selection, query } = await resolveFilter(
        { ...filter, from: start, to: start },
        { db, municipality, now, feeling: 'unsafe' },
      );
      const place = await findPlace(db, municipalityCode, request.query);
      const current = await analysis.current(municipalityCode);
      return recent(
        [municipalityCode, current.version, today, query, fortnights, JSON.stringify(asked)].join(
          ' ',
        ),
        signalWhenGone(reply),
        async (signal) => {
          const answer = await current.ask(
            'effect',
            {
              cells: place.cells,
              drawnFrom: place.drawnFrom,
              easting: place.easting,
              northing: place.northing,
              selection,
              start,
              fortnights,
              today,
              minimumReporters: municipality.minimumCount,
            },
            { signal },
          );
          const [lng, lat] = toWgs84([place.easting, place.northing]);
          const { hotspot, easting, northing, cells } = place;
          return {
            place: {
              hotspot,
              lng,
              lat,
              easting,
              northing,
              areaSquareMetres: (cells.length / 2) * CELL_METRES ** 2,
            },
            start,
            ...answer,
          };
        },
      );
    },
  );
}
