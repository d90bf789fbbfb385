import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** A program that measures from outside is not installed; one line that says how to get it. */
export class MissingProgram extends Error {
  override name = 'MissingProgram';
}

const packages = { wrk: 'wrk', pgbench: 'postgresql-contrib or postgresql-15' } as const;

/** Rows or posts a second. */
export interface Rate {
  perSecond: number;
  /** What was acknowledged. */
  accepted: number;
}

/** Posts a second, with the milliseconds from request to answer. */
export interface PostRate extends Rate {
  p50: number;
  p99: number;
}

/**
 * Posts as fast as so many connections can, each post a report of its own, with `wrk`: a load made
 * in Node would take a core from what it measures. Throws when any post was not accepted.
 */
export async function postWithWrk(
  serverUrl: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<PostRate> {
  const output = await run('wrk', [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--timeout=20s',
    '-s',
    join(import.meta.dirname, 'intake-post.lua'),
    `${serverUrl}/api/reports`,
    '--',
    randomBytes(4).toString('hex'),
    new Date().toISOString(),
  ]);
  const result = JSON.parse(/^RESULT (.*)$/m.exec(output)?.[1] ?? 'null') as unknown;
  if (!isResult(result)) {
    throw new Error(`wrk said nothing that can be read:\n${output}`);
  }
  if (result.failed > 0) {
    throw new Error(`${result.failed} of ${result.requests} posts were not accepted`);
  }
  return {
    perSecond: result.requests / result.seconds,
    accepted: result.requests,
    p50: result.p50,
    p99: result.p99,
  };
}

type WrkResult = Record<'requests' | 'seconds' | 'failed' | 'p50' | 'p99', number>;

function isResult(value: unknown): value is WrkResult {
  return typeof value === 'object' && value !== null && 'requests' in value && 'seconds' in value;
}

/** One row a transaction from 32 clients, prepared, with `pgbench`: what the server itself can do. */
export async function insertWithPgbench(
  databaseUrl: string,
  { seconds }: { seconds: number },
): Promise<Rate> {
  const { hostname, port, username, password, pathname } = new URL(databaseUrl);
  const output = await run(
    'pgbench',
    [
      `--host=${hostname}`,
      `--port=${port === '' ? '5432' : port}`,
      `--username=${decodeURIComponent(username)}`,
      '--client=32',
      '--jobs=2',
      '--protocol=prepared',
      '--no-vacuum',
      `--time=${seconds}`,
      `--file=${join(import.meta.dirname, 'intake-row.sql')}`,
      pathname.slice(1),
    ],
    { PGPASSWORD: decodeURIComponent(password) },
  );
  const read = (pattern: RegExp) => Number(pattern.exec(output)?.[1]);
  const failed = read(/number of failed transactions: (\d+)/);
  const rate = {
    perSecond: read(/^tps = ([\d.]+)/m),
    accepted: read(/number of transactions actually processed: (\d+)/),
  };
  if (!Number.isFinite(rate.perSecond) || failed > 0) {
    throw new Error(`pgbench did not insert:\n${output}`);
  }
  return rate;
}

/** Runs a program to its end; throws with what it printed when it fails. */
function run(
  program: keyof typeof packages,
  args: string[],
  extra: Record<string, string> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...extra },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        output += part;
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT'
          ? new MissingProgram(
              `${program} is not installed: apt install ${packages[program]}. Intake is not measured without it.`,
            )
          : error,
      ),
    );
    child.once('close', (status) => {
      if (status === 0) {
        resolve(output);
      } else {
        reject(new Error(`${program} ended with status ${status}:\n${output}`));
      }
    });
  });
}
