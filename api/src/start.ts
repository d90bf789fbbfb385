import type { Connection } from '@trygghetskartan/db/connect';
import { loadDemonstration } from '@trygghetskartan/db/demo';
import { DatabaseProblem } from '@trygghetskartan/db/problem';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { countStaff } from '@trygghetskartan/db/queries/staff';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createAnalysis } from './analysis-threads/analysis.ts';
import type { LoadProgress } from './analysis-threads/load.ts';
import { registry } from './analysis-threads/questions.ts';
import { buildApp } from './app.ts';
import { ConfigurationProblem, readConfig, type Config } from './config.ts';
import type { Db } from './dependencies.ts';
import { createLog } from './log.ts';
import { createDirectory } from './municipality/directory.ts';
import { buildPages, PagesProblem } from './pages/build.ts';
import { describeDatabase, openDatabase, prepareDatabase } from './prepare-database.ts';
import { createProgress } from './progress.ts';
import { scheduleRuns, type RunSchedule } from './runs/schedule.ts';
import { checkPortFree, listen, ListenProblem, type Listening } from './server.ts';
import { findFirstAccount, issueFirstAccount } from './staff/first-account.ts';

/*
 * `npm start`, once everything is installed: open → migrate → configure → listen → load → tell.
 * Each thing that an operator can put right ends in one line, and nothing is changed before it.
 */

const root = join(import.meta.dirname, '..', '..');
const { say, during } = createProgress((line) => console.log(line));
/** Steps of the database come as parts of a sentence. */
const sayStep = (step: string) => say(`${step.slice(0, 1).toUpperCase()}${step.slice(1)}`);
const clock = () => new Date();

/** What has been opened so far, for the signal that may come at any time. */
const open: {
  connection?: Connection;
  listening?: Listening;
  runs?: RunSchedule;
  building: AbortController;
} = { building: new AbortController() };

/** The runs end by themselves; the database is closed soon, however far they have come. */
const longestEndMs = 900;

/** One press of Ctrl-C may reach us several times, through the terminal and through npm. */
const samePressMs = 1000;
let firstSignalAt: number | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (firstSignalAt === undefined) {
      firstSignalAt = Date.now();
      void stop();
    } else if (Date.now() - firstSignalAt > samePressMs) {
      say('Stopped at once; running requests were cut off.');
      process.exit(1);
    }
  });
}

try {
  await start(readConfig());
} catch (error) {
  if (firstSignalAt === undefined) {
    await fail(error);
  }
}

async function start(config: Config): Promise<void> {
  await checkPortFree(config.port, config.host);
  const pages = during('building the pages', () => buildPages(root, say, open.building.signal));
  // Awaited below; until then a failure must not count as one that nobody handles.
  pages.catch(() => undefined);

  say(`Opening the ${describeDatabase(config.database)} …`);
  const connection = await during('opening the database', (at) =>
    openDatabase(config, {
      onProgress: (step) => {
        sayStep(step);
        at(step);
      },
      onLost: (problem) => void fail(problem),
    }),
  );
  open.connection = connection;
  goOn();
  const { db } = connection;
  await during('bringing the tables up to date', () =>
    prepareDatabase(connection, config.municipalityCode, say),
  );
  if (config.demonstration && (await isNew(db, config.municipalityCode))) {
    await during('loading the demonstration', () =>
      loadDemonstration(db, config.municipalityCode, { onProgress: sayStep }),
    );
  }
  const directory = await pages;

  const municipalities = createDirectory(db, config.municipalityCode, clock);
  const log = createLog(config.logLevel);
  const analysis = createAnalysis({ db, municipalities, clock, log, registry });
  const app = buildApp({
    db,
    config,
    clock,
    random: randomBytes,
    municipalities,
    analysis,
    log,
    pages: directory,
  });
  const account = await issueFirstAccount(db, config.municipalityCode, {
    reissue: config.demonstration,
  });
  open.listening = await listen(app, config.port, config.host);
  goOn();
  await during('loading reports', () => analysis.load(config.municipalityCode, sayProgress()));
  goOn();
  tellAddresses(
    config,
    open.listening.port,
    account ?? {
      username: await findFirstAccount(db, config.municipalityCode),
    },
  );
  open.runs = scheduleRuns({ db, clock, random: randomBytes, analysis, municipalities, log });
}

/** Throws once the end has begun: whatever were opened now would be closed by nobody. */
function goOn(): void {
  open.building.signal.throwIfAborted();
}

/** At most one line a second: a large municipality is read in hundreds of pages. */
function sayProgress(): (progress: LoadProgress) => void {
  let saidAt = performance.now();
  return ({ reports, of }) => {
    const now = performance.now();
    if (now - saidAt >= 1000 || (reports >= of && of > 0)) {
      saidAt = now;
      say(`Loading reports: ${reports.toLocaleString('en')} of ${of.toLocaleString('en')}`);
    }
  };
}

/** Nobody has reported and nobody can sign in: what is loaded now can be mistaken for nothing else. */
async function isNew(db: Db, code: string): Promise<boolean> {
  return (await countReports(db, code)) === 0 && (await countStaff(db, code)) === 0;
}

function tellAddresses(
  { host, publicUrl }: Config,
  port: number,
  { username, password }: { username: string | undefined; password?: string },
): void {
  const anywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const address = publicUrl?.origin ?? `http://${anywhere ? 'localhost' : host}:${port}`;
  say('');
  say(`  Residents   ${address}/`);
  say(`  Open map    ${address}/karta`);
  say(`  Staff       ${address}/personal`);
  say(
    password === undefined
      ? `  Account     ${username === undefined ? '' : `${username}   `}as before; lost the password? npm run staff -- reset ${username ?? 'NAME'}`
      : `  Account     ${username}   one-time password ${password}`,
  );
  say('');
  say('Stop with Ctrl-C.');
}

async function stop(): Promise<void> {
  const runsEnded = endRuns();
  if (open.listening !== undefined) {
    say('Stopping: finishing running requests …');
    if (!(await open.listening.drain())) {
      say('Some requests took too long and were cut off.');
    }
  }
  await runsEnded;
  await closeDatabase();
  say('Stopped.');
  process.exit(0);
}

/** Nothing begins any more, in the start or in the background. */
async function endRuns(): Promise<void> {
  open.building.abort();
  await within(longestEndMs, open.runs?.stop());
}

async function closeDatabase(): Promise<void> {
  await within(longestEndMs, open.connection?.close());
}

/** What fails at the end has nobody left to be told. */
async function within(ms: number, ending: Promise<void> | undefined): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, ms));
  await Promise.race([ending, late]).catch(() => undefined);
}

async function fail(thrown: unknown): Promise<void> {
  // What fails because everything is being ended is not why.
  if (open.building.signal.aborted) {
    return;
  }
  await endRuns();
  await closeDatabase();
  const expected = [ConfigurationProblem, ListenProblem, DatabaseProblem, PagesProblem].some(
    (kind) => thrown instanceof kind,
  );
  console.error(expected && thrown instanceof Error ? thrown.message : thrown);
  process.exit(1);
}
