import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { precompress } from './precompress.ts';

/** What the pages are made of, below the checkout. */
const sources = [
  'web/{src,public}/**/*',
  'web/*.{html,ts,json}',
  'api/src/contract/*.ts',
  'db/src/vocabulary.ts',
  'pnpm-lock.yaml',
];

/** The pages could not be built; the builder's own output stands in the message. */
export class PagesProblem extends Error {
  override name = 'PagesProblem';
}

/**
 * Builds web/dist when it is missing or older than what it is made of, with this same Node, and
 * compresses it. Gives the folder. Throws a PagesProblem.
 */
export async function buildPages(
  root: string,
  onProgress: (line: string) => void,
  signal: AbortSignal,
): Promise<string> {
  const directory = join(root, 'web', 'dist');
  const stamp = join(directory, '.built');
  const newest = Math.max(
    ...sources
      .flatMap((pattern) => globSync(pattern, { cwd: root }))
      .map((file) => modified(join(root, file))),
  );
  if (modified(stamp) > newest) {
    return directory;
  }
  onProgress('Building the pages …');
  await runVite(join(root, 'web'), signal);
  await precompress(directory);
  await writeFile(stamp, '');
  return directory;
}

/** Milliseconds; 0 for a file that is not there. */
function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function runVite(directory: string, signal: AbortSignal): Promise<void> {
  const vite = join(directory, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  return new Promise((resolve, reject) => {
    child.on('error', (cause) =>
      reject(new PagesProblem('The pages could not be built.', { cause })),
    );
    child.on('exit', (status) => {
      if (status === 0) {
        resolve();
      } else {
        reject(new PagesProblem(`The pages could not be built:\n${output.trim()}`));
      }
    });
  });
}
