/** `npm run check`: everything that can be said of the code without running it. */
import { createProgress, type Progress } from '@trygghetskartan/api/progress';
import { spawn } from 'node:child_process';
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
export async function runChecks({ say, during }: Progress): Promise<string[]> {
  const failed: string[] = [];
  const report = (name: string, complaint: string | undefined) => {
    say(`${complaint === undefined ? 'ok    ' : 'FAILED'}  ${name}`);
    if (complaint !== undefined) {
      say(complaint);
      failed.push(name);
    }
  };
  for (const [name, [tool = '', ...flags]] of steps) {
    report(name, await during(`checking ${name}`, () => complaintOf(tool, flags)));
  }
  const breaks = findFenceBreaks(root);
  report('fences between the rooms', breaks.length === 0 ? undefined : breaks.join('\n'));
  return failed;
}

/** What a tool prints when it does not pass. */
function complaintOf(tool: string, flags: readonly string[]): Promise<string | undefined> {
  const child = spawn(join(root, 'node_modules', '.bin', tool), flags, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules', 'node', 'bin')}:${process.env['PATH']}`,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      printed += part;
    });
  }
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('close', (status) => resolve(status === 0 ? undefined : printed));
  });
}

if (import.meta.main) {
  const failed = await runChecks(createProgress((line) => void process.stdout.write(`${line}\n`)));
  process.exit(failed.length === 0 ? 0 : 1);
}
