import { listPublishedMeasures } from '@trygghetskartan/db/queries/measures';
import { listZones } from '@trygghetskartan/db/queries/told-figures';
import { parsePlace } from '../analysis/disclosure/places.ts';
import { publicMeasures } from '../contract/measure.ts';
import type { PublicPlaces } from '../contract/public-map.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { describeMeasures, type ToldZone } from './describe-measures.ts';

/** What was done about places, decided and refused, as staff have published it ("Du sa – vi gjorde"). */
export function publicMeasureRoutes(
  app: App,
  { db, municipalities }: Dependencies,
  tellPlaces: (code: string) => Promise<PublicPlaces>,
): void {
  app.get(
    '/api/public/measures',
    {
      schema: {
        summary:
          'Measures that staff have published: planned, under way, done, refused with the reason',
        response: { 200: publicMeasures },
      },
    },
    async (request, reply) => {
      const { code } = await municipalities.byHost(request.hostname);
      const measures = await listPublishedMeasures(db, code);
      // Short: what is withdrawn is to be gone soon.
      reply.header('cache-control', 'public, max-age=60');
      return { measures: describeMeasures(measures, await toldZones(code)) };
    },
  );

  /** By the answer that the public has, so that nothing is told here that it does not tell. */
  async function toldZones(code: string): Promise<ToldZone[]> {
    const { places } = await tellPlaces(code);
    const ids = places.flatMap(({ id }) => {
      const place = parsePlace(id);
      return place.kind === 'zone' ? place.id : [];
    });
    const zones = ids.length === 0 ? [] : await listZones(db, code, ids);
    return zones.map(({ id, cells }) => ({ place: `zone:${id}`, cells }));
  }
}
