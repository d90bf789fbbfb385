import { listPlaces, type MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { findNewestRelease, type ReleaseRow } from '@trygghetskartan/db/queries/releases';
import { listZones, readToldFigures } from '@trygghetskartan/db/queries/told-figures';
import { parsePlace, placeMetres } from '../analysis/disclosure/places.ts';
import { guardedMinimum, longestSpan } from '../analysis/disclosure/rules.ts';
import { publicPlaces, type PublicPlaces } from '../contract/public-map.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { publicMeasureRoutes } from '../measures/public-routes.ts';
import { problemAnswer } from '../openapi.ts';
import { keepRecent } from '../recent-answers.ts';
import { daysOf } from '../runs/fortnight.ts';
import { describePlaces } from './describe-places.ts';

/** How long an answer may be old, by everybody's cache and this server's. */
const keepMs = 10 * 60_000;
/** Places may be named anew. */
const dayMs = 24 * 60 * 60_000;
/** An answer is worth making whoever leaves: the next one asks the same. */
const untilDone = new AbortController().signal;

/** What anybody may know: one question without parameters, so that there is nothing to subtract. */
export function publicMapRoutes(app: App, dependencies: Dependencies): void {
  const recent = keepRecent<PublicPlaces>(20);
  // Figures change once a fortnight, and otherwise only by being taken away: until then the answer
  // is not made again.
  const made = keepRecent<PublicPlaces>(20);

  async function tell(code: string, now: number): Promise<PublicPlaces> {
    const municipality = await dependencies.municipalities.byCode(code);
    const newest = await findNewestRelease(dependencies.db, code);
    const version = [code, municipality.minimumCount, newest?.fortnight, newest?.revision];
    return await made([...version, Math.floor(now / dayMs)].join(' '), untilDone, () =>
      tellPlaces(dependencies, municipality, newest),
    );
  }

  async function tellNow(code: string): Promise<PublicPlaces> {
    const now = dependencies.clock().getTime();
    return await recent(`${code} ${Math.floor(now / keepMs)}`, untilDone, () => tell(code, now));
  }

  app.get(
    '/api/public/places',
    {
      schema: {
        summary: 'Places of the last twelve months with at least the least number of people',
        response: { 200: publicPlaces, 404: problemAnswer },
      },
    },
    async (request, reply) => {
      const { code } = await dependencies.municipalities.byHost(request.hostname);
      reply.header('cache-control', 'public, max-age=600');
      return await tellNow(code);
    },
  );
  publicMeasureRoutes(app, dependencies, tellNow);
}

async function tellPlaces(
  { db }: Dependencies,
  municipality: MunicipalityRow,
  newest: ReleaseRow | undefined,
): Promise<PublicPlaces> {
  const { code } = municipality;
  const told = {
    minimumCount: guardedMinimum(municipality.minimumCount),
    squareMetres: placeMetres,
  };
  if (newest === undefined) {
    return { ...told, places: [] };
  }
  const period = { first: newest.fortnight - longestSpan + 1, last: newest.fortnight };
  const figures = await readToldFigures(db, code, period);
  const zoneIds = new Set(
    figures.blocks.flatMap(({ place }) => {
      const parsed = parsePlace(place);
      return parsed.kind === 'zone' ? parsed.id : [];
    }),
  );
  const [zones, named] = await Promise.all([
    listZones(db, code, [...zoneIds]),
    listPlaces(db, code),
  ]);
  return {
    ...told,
    period: { from: daysOf(period.first).from, to: daysOf(period.last).to },
    places: describePlaces({ municipality, figures, period, zones, named }),
  };
}
