import {
  listAreas,
  listPlaces,
  type MunicipalityRow,
} from '@trygghetskartan/db/queries/municipalities';
import type { Config } from '../config.ts';
import { municipality as municipalityAnswer, type Municipality } from '../contract/municipality.ts';
import type { App, Dependencies } from '../dependencies.ts';
import { problemAnswer } from '../openapi.ts';
import { readSettings } from './settings.ts';

/** What any page needs to know of the municipality it speaks for. */
export function municipalityRoutes(app: App, { db, config, municipalities }: Dependencies): void {
  app.get(
    '/api/municipality',
    {
      schema: {
        summary: 'The municipality of this host: name, colours, places and areas',
        response: { 200: municipalityAnswer, 404: problemAnswer },
      },
    },
    async (request, reply) => {
      const row = await municipalities.byHost(request.hostname);
      const [areas, places] = await Promise.all([
        listAreas(db, row.code),
        listPlaces(db, row.code),
      ]);
      reply.header('cache-control', 'public, max-age=60');
      return describe(row, areas, places, config);
    },
  );
}

function describe(
  row: MunicipalityRow,
  areas: Awaited<ReturnType<typeof listAreas>>,
  places: Awaited<ReturnType<typeof listPlaces>>,
  { tiles, addressSearch }: Config,
): Municipality {
  const { accent, homepage, contact, demonstration } = readSettings(row);
  return {
    code: row.code,
    name: row.name,
    timeZone: row.timeZone,
    centre: row.centre,
    boundary: row.boundary,
    minimumCount: row.minimumCount,
    ...(accent !== undefined && { accent }),
    ...(homepage !== undefined && { homepage }),
    ...(contact !== undefined && { contact }),
    ...(tiles !== undefined && { tiles }),
    addressSearch: addressSearch !== undefined,
    demonstration,
    areas: areas.map(({ slug, name, kind, outline }) => ({ slug, name, kind, outline })),
    places: places.map(({ id, name, kind, lng, lat }) => ({ id, name, kind, lng, lat })),
  };
}
