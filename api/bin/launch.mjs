#!/usr/bin/env node
/**
 * Entry of every npm script. Plain JavaScript without dependencies, because it runs on whatever
 * Node (20 or newer) the machine has, before anything is installed. It brings the pinned pnpm and
 * the pinned Node 24, installs what the lock file names, and hands over.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What each npm script hands over to, run by the pinned Node. */
const programs = {
  start: 'api/src/start.ts',
  import: 'api/src/import/cli.ts',
  staff: 'api/src/staff/cli.ts',
  test: 'tests/run.ts',
  check: 'tests/check.ts',
  evaluate: 'tests/evaluate/evaluate.ts',
  bench: 'tests/bench/bench.ts',
};
/** Commands that are given files: their paths are the caller's. */
const takesFiles = ['import', 'evaluate'];

const [name, ...rest] = process.argv.slice(2);
const program = programs[name];
if (program === undefined) {
  fail(`Unknown command "${name}". Known: ${Object.keys(programs).join(', ')}.`);
}
if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node ${process.versions.node} is too old: install Node 20 or newer and run again.`);
}

/**
 * Rows pass through the server by the million while reports are loaded. A large young generation would
 * keep some 90 MB of them resident for ever; and the old one is swept when it has grown by half, not to
 * several times what is in use, which kept another 90.
 *
 * Where the processor has memory protection keys (AMD EPYC, newer Intel Xeon) V8 loses track of compiled
 * code that several threads make and free, as the embedded database and the analysis do, and ends the
 * process: "Check failed: jit_page.has_value()" (nodejs/node issue 64500). It does without the keys.
 */
const runtimeFlags = [
  '--disable-warning=ExperimentalWarning',
  '--no-memory-protection-keys',
  '--max-semi-space-size=4',
  '--heap-growing-percent=50',
];
/**
 * For glibc, which else keeps a heap for every thread: at a million reports two of them for all hold some
 * 130 MB less, at no cost in time. (Mapping every array above 1 MB for itself gives back as much again, and
 * takes a third longer for each answer.)
 */
const runtimeMemory = { MALLOC_ARENA_MAX: '2' };

await install();
const runtime = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
if (!existsSync(runtime)) {
  fail('The pinned Node runtime is missing: delete the folder node_modules and run again.');
}
process.exit(await run(runtime, [...runtimeFlags, join(root, program), ...rest]));

/** Installs when the lock file or a package.json has changed since the last whole install. */
async function install() {
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'];
  inputs.push(...['web', 'api', 'db', 'tests'].map((room) => `${room}/package.json`));
  const hash = createHash('sha256');
  for (const input of inputs) {
    hash.update(readFileSync(join(root, input)));
  }
  const wanted = hash.digest('hex');
  const stamp = join(root, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    return;
  }
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(`Installing dependencies with ${packageManager} …`);
  const begun = performance.now();
  const telling = setInterval(() => {
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(`Still installing dependencies (${seconds} s)`);
  }, 10_000);
  const status = await run('npx', [
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--reporter=append-only',
    '--loglevel=error',
  ]);
  clearInterval(telling);
  if (status !== 0) {
    fail(
      'Installing dependencies failed: check that the npm registry can be reached, and run again.',
    );
  }
  writeFileSync(stamp, wanted);
}

/** Runs to the end and gives its exit status; signals are passed on, so that the program drains. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: takesFiles.includes(name) && command !== 'npx' ? (process.env.INIT_CWD ?? root) : root,
      env: { ...runtimeMemory, ...process.env },
      stdio: 'inherit',
      shell: process.platform === 'win32' && command === 'npx',
    });
    const signals = ['SIGINT', 'SIGTERM'];
    const forward = (signal) => child.kill(signal);
    signals.forEach((signal) => process.on(signal, forward));
    // npm dies of SIGTERM without passing it on; whoever started us is gone, and so must we be.
    const parent = process.ppid;
    const orphaned = setInterval(() => {
      if (process.ppid !== parent) {
        clearInterval(orphaned);
        child.kill('SIGTERM');
      }
    }, 500);
    const end = (status) => {
      clearInterval(orphaned);
      signals.forEach((signal) => process.off(signal, forward));
      resolve(status);
    };
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      end(1);
    });
    child.on('exit', (code, signal) => end(code ?? (signal === null ? 1 : 130)));
  });
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
