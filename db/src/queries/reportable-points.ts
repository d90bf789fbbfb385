import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';

/** Residents near the border mean a place on the other side of the line's 32 m of error, or a bit farther. */
export const marginMetres = 1000;

/**
 * The columns `lng` and `lat` (WGS 84) as a point of EPSG:3006; null outside the box of SWEREF 99 TM, for
 * one coordinate that PROJ cannot transform would take the whole statement down with it.
 */
export const positionOfLngLat = sql`CASE WHEN lng BETWEEN 5 AND 30 AND lat BETWEEN 50 AND 72
          THEN ST_Transform(ST_SetSRID(ST_MakePoint(lng, lat), 4326), 3006) END`;

/** Of these points (WGS 84) those where a report would be taken, in the order given. */
export async function keepReportable<Point extends { lng: number; lat: number }>(
  db: Kysely<Database>,
  municipalityCode: string,
  points: readonly Point[],
): Promise<Point[]> {
  if (points.length === 0) {
    return [];
  }
  const { rows } = await sql<{ ordinal: number }>`
    WITH given AS (
      SELECT * FROM unnest(
        ${points.map(({ lng }) => lng)}::float8[],
        ${points.map(({ lat }) => lat)}::float8[]
      ) WITH ORDINALITY AS given (lng, lat, ordinal)
    ), positioned AS MATERIALIZED (
      SELECT ordinal, ${positionOfLngLat} AS position FROM given
    )
    SELECT ordinal::int AS ordinal FROM positioned
    JOIN municipality ON municipality.code = ${municipalityCode}
    WHERE ST_DWithin(municipality.boundary, positioned.position, ${marginMetres}::float8)
    ORDER BY ordinal`.execute(db);
  return rows.flatMap(({ ordinal }) => points[ordinal - 1] ?? []);
}
