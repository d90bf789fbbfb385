import type { Kysely, Transaction } from 'kysely';
import {
  metricMultiPolygon,
  metricPoint,
  multiPolygonFromWgs84,
  type MultiPolygon,
  type Position,
} from '../geo.ts';
import type { Database } from '../schema.ts';
import type { AreaOutline, MunicipalityConfiguration } from './configuration.ts';

/** Corners of a drawn circle: 24 keep it within 1 % of its radius. */
const circleCorners = 24;

/**
 * Sets the municipality up when it is missing, all of it or nothing. One that is there is left as
 * it is: what the municipality has changed is its own.
 */
export async function installMunicipality(
  db: Kysely<Database>,
  configuration: MunicipalityConfiguration,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const installed = await transaction
      .insertInto('municipality')
      .values({
        code: configuration.code,
        name: configuration.name,
        hosts: configuration.hosts,
        time_zone: configuration.timeZone,
        centre: metricPoint(configuration.centre),
        boundary: multiPolygonFromWgs84(configuration.boundary),
        minimum_count: configuration.minimumCount,
        settings: JSON.stringify(configuration.settings),
      })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .returning('code')
      .executeTakeFirst();
    if (installed !== undefined) {
      await insertAreas(transaction, configuration);
      await insertPlaces(transaction, configuration);
    }
  });
}

async function insertAreas(
  transaction: Transaction<Database>,
  { code, areas }: MunicipalityConfiguration,
): Promise<void> {
  if (areas.length === 0) {
    return;
  }
  await transaction
    .insertInto('area')
    .values(
      areas.map(({ slug, name, kind, outline }) => ({
        municipality_code: code,
        slug,
        name,
        kind,
        outline: metricMultiPolygon(toMultiPolygon(outline)),
      })),
    )
    .execute();
}

async function insertPlaces(
  transaction: Transaction<Database>,
  { code, places }: MunicipalityConfiguration,
): Promise<void> {
  if (places.length === 0) {
    return;
  }
  await transaction
    .insertInto('place')
    .values(
      places.map(({ name, kind, easting, northing }) => ({
        municipality_code: code,
        name,
        kind,
        position: metricPoint([easting, northing]),
      })),
    )
    .execute();
}

function toMultiPolygon(outline: AreaOutline): MultiPolygon {
  const corners = 'corners' in outline ? outline.corners : drawCircle(outline);
  return [[[...corners, ...corners.slice(0, 1)]]];
}

function drawCircle({
  centre: [easting, northing],
  radiusMetres,
}: {
  centre: Position;
  radiusMetres: number;
}): Position[] {
  return Array.from({ length: circleCorners }, (_, corner): Position => {
    const angle = (2 * Math.PI * corner) / circleCorners;
    return [easting + radiusMetres * Math.cos(angle), northing + radiusMetres * Math.sin(angle)];
  });
}
