import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { precompress } from './precompress.ts';

/** What the pages are made of, below the checkout. */
const sources = [
  'web/{src,public}/**/*',
  'web/*.{html,ts,json}',
  'web/build/*.ts',
  'api/src/contract/**/*.ts',
  'db/src/vocabulary.ts',
  'pnpm-lock.yaml',
];

/** The pages could not be built; the builder's own output stands in the message. */
export class PagesProblem extends Error {
  override name = 'PagesProblem';
}

/**
 * Builds web/dist when it is missing or older than what it is made of, with this same Node, and
 * compresses it. Gives the folder. Throws a PagesProblem. Built beside and put in place when whole:
 * two servers that start at once do not disturb each other.
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
  const fresh = `${directory}-${process.pid}`;
  try {
    await runVite(join(root, 'web'), fresh, signal);
    await precompress(fresh);
    await writeFile(join(fresh, '.built'), '');
    await rm(directory, { recursive: true, force: true });
    await rename(fresh, directory).catch((error: NodeJS.ErrnoException) => {
      // Another server has just put its own there, made of the same.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') {
        throw error;
      }
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return directory;
}

/** Milliseconds; 0 for a file that is not there. */
function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function runVite(directory: string, into: string, signal: AbortSignal): Promise<void> {
  const vite = join(directory, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(
    process.execPath,
    [vite, 'build', '--outDir', into, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  );
  let printed = '';
  const collect = (chunk: Buffer) => {
    printed += chunk.toString();
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
        reject(new PagesProblem(`The pages could not be built:\n${printed.trim()}`));
      }
    });
  });
}
