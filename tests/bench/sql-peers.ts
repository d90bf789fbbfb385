import { connect } from '@trygghetskartan/db/connect';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { sql, type RawBuilder } from 'kysely';
import { median } from '../support/statistics.ts';
import { milliseconds, type Results } from './results.ts';
import { timeRuns } from './timing.ts';

export const sqlPeers = 'peers in PostGIS, the same reports';
export const dbscanWhole = 'ST_ClusterDBSCAN(25 m, 10), the whole';
export const dbscanNinety = 'ST_ClusterDBSCAN(25 m, 10), 90 days';
export const gridWhole = 'squares of 50 m by arithmetic, the whole';

/**
 * What one would write in SQL: clusters by density, and counts on a grid, of the same unsafe
 * reports. Only sums are sent back. Medians of `runs` after one that warms the server's memory.
 */
export async function measureSqlPeers(
  url: string,
  size: number,
  sinceNinety: Date,
  results: Results,
): Promise<void> {
  const connection = await connect({ url }, { poolSize: 1 });
  const chosen = sql`municipality_code = ${nassjo.code} AND feeling = 'unsafe' AND status = 'received'`;
  const ninety = sql`${chosen} AND coalesce(felt_at, received_at) >= ${sinceNinety.toISOString()}::timestamptz`;
  const dbscan = (where: RawBuilder<unknown>) => sql`
    SELECT count(DISTINCT cluster), count(cluster)
    FROM (SELECT ST_ClusterDBSCAN(position, 25, 10) OVER () AS cluster FROM report WHERE ${where}) AS found`;
  const grid = sql`
    SELECT count(*), max(reports)
    FROM (
      SELECT count(*) AS reports FROM report WHERE ${chosen}
      GROUP BY floor(ST_X(position) / 50)::int, floor(ST_Y(position) / 50)::int
    ) AS squares`;
  try {
    await connection.patiently(async (db) => {
      const measure = async (what: string, query: RawBuilder<unknown>) => {
        const [first, ...later] = await timeRuns(size >= 1_000_000 ? 3 : 4, () =>
          query.execute(db),
        );
        const taken = later.length === 0 ? first : median(later);
        results.put(sqlPeers, what, size, milliseconds(taken));
      };
      await measure(dbscanWhole, dbscan(chosen));
      await measure(dbscanNinety, dbscan(ninety));
      await measure(gridWhole, grid);
    });
  } finally {
    await connection.close();
  }
}
