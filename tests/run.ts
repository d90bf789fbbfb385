/**
 * `npm test`: the static checks, the build of the web, and every test, on the embedded engine and,
 * where TEST_DATABASE_URL names one, on a PostGIS server; what a page does whatever stores its reports,
 * on one of them. Ends with the count of tests per engine.
 * `npm test -- FILE…` runs these test files alone.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildPages } from '@trygghetskartan/api/pages/build';
import { createProgress } from '@trygghetskartan/api/progress';
import { runChecks } from './check.ts';
import { sortChosenFiles } from './support/chosen-files.ts';
import { isTestedOn } from './support/engines.ts';
import { playwrightTally, vitestTally, type Tally } from './support/tally.ts';

const tests = import.meta.dirname;
const root = join(tests, '..');
const results = join(tests, 'results');
const onServer = (process.env['TEST_DATABASE_URL'] ?? '') !== '';

/** A row of the closing table: a part of the suite on one engine. */
interface Suite {
  name: (typeof parts)[number];
  engine: 'none' | 'PGlite' | 'PostGIS';
  /** `quietly` keeps what it prints for later. */
  run: (quietly: boolean) => Promise<Tally>;
}

const parts = ['unit', 'db', 'api', 'faults', 'e2e'] as const;
const chosen = readChosenFiles();
const filesOf = (part: (typeof parts)[number]) => chosen.get(part) ?? [];

/** What stands in one row runs at the same time; what kills processes, alone. */
const everySuite: Suite[][] = [
  [{ name: 'unit', engine: 'none', run: () => runVitest('unit', filesOf('unit')) }],
  ...(['db', 'api'] as const).map((part) => onBothEngines(part, runPart(part))),
  ...onBothEngines('faults', runPart('faults')).map((suite) => [suite]),
  onBothEngines('e2e', (engine, quietly) => runPlaywright(engine, filesOf('e2e'), quietly)),
];
const suites = everySuite.filter(
  ([suite]) => suite !== undefined && (chosen.size === 0 || chosen.has(suite.name)),
);

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const progress = createProgress((line) => void process.stdout.write(`${line}\n`));
const failedChecks = chosen.size === 0 ? await runChecks(progress) : [];
const built = await build();

/** What a quiet suite printed, shown when those beside it have ended too. */
const kept: Buffer[] = [];
const rows: (Suite & { tally: Tally })[] = [];
for (const together of suites) {
  const names = together.map(label).join(' and ');
  progress.say(`\n${names}`);
  const tallies = await progress.during(`testing ${names}`, () =>
    Promise.all(together.map((suite, index) => suite.run(index > 0))),
  );
  kept.splice(0).forEach((part) => process.stdout.write(part));
  together.forEach((suite, index) => rows.push({ ...suite, tally: tallies[index] }));
}

const total = { passed: 0, failed: failedChecks.length + (built ? 0 : 1), skipped: 0 };
process.stdout.write('\nsuite                passed  failed  skipped\n');
for (const row of rows) {
  const { passed, failed, skipped } = row.tally;
  process.stdout.write(
    `${label(row).padEnd(20)} ${String(passed).padStart(6)}  ${String(failed).padStart(6)}  ${String(skipped).padStart(7)}\n`,
  );
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}
if (!onServer) {
  process.stdout.write(
    'No PostGIS server was tested: set TEST_DATABASE_URL=postgres://… to test on one.\n',
  );
}
if (failedChecks.length > 0) {
  process.stdout.write(`Failed checks: ${failedChecks.join(', ')}\n`);
}
process.stdout.write(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}\n`,
);
process.exit(total.failed === 0 ? 0 : 1);

function readChosenFiles() {
  try {
    return sortChosenFiles(process.argv.slice(2), parts);
  } catch (error) {
    process.stderr.write(`${error instanceof RangeError ? error.message : String(error)}\n`);
    process.exit(2);
  }
}

async function build(): Promise<boolean> {
  const { say, during } = progress;
  try {
    await during('building the pages', () => buildPages(root, say, new AbortController().signal));
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}

function onBothEngines(
  name: Suite['name'],
  runOn: (engine: 'pglite' | 'postgis', quietly: boolean) => Promise<Tally>,
): Suite[] {
  const isTested = (engine: 'pglite' | 'postgis') =>
    filesOf(name).length === 0 || filesOf(name).some((file) => isTestedOn(engine, file, onServer));
  const embedded: Suite = { name, engine: 'PGlite', run: (quietly) => runOn('pglite', quietly) };
  const server: Suite = { name, engine: 'PostGIS', run: (quietly) => runOn('postgis', quietly) };
  return [
    ...(isTested('pglite') ? [embedded] : []),
    ...(onServer && isTested('postgis') ? [server] : []),
  ];
}

function runPart(part: 'db' | 'api' | 'faults') {
  return (engine: 'pglite' | 'postgis', quietly: boolean) =>
    runVitest(`${part}-${engine}`, filesOf(part), quietly);
}

function label(suite: Suite): string {
  return suite.engine === 'none' ? suite.name : `${suite.name} on ${suite.engine}`;
}

async function runVitest(
  project: string,
  files: readonly string[],
  quietly = false,
): Promise<Tally> {
  const file = join(results, `${project}.json`);
  const status = await run(
    'node_modules/vitest/vitest.mjs',
    [
      'run',
      ...files,
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { quietly },
  );
  return vitestTally(readResult(file), status);
}

async function runPlaywright(
  project: string,
  files: readonly string[],
  quietly: boolean,
): Promise<Tally> {
  const file = join(results, `e2e-${project}.json`);
  const status = await run(
    'node_modules/@playwright/test/cli.js',
    [
      'test',
      ...files,
      '--project',
      project,
      '--reporter=list,json',
      // Each empties its folder when it starts.
      `--output=${join(results, `playwright-${project}`)}`,
    ],
    { quietly, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
  );
  return playwrightTally(readResult(file), status);
}

function readResult(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the runner died before it wrote: the tally counts that as a failure
  }
}

/**
 * Runs a program with this same Node and shows what it prints, or keeps it. On a terminal the
 * test runners tell by themselves what they are at; elsewhere their silence is broken for them.
 */
function run(
  script: string,
  args: string[],
  { env = {}, quietly = false }: { env?: Record<string, string>; quietly?: boolean },
): Promise<number> {
  return new Promise((resolve) => {
    const output = process.stdout.isTTY && !quietly ? 'inherit' : 'pipe';
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', script, ...args],
      { cwd: tests, stdio: ['ignore', output, output], env: { ...process.env, ...env } },
    );
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from?.on('data', (part: Buffer) => {
        if (quietly) {
          kept.push(part);
        } else {
          progress.wrote();
          to.write(part);
        }
      });
    }
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
