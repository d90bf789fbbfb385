import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { refuseLeaks } from './log-leaks.ts';

const root = join(import.meta.dirname, '..', '..');

/** Where a server keeps its data, as `api/src/config.ts` is told. */
export type DatabasePlace = { directory: string } | { url: string };

export interface RunningServer {
  /** `http://localhost:PORT`, without a slash. */
  url: string;
  pid: number;
  /** Everything it has printed. */
  output(): string;
  /** SIGTERM; its exit status once it has drained. Both ends throw when the log holds what no log may. */
  stop: () => Promise<number | null>;
  /** SIGKILL: no chance to say goodbye. */
  kill: () => Promise<void>;
}

export interface EndedProgram {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** As the launcher starts the product's programs. */
const launcherFlags = [
  '--disable-warning=ExperimentalWarning',
  '--no-memory-protection-keys',
  '--max-semi-space-size=4',
  '--heap-growing-percent=50',
];
const launcherMemory = { MALLOC_ARENA_MAX: '2' };

/**
 * The product's environment and nothing of the test's own. A new embedded database stays empty
 * unless a test asks for the demonstration.
 */
function environmentOf(place: DatabasePlace, extra: Record<string, string>): NodeJS.ProcessEnv {
  return {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    TMPDIR: process.env['TMPDIR'],
    ...launcherMemory,
    DEMONSTRATION: 'off',
    ...('url' in place ? { DATABASE_URL: place.url } : { DATA_DIRECTORY: place.directory }),
    ...extra,
  };
}

/** Runs one of the product's programs (`start.ts`, `import/cli.ts`) to its end. */
export async function runProgram(
  program: string,
  place: DatabasePlace,
  args: string[] = [],
  extra: Record<string, string> = {},
): Promise<EndedProgram> {
  const child = spawn(
    process.execPath,
    [...launcherFlags, join(root, 'api/src', program), ...args],
    {
      env: environmentOf(place, extra),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const status = await ended(child);
  return { status, stdout: stdout(), stderr: stderr() };
}

/**
 * Starts the real server and waits until it is ready for work. Throws with what it printed when it
 * ends before that.
 */
export async function startServer(
  place: DatabasePlace,
  extra: Record<string, string> = {},
  patienceSeconds = 120,
): Promise<RunningServer> {
  const port = extra['PORT'] ?? `${await findFreePort()}`;
  const child = spawn(process.execPath, [...launcherFlags, join(root, 'api/src/start.ts')], {
    env: environmentOf(place, { ...extra, PORT: port }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  const output = () => stdout() + stderr();
  const end = ended(child);
  const url = `http://localhost:${port}`;
  const deadline = Date.now() + patienceSeconds * 1000;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the server did not become ready:\n${output()}`);
    }
    await wait(50);
  }
  return {
    url,
    pid: child.pid ?? 0,
    output,
    stop: async () => {
      child.kill('SIGTERM');
      const status = await end;
      refuseLeaks(output());
      return status;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await end;
      refuseLeaks(output());
    },
  };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/readyz`);
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false; // not listening yet
  }
}

/** Free a moment ago; the system hands ports out in turn, so nobody has taken it since. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  if (address === null || typeof address === 'string') {
    throw new TypeError('a TCP address has a port');
  }
  return address.port;
}

function collect(stream: NodeJS.ReadableStream | null): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  return () => text;
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('close', (status) => resolve(status));
  });
}
