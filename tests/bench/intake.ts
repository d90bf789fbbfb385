/**
 * How many reports a second the product takes in, beside what the database can do by itself.
 *
 *   node tests/bench/intake.ts [--engine postgis|pglite] [--rounds 5] [--seconds 5]
 *
 * On PostGIS against pgbench (32 clients, prepared, one row of the same table a transaction) on the
 * server that TEST_DATABASE_URL names; on PGlite against the same server with group commit taken out.
 * The protection against misuse is off: pgbench has none, and a town's limits are far below this.
 */
import { connect, type Engine } from '@trygghetskartan/db/connect';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createDatabasePlace } from '../support/database-place.ts';
import { secondMunicipality } from '../support/second-municipality.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { median } from '../support/statistics.ts';
import { markdownTable } from '../support/text-table.ts';
import { insertWithPgbench, MissingProgram, postWithWrk, type PostRate } from './intake-load.ts';

interface IntakeOptions {
  engine: Engine;
  /** Each measures every row of the table once. */
  rounds?: number;
  /** Of each measurement. */
  seconds?: number;
  /** Told of each measurement. */
  say?: (line: string) => void;
}

/** What is measured, and how often a second in each round. */
type Rounds = Map<string, number[]>;

const connectionCounts = [32, 128] as const;
const bars = { postgis: { 32: 1, 128: 1.3 }, pglite: { 32: 4, 128: 4 } } as const;
/** By then the engine that runs our JavaScript has compiled what runs often. */
const warmUpSeconds = 10;

/**
 * The table: posts a second with their times, the peer, and the ratio within each round, as smallest
 * – median – largest. Throws MissingProgram, or an Error when a post is refused, lost or doubled.
 */
export async function benchIntake({
  engine,
  rounds = 5,
  seconds = 5,
  say = () => undefined,
}: IntakeOptions): Promise<string[][]> {
  const place = await createDatabasePlace(engine);
  const rates: Rounds = new Map();
  try {
    await ('url' in place.at
      ? measureBesidePgbench(place.at, { rounds, seconds, say, rates })
      : measureBesideOneByOne(place.at, { rounds, seconds, say, rates }));
  } finally {
    await place.remove();
  }
  return [
    ['reports a second, durable', 'smallest', 'median', 'largest', 'bar'],
    ...[...rates].map(([what, values]) => toRow(what, values, engine)),
  ];
}

type Task = Required<Pick<IntakeOptions, 'rounds' | 'seconds' | 'say'>> & { rates: Rounds };

const ratioOf = (connections: number) => `ratio, ${connections} connections`;

async function measureBesidePgbench(at: { url: string }, task: Task): Promise<void> {
  const server = await startServer(at, unprotected);
  try {
    await prepareDatabase(at.url);
    await warmUp([server]);
    for (let round = 0; round < task.rounds; round++) {
      const peer = await insertWithPgbench(at.url, { seconds: task.seconds });
      note(task, 'pgbench, 32 clients, one row each', peer.perSecond);
      for (const connections of connectionCounts) {
        const rate = await postAndCount(server, at, { connections, seconds: task.seconds });
        noteRate(task, `the route, ${connections} connections`, rate);
        note(task, ratioOf(connections), rate.perSecond / peer.perSecond);
      }
    }
  } finally {
    await server.stop();
  }
}

/** Both run the real program; in the second one module gives each report a statement of its own. */
async function measureBesideOneByOne(at: { directory: string }, task: Task): Promise<void> {
  const oneByOne = await createDatabasePlace('pglite');
  const servers: RunningServer[] = [];
  try {
    const [grouped, single] = [
      await startServer(at, unprotected),
      await startServer(oneByOne.at, ungrouped),
    ];
    servers.push(grouped, single);
    await warmUp(servers);
    for (let round = 0; round < task.rounds; round++) {
      for (const connections of connectionCounts) {
        const load = { connections, seconds: task.seconds };
        const peer = await postWithWrk(single.url, load);
        noteRate(task, `one row a statement, ${connections} connections`, peer);
        const rate = await postWithWrk(grouped.url, load);
        noteRate(task, `the route, ${connections} connections`, rate);
        note(task, ratioOf(connections), rate.perSecond / peer.perSecond);
      }
    }
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await oneByOne.remove();
  }
}

