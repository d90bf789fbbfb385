/** `npm run bench`: the product beside its peers, on the same reports, in one run. See README.md. */
import { buildPages } from '@trygghetskartan/api/pages/build';
import { localDay } from '@trygghetskartan/api/local-instant';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createDatabasePlace } from '../support/database-place.ts';
import { inProcess, measureAnalysis, type FilterTimes } from './analysis-level.ts';
import { bars, compareWithPeers, filterCount, ratios } from './bars.ts';
import { makeBigTown } from './big-town.ts';
import { fillDatabase } from './fill-database.ts';
import { randomFilters, wholeFilter } from './filters.ts';
import { describeIntake } from './intake-level.ts';
import { measureNpmPeers, npmPeers } from './npm-peers.ts';
import { createResults, showFigure } from './results.ts';
import { measureEmptyServer, measureServer, overHttp } from './server-level.ts';
import { describePhone } from './phone/phone-level.ts';
import { measureSqlPeers, sqlPeers } from './sql-peers.ts';
import { packageVersion, postgisVersion } from './versions.ts';
import { describeFilters, describeResults, writeReadme } from './write-report.ts';

const usage = `npm run bench -- [--database-url postgres://…] [--sizes 1000,10000,100000,1000000]
                [--levels analysis,server,peers,intake,phone] [--profile] [--write]`;
const usualSizes = '1000,10000,100000,1000000';
const usualLevels = 'analysis,server,peers,intake,phone';
/** The embedded database takes minutes to fill with more. */
const mostEmbedded = 100_000;
const seed = 1;

const { values } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
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
const results = createResults([overHttp, ratios, inProcess, sqlPeers, npmPeers], say);
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
let lastFilters: FilterTimes[] = [];
const empty = levels.includes('server') ? await emptyServer() : undefined;
if (['analysis', 'server', 'peers'].some((level) => levels.includes(level))) {
  for (const size of sizes) {
    await measureSize(size);
  }
}
const intake = levels.includes('intake') ? await describeIntake(url !== '', say) : [];
const phone = levels.includes('phone') ? await describePhone(say) : [];
const text = [
  describeResults(results, sizes, bars, versions),
  ...intake,
  ...phone,
  ...describeFilters(lastFilters, sizes.at(-1) ?? 0),
].join('\n\n');
console.log(text);
const isWhole = url !== '' && values.sizes === usualSizes && values.levels === usualLevels;
if (values.write || (isWhole && !values.profile)) {
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
    const measured = await measureAnalysis(
      town,
      filters,
      results,
      values.profile ? say : undefined,
    );
    lastFilters = measured.filterTimes;
    const [easting, northing] = nassjo.centre;
    if (levels.includes('peers')) {
      await measureNpmPeers(measured.points, size, { easting, northing }, results);
    }
    compareWithPeers(results, size);
  }
}

async function emptyServer(): Promise<number | undefined> {
  // A server that builds the pages itself takes more memory than any later one.
  await buildPages(join(import.meta.dirname, '..', '..'), say, new AbortController().signal);
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

function readArguments() {
  try {
    return parseArgs({
      options: {
        'database-url': { type: 'string' },
        sizes: { type: 'string', default: usualSizes },
        levels: { type: 'string', default: usualLevels },
        profile: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : ''}\n${usage}`);
    process.exit(2);
  }
}
