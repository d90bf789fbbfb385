import { sql, type RawBuilder } from 'kysely';

/** SWEREF 99 TM, metres: what is stored and measured. */
export const metricSrid = 3006;
/** WGS 84, degrees: what comes in and goes out. */
export const wgs84Srid = 4326;

/** [lng, lat] or [easting, northing]. */
export type Position = [number, number];
export type Polygon = Position[][];
export type MultiPolygon = Polygon[];

/** A stored geometry as WGS 84. */
export function inWgs84(geometry: string): RawBuilder<unknown> {
  return sql`ST_Transform(${sql.ref(geometry)}, ${sql.lit(wgs84Srid)})`;
}

/** Coordinates of a stored MultiPolygon, WGS 84, six decimals (about 0.1 m), GeoJSON's nesting. */
export function coordinatesInWgs84(geometry: string): RawBuilder<MultiPolygon> {
  return sql<MultiPolygon>`(ST_AsGeoJSON(${inWgs84(geometry)}, 6)::jsonb -> 'coordinates')`;
}

/** Coordinates of a stored MultiPolygon in EPSG:3006, centimetres. */
export function coordinatesInMetres(geometry: string): RawBuilder<MultiPolygon> {
  return sql<MultiPolygon>`(ST_AsGeoJSON(${sql.ref(geometry)}, 2)::jsonb -> 'coordinates')`;
}

/** A point of EPSG:3006 to store. */
export function metricPoint([easting, northing]: Position): RawBuilder<unknown> {
  return sql`ST_SetSRID(ST_MakePoint(${easting}::float8, ${northing}::float8), ${sql.lit(metricSrid)})`;
}

/** A MultiPolygon of EPSG:3006 to store. The table's constraint refuses one that is not valid. */
export function metricMultiPolygon(coordinates: MultiPolygon): RawBuilder<unknown> {
  return sql`ST_SetSRID(ST_GeomFromGeoJSON(${toGeoJson(coordinates)}::text), ${sql.lit(metricSrid)})`;
}

/** A MultiPolygon of WGS 84, to be stored in EPSG:3006. */
export function multiPolygonFromWgs84(coordinates: MultiPolygon): RawBuilder<unknown> {
  return sql`ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON(${toGeoJson(coordinates)}::text), ${sql.lit(wgs84Srid)}), ${sql.lit(metricSrid)})`;
}

function toGeoJson(coordinates: MultiPolygon): string {
  return JSON.stringify({ type: 'MultiPolygon', coordinates });
}
