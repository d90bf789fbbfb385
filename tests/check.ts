/** `npm run check`: everything that can be said of the code without running it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findFenceBreaks } from './support/fences.ts';

const root = join(import.meta.dirname, '..');

const steps: readonly (readonly [string, readonly string[]])[] = [
  ...['web', 'api', 'db', 'tests'].map(
    (room) => [`types in ${room}`, ['tsc', '-p', room]] as const,
  ),
  ['lint, with type information', ['oxlint', '--type-aware', '--deny-warnings']],
  ['format', ['oxfmt', '--check']],
  ['unused files, exports and dependencies', ['knip']],
];

/** Runs every step, prints one line each, and gives the names of those that failed. */
export function runChecks(): string[] {
  const failed: string[] = [];
  const report = (name: string, complaint: string | undefined) => {
    process.stdout.write(`${complaint === undefined ? 'ok    ' : 'FAILED'}  ${name}\n`);
    if (complaint !== undefined) {
      process.stdout.write(`${complaint}\n`);
      failed.push(name);
    }
  };
  for (const [name, [tool = '', ...flags]] of steps) {
    const binary = join(root, 'node_modules', '.bin', tool);
    const ran = spawnSync(binary, flags, {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${join(root, 'node_modules', 'node', 'bin')}:${process.env['PATH']}`,
      },
    });
    report(
      name,
      ran.status === 0 ? undefined : `${ran.error?.message ?? ''}${ran.stdout}${ran.stderr}`,
    );
  }
  const breaks = findFenceBreaks(root);
  report('fences between the rooms', breaks.length === 0 ? undefined : breaks.join('\n'));
  return failed;
}

if (import.meta.main) {
  process.exit(runChecks().length === 0 ? 0 : 1);
}