const unprotected = { MISUSE_PROTECTION: 'off' };

const ungrouped = {
  ...unprotected,
  NODE_OPTIONS: `--import ${join(import.meta.dirname, 'intake-ungrouped.ts')}`,
};

/** Refuses a server that does not write to the disk; pgbench's rows have a municipality of their own. */
async function prepareDatabase(url: string): Promise<void> {
  const connection = await connect({ url }, { poolSize: 1 });
  try {
    await installMunicipality(connection.db, secondMunicipality);
    const { rows } = await sql<{ durable: boolean }>`
      SELECT current_setting('fsync') = 'on' AND current_setting('synchronous_commit') = 'on' AS durable`.execute(
      connection.db,
    );
    if (!rows.some(({ durable }) => durable)) {
      throw new Error('the PostGIS server has fsync or synchronous_commit off: nothing is durable');
    }
  } finally {
    await connection.close();
  }
}

async function warmUp(servers: readonly RunningServer[]): Promise<void> {
  for (const { url } of servers) {
    await postWithWrk(url, { connections: 128, seconds: warmUpSeconds });
  }
}

/** Posts, and holds the rows in the database against what was acknowledged. */
async function postAndCount(
  server: RunningServer,
  at: { url: string },
  load: { connections: number; seconds: number },
): Promise<PostRate> {
  const before = await countStored(at);
  const rate = await postWithWrk(server.url, load);
  const unanswered = (await countStored(at)) - before - rate.accepted;
  // wrk hangs up at the end: what was under way then may be stored without an answer.
  if (unanswered < 0 || unanswered > load.connections) {
    throw new Error(
      `${rate.accepted} posts were acknowledged, ${rate.accepted + unanswered} stored`,
    );
  }
  return rate;
}

async function countStored(at: { url: string }): Promise<number> {
  // What wrk left behind when it hung up.
  await wait(500);
  const connection = await connect({ url: at.url }, { poolSize: 1 });
  try {
    return await countReports(connection.db, nassjo.code);
  } finally {
    await connection.close();
  }
}

function noteRate(task: Task, what: string, { perSecond, p50, p99 }: PostRate): void {
  note(task, what, perSecond);
  note(task, `${what}: median answer, ms`, p50);
  note(task, `${what}: p99, ms`, p99);
}

function note({ rates, say }: Task, what: string, value: number): void {
  rates.set(what, [...(rates.get(what) ?? []), value]);
  say(`${what}  ${showNumber(value)}`);
}

function toRow(what: string, values: readonly number[], engine: Engine): string[] {
  const connections = connectionCounts.find((count) => what === ratioOf(count));
  const bar = connections === undefined ? undefined : bars[engine][connections];
  const middle = median(values);
  return [
    what,
    ...[Math.min(...values), middle, Math.max(...values)].map(showNumber),
    bar === undefined ? '' : `≥ ${bar}${middle >= bar ? ', holds' : ', **missed**'}`,
  ];
}

const showNumber = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 2 : 0 });

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      engine: { type: 'string', default: 'postgis' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
    },
  });
  try {
    const table = await benchIntake({
      engine: values.engine === 'pglite' ? 'pglite' : 'postgis',
      rounds: Number(values.rounds),
      seconds: Number(values.seconds),
      say: (line) => console.error(line),
    });
    const [processor] = cpus();
    console.log(
      `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${processor?.model ?? ''}, ${values.engine}\n`,
    );
    console.log(markdownTable(table));
  } catch (error) {
    if (!(error instanceof MissingProgram)) {
      throw error;
    }
    console.error(error.message);
    process.exitCode = 1;
  }
}
