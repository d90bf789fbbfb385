/**
 * A hundred thousand reports through the real import, then the real server: how long to the first
 * heat and hotspots, how long for a changed filter, and how much memory.
 *
 *   node tests/load/hundred-thousand.ts            the embedded engine
 *   TEST_DATABASE_URL=postgres://… node tests/load/hundred-thousand.ts postgis
 */
import { hotspotList } from '@trygghetskartan/api/contract/hotspot';
import { decodeHeat } from '@trygghetskartan/api/contract/heat';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import { dayParts, type Reason } from '@trygghetskartan/db/vocabulary';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabasePlace } from '../support/database-place.ts';
import { runProgram, startServer, type RunningServer } from '../support/server.ts';
import { makeTown, seededRandom } from '../support/town.ts';

const count = 100_000;
const filters = 20;
/** 4 × 4 km round the station in EPSG:3006, in cells of 20 m. */
const box = 'west=479781&south=6387937&east=483781&north=6391937&cellMetres=20';

const engine = process.argv[2] === 'postgis' ? 'postgis' : 'pglite';
const rows: [what: string, value: string][] = [];

const place = await createDatabasePlace(engine);
try {
  const imported = await timed(() => importTown());
  rows.push([`import of ${count.toLocaleString('en')} reports`, seconds(imported.ms)]);

  const started = await timed(() => startServer(place.at));
  const server = started.value;
  rows.push(['start, until ready', seconds(started.ms)]);
  try {
    await measure(server);
  } finally {
    await server.stop();
  }
} finally {
  await place.remove();
}
process.stdout.write(`\n${engine}, ${count.toLocaleString('en')} reports\n`);
for (const [what, value] of rows) {
  process.stdout.write(`${what.padEnd(52)} ${value.padStart(12)}\n`);
}

async function importTown(): Promise<void> {
  const random = seededRandom(1);
  const hotspots = Array.from({ length: 30 }, (): [number, number] => [
    14.6947 + (random() - 0.5) * 0.04,
    57.6514 + (random() - 0.5) * 0.02,
  ]);
  const town = makeTown({
    seed: 2,
    reports: count,
    hotspots,
    hotspotReports: 1500,
    until: new Date(),
  });
  const lines = town.map(({ lng, lat, feltAt, reasons, person }, index) =>
    [index, lng.toFixed(6), lat.toFixed(6), feltAt.toISOString(), reasons.join('|'), person].join(
      ',',
    ),
  );
  const file = join(tmpdir(), `trygghetskartan-town-${process.pid}.csv`);
  writeFileSync(file, ['id,lng,lat,felt,reasons,person', ...lines, ''].join('\n'));
  const map = [
    'source_id=id',
    'lng=lng',
    'lat=lat',
    'felt_at=felt',
    'reason=reasons',
    'reporter=person',
  ];
  const ended = await runProgram('import/cli.ts', place.at, [
    file,
    ...map.flatMap((pair) => ['--map', pair]),
  ]);
  rmSync(file);
  process.stdout.write(ended.stdout + ended.stderr);
  if (ended.status !== 0) {
    throw new Error(`the import ended with status ${ended.status}`);
  }
}

async function measure(server: RunningServer): Promise<void> {
  rows.push(['memory, ready', memory(server, 'VmRSS')]);
  const get = await signIn(server);
  const hotspots = async (query: string) =>
    hotspotList.parse(await (await get(`/api/staff/hotspots?${query}`)).json());
  const heat = async (query: string) =>
    decodeHeat(await (await get(`/api/staff/heat?${query}&${box}`)).arrayBuffer());

  const firstHeat = await timed(() => heat('feeling=unsafe'));
  rows.push(['first heat, 200 × 200 cells', milliseconds(firstHeat.ms)]);
  const first = await timed(() => hotspots('feeling=unsafe'));
  rows.push([`first hotspots (${first.value.hotspots.length} found)`, milliseconds(first.ms)]);
  const again = await timed(() => hotspots('feeling=unsafe'));
  rows.push(['the same hotspots again', milliseconds(again.ms)]);

  const random = seededRandom(3);
  const times = { hotspots: [] as number[], heat: [] as number[] };
  for (let index = 0; index < filters; index++) {
    const query = randomFilter(random);
    times.heat.push((await timed(() => heat(query))).ms);
    times.hotspots.push((await timed(() => hotspots(query))).ms);
  }
  for (const [what, taken] of Object.entries(times)) {
    const sorted = taken.toSorted((a, b) => a - b);
    const median = ((sorted[filters / 2 - 1] ?? 0) + (sorted[filters / 2] ?? 0)) / 2;
    rows.push([`${what} for a changed filter, median of ${filters}`, milliseconds(median)]);
    rows.push([`${what} for a changed filter, longest`, milliseconds(sorted.at(-1) ?? 0)]);
  }
  rows.push(['memory after that', memory(server, 'VmRSS')]);
  rows.push(['memory, highest', memory(server, 'VmHWM')]);
}

/** Something of everything that the strategist can choose. */
function randomFilter(random: () => number): string {
  const pick = <T>(values: readonly T[]): T[] => values.filter(() => random() < 0.5);
  const chosenReasons = pick<Reason>(['poor_lighting', 'deserted', 'intoxicated', 'traffic']);
  const chosenParts = pick(dayParts);
  const from = new Date(Date.now() - (30 + 330 * random()) * 86_400_000).toISOString().slice(0, 10);
  const query = new URLSearchParams({ from, feeling: 'unsafe' });
  if (chosenReasons.length > 0) {
    query.set('reasons', chosenReasons.join(','));
  }
  if (chosenParts.length > 0) {
    query.set('dayParts', chosenParts.join(','));
  }
  if (random() < 0.3) {
    query.set('darkness', 'dark');
  }
  return query.toString();
}

/** As the printed account; gives a fetch that throws for anything but 200. */
async function signIn(server: RunningServer): Promise<(path: string) => Promise<Response>> {
  const [, username, current] =
    /Account +(\S+) +one-time password (\S+)/.exec(server.output()) ?? [];
  const headers = { 'content-type': 'application/json', [csrfHeader]: '1' };
  const session = await fetch(`${server.url}/api/staff/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username, password: current }),
  });
  let cookie = session.headers.getSetCookie().join('; ');
  const changed = await fetch(`${server.url}/api/staff/password`, {
    method: 'POST',
    headers: { ...headers, cookie },
    body: JSON.stringify({ current, next: 'hundra tusen rapporter' }),
  });
  cookie = changed.headers.getSetCookie().join('; ') || cookie;
  return async (path) => {
    const answer = await fetch(server.url + path, { headers: { cookie } });
    if (answer.status !== 200) {
      throw new Error(`${path}: status ${answer.status}: ${await answer.text()}`);
    }
    return answer;
  };
}

/** Of the server's process, as Linux counts it. */
function memory({ pid }: RunningServer, field: 'VmRSS' | 'VmHWM'): string {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(
    readFileSync(`/proc/${pid}/status`, 'utf8'),
  );
  return `${Math.round(Number(line?.[1]) / 1024)} MiB`;
}

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function milliseconds(ms: number): string {
  return `${Math.round(ms)} ms`;
}
