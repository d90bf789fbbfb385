import { createAnalysis } from '@trygghetskartan/api/analysis-threads/analysis';
import { registry } from '@trygghetskartan/api/analysis-threads/questions';
import { buildApp } from '@trygghetskartan/api/app';
import { readConfig } from '@trygghetskartan/api/config';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import type { App, Db, Dependencies } from '@trygghetskartan/api/dependencies';
import { createLog } from '@trygghetskartan/api/log';
import { createDirectory } from '@trygghetskartan/api/municipality/directory';
import { makeDueRuns, type MadeRun } from '@trygghetskartan/api/runs/make-runs';
import { createPasswordHashing } from '@trygghetskartan/api/staff/password';
import { createStaff } from '@trygghetskartan/db/queries/staff';
import type { Role } from '@trygghetskartan/db/vocabulary';
import { randomBytes, randomUUID } from 'node:crypto';
import { refuseLeaks } from './log-leaks.ts';

export const nassjoCode = '0682';
/** A Monday evening in winter time. */
export const startOfTime = new Date('2026-11-23T20:00:00Z');

/** An answer of the service, without a network between. */
type Answer = Awaited<ReturnType<App['inject']>>;

/** The clock of the service, moved by the test. */
interface TestClock {
  now: Date;
  passSeconds(seconds: number): void;
}

export interface TestApp {
  app: App;
  clock: TestClock;
  /** Everything that was logged, as it would stand in a file. */
  logged(): string;
  /** Sends a report as a phone does. */
  send(body: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** Loads the columns, as a start does. */
  loadColumns(code?: string): Promise<void>;
  /** Makes the runs that are due, as each hour does; gives those that this server made. */
  makeRuns(signal?: AbortSignal): Promise<MadeRun[]>;
  /** Throws when the log holds an address, a token or anybody's text. */
  close: () => Promise<void>;
}

interface TestAppOptions {
  /** Without protection against misuse, unless the test is about it. */
  variables?: Record<string, string>;
  pages?: string;
  limits?: Dependencies['limits'];
  /** The product's, unless a test asks questions of its own. */
  analyse?: (
    parts: Omit<Parameters<typeof createAnalysis>[0], 'registry'>,
  ) => Dependencies['analysis'];
}

/** The real service on a real database; only the clock is ours. */
export async function startTestApp(
  db: Db,
  {
    variables = {},
    pages,
    limits,
    analyse = (parts) => createAnalysis({ ...parts, registry }),
  }: TestAppOptions = {},
): Promise<TestApp> {
  const config = readConfig({ MISUSE_PROTECTION: 'off', ...variables });
  const clock: TestClock = {
    now: startOfTime,
    passSeconds(seconds) {
      clock.now = new Date(clock.now.getTime() + seconds * 1000);
    },
  };
  const lines: string[] = [];
  const tell = () => clock.now;
  const municipalities = createDirectory(db, config.municipalityCode, tell);
  const log = createLog('debug', { write: (line) => void lines.push(line) });
  const analysis = analyse({ db, municipalities, clock: tell, log });
  const app = buildApp({
    db,
    config,
    clock: tell,
    random: randomBytes,
    municipalities,
    analysis,
    log,
    pages,
    ...(limits !== undefined && { limits }),
  });
  await app.ready();
  return {
    app,
    clock,
    logged: () => lines.join(''),
    send: (body, headers) =>
      app.inject({
        method: 'POST',
        url: '/api/reports',
        headers: {
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          ...headers,
        },
        payload: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    loadColumns: (code = nassjoCode) => analysis.load(code),
    async makeRuns(signal = new AbortController().signal) {
      const made: MadeRun[] = [];
      const needed = { db, clock: tell, analysis, municipalities };
      await makeDueRuns(needed, nassjoCode, { signal, onRun: (run) => made.push(run) });
      return made;
    },
    close: async () => {
      await app.close();
      refuseLeaks(lines.join(''));
    },
  };
}

interface Account {
  username: string;
  password: string;
}

/** An account that has chosen its password, unless it is said to be new. */
export async function createAccount(
  db: Db,
  stated: {
    municipalityCode?: string;
    username?: string;
    role?: Role;
    mustChangePassword?: boolean;
  } = {},
): Promise<Account> {
  const account = {
    username: stated.username ?? `u${randomUUID()}`,
    password: 'korrekt häst batteri',
  };
  await createStaff(db, {
    municipalityCode: stated.municipalityCode ?? nassjoCode,
    username: account.username,
    name: 'Kim Andersson',
    role: stated.role ?? 'strategist',
    passwordHash: await createPasswordHashing(randomBytes).hash(account.password),
    mustChangePassword: stated.mustChangePassword ?? false,
  });
  return account;
}

export function signIn(app: App, account: Account, headers: Record<string, string> = {}) {
  return app.inject({
    method: 'POST',
    url: '/api/staff/session',
    headers: { [csrfHeader]: '1', ...headers },
    payload: account,
  });
}

/** Header for requests of the person who signed in. */
export async function cookieOf(
  app: App,
  account: Account,
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await signIn(app, account, headers);
  const [cookie] = answer.cookies;
  if (cookie === undefined) {
    throw new Error(`not signed in: ${answer.body}`);
  }
  return `${cookie.name}=${cookie.value}`;
}
