/** `npm run bench`: the product beside its peers, on the same reports, in one run. See README.md. */
import { connect } from '@trygghetskartan/db/connect';
import { sql } from 'kysely';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { localDay } from '@trygghetskartan/api/local-instant';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { createDatabasePlace } from '../support/database-place.ts';
import { fullRun, inProcess, measureAnalysis } from './analysis-level.ts';
import { makeBigTown } from './big-town.ts';
import { fillDatabase } from './fill-database.ts';
import { randomFilters, wholeFilter } from './filters.ts';
import { measureNpmPeers } from './npm-peers.ts';
import { createResults, showFigure, times, type Results } from './results.ts';
import {
  changedHeat,
  changedHotspots,
  measureEmptyServer,
  measureServer,
  memoryAfterAll,
  oneAdded,
  overHttp,
} from './server-level.ts';
import { dbscanNinety, dbscanWhole, measureSqlPeers, sqlPeers } from './sql-peers.ts';
import { describeResults, writeReadme, type Bar } from './write-report.ts';

const usage = `npm run bench -- [--database-url postgres://…] [--sizes 1000,10000,100000,1000000]
                [--levels analysis,server,peers] [--profile] [--write]`;
const usualSizes = '1000,10000,100000,1000000';
const usualLevels = 'analysis,server,peers';
/** The embedded database takes minutes to fill with more. */
const mostEmbedded = 100_000;
const seed = 1;
const filterCount = 20;
const ratios = 'times faster than ST_ClusterDBSCAN in the same run';

const atMost = (most: number) => (value: number) => value <= most;
const bars: readonly Bar[] = [
  {
    group: overHttp,
    what: `${changedHotspots}, median of ${filterCount}`,
    says: '≤ 250 ms',
    holds: atMost(250),
  },
  {
    group: overHttp,
    what: `${changedHeat}, median of ${filterCount}`,
    says: '≤ 50 ms',
    holds: atMost(50),
  },
  { group: overHttp, what: `${oneAdded}, median of 5`, says: '≤ 100 ms', holds: atMost(100) },
  { group: overHttp, what: memoryAfterAll, says: '≤ 400 MB', holds: atMost(400) },
  { group: inProcess, what: fullRun, says: '< 1 s', holds: atMost(1000) },
  { group: ratios, what: 'both tiers of the whole', says: '≥ 20 ×', holds: (value) => value >= 20 },
];

const { values } = readArguments();
const sizes = values.sizes.split(',').map(Number);
const levels = values.levels.split(',');
const url = values['database-url'] ?? process.env['TEST_DATABASE_URL'] ?? '';
const say = (line: string) => console.error(line);
const now = new Date();
const today = localDay(now.getTime(), nassjo.timeZone);
const filters = {
  whole: wholeFilter(today),
  random: randomFilters(filterCount, seed, today),
  ninety: {
    ...wholeFilter(today),
    from: localDay(now.getTime() - 90 * 86_400_000, nassjo.timeZone),
  },
};
const results = createResults(say);
const versions: Record<string, string> = { Node: process.versions.node };

if (url === '') {
  say('No PostGIS server: set --database-url or TEST_DATABASE_URL. Its rows are left out.');
} else {
  // What makes databases for the tests reads it there.
  process.env['TEST_DATABASE_URL'] = url;
  versions['PostGIS'] = await postgisVersion(url);
}
for (const name of ['supercluster', 'density-clustering']) {
  versions[name] = packageVersion(name);
}
const empty = levels.includes('server') ? await emptyServer() : undefined;
for (const size of sizes) {
  await measureSize(size);
}
const text = describeResults(results, sizes, bars, versions);
console.log(text);
if (
  values.write ||
  (values.sizes === usualSizes && values.levels === usualLevels && !values.profile)
) {
  writeReadme(text);
}

async function measureSize(size: number): Promise<void> {
  const town = makeBigTown(size, seed, now);
  const engine = url === '' ? 'pglite' : 'postgis';
  const onServer = levels.includes('server') && (engine === 'postgis' || size <= mostEmbedded);
  const inSql = levels.includes('peers') && engine === 'postgis';
  if (onServer || inSql) {
    const place = await createDatabasePlace(engine);
    try {
      await fillDatabase(place.at, town);
      if (inSql && 'url' in place.at) {
        await measureSqlPeers(
          place.at.url,
          size,
          new Date(`${filters.ninety.from}T00:00:00Z`),
          results,
        );
      }
      if (onServer) {
        const { whole, random } = filters;
        await measureServer(place.at, empty, {
          size,
          sideMetres: town.sideMetres,
          whole,
          random,
          results,
        });
      }
    } finally {
      await place.remove();
    }
  }
  if (levels.includes('analysis')) {
    const points = await measureAnalysis(town, filters, results, values.profile ? say : undefined);
    const [easting, northing] = nassjo.centre;
    if (levels.includes('peers')) {
      await measureNpmPeers(points, size, { easting, northing }, results);
    }
    putRatio(results, 'both tiers of the whole', dbscanWhole, fullRun, size);
    putRatio(results, 'both tiers of 90 days', dbscanNinety, 'the same of 90 days', size);
  }
}

function putRatio(to: Results, what: string, peer: string, ours: string, size: number): void {
  const [theirs, own] = [to.get(sqlPeers, peer, size), to.get(inProcess, ours, size)];
  if (typeof theirs === 'object' && typeof own === 'object') {
    to.put(ratios, what, size, times(theirs.value / own.value));
  }
}

async function emptyServer(): Promise<number | undefined> {
  const place = await createDatabasePlace(url === '' ? 'pglite' : 'postgis');
  try {
    const megabytes = await measureEmptyServer(place.at, filters.whole);
    say(
      `an empty server: ${showFigure(megabytes === undefined ? '–' : { value: megabytes, unit: 'MB' })}`,
    );
    return megabytes;
  } finally {
    await place.remove();
  }
}

async function postgisVersion(serverUrl: string): Promise<string> {
  const connection = await connect({ url: serverUrl }, { poolSize: 1 });
  try {
    const { rows } = await sql<{ server: string; postgis: string | null }>`
      SELECT current_setting('server_version') AS server,
        (SELECT default_version FROM pg_available_extensions WHERE name = 'postgis') AS postgis`.execute(
      connection.db,
    );
    return `${rows[0]?.postgis ?? ''} on PostgreSQL ${rows[0]?.server.split(' ')[0] ?? ''}`;
  } finally {
    await connection.close();
  }
}

function packageVersion(name: string): string {
  const file = join(import.meta.dirname, '..', 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        'database-url': { type: 'string' },
        sizes: { type: 'string', default: usualSizes },
        levels: { type: 'string', default: usualLevels },
        profile: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : ''}\n${usage}`);
    process.exit(2);
  }
}
