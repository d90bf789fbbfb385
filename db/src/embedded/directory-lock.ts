import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { codeOf, DatabaseProblem, lineOf } from '../problem.ts';

export interface DirectoryLock {
  release(): void;
}

/**
 * Keeps a second process away from the folder: two engines on one folder lose rows.
 *
 * The lock is SQLite's exclusive lock on an empty file, because Node itself has none. The kernel
 * holds it, so it goes with the process even on kill -9, it is taken atomically, and a reused
 * process number or another container with the same one cannot fool it, as a file with a number
 * in it can. `holder.json` beside it is read by people and messages only.
 *
 * Nothing else in this process may open the file `lock`: closing it would drop the lock (POSIX).
 */
export function lockDirectory(directory: string): DirectoryLock {
  const holderFile = join(directory, 'holder.json');
  const database = openLockFile(directory);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw new DatabaseProblem(
      'directory_locked',
      `The embedded database in ${directory} is open in ${describeHolder(holderFile)}, and serves one program at a time. Stop the server first (Ctrl-C where npm start runs), run this again, and then start the server; or choose another folder with DATA_DIRECTORY.`,
      { cause: error },
    );
  }
  writeFileSync(
    holderFile,
    JSON.stringify({ pid: process.pid, startedAt: new Date().toISOString() }),
  );
  return {
    release() {
      rmSync(holderFile, { force: true });
      database.close();
    },
  };
}

function openLockFile(directory: string): DatabaseSync {
  try {
    makeFolder(directory);
    return new DatabaseSync(join(directory, 'lock'), { timeout: 0 });
  } catch (error) {
    throw new DatabaseProblem(
      'directory_unusable',
      `The folder ${directory} cannot be written to (${codeOf(error) ?? lineOf(error)}). Give this user the right to write there, or choose another folder.`,
      { cause: error },
    );
  }
}

/** Not mkdir's own recursion: it never ends below a folder that takes none, such as /proc. */
function makeFolder(directory: string): void {
  if (existsSync(directory) && statSync(directory).isDirectory()) {
    return;
  }
  if (!existsSync(dirname(directory))) {
    makeFolder(dirname(directory));
  }
  mkdirSync(directory);
}

function describeHolder(holderFile: string): string {
  try {
    const holder: unknown = JSON.parse(readFileSync(holderFile, 'utf8'));
    if (typeof holder === 'object' && holder !== null && 'pid' in holder && 'startedAt' in holder) {
      return `process ${String(holder.pid)} (since ${String(holder.startedAt)})`;
    }
  } catch {
    // it holds the lock and has not written its name yet
  }
  return 'another process';
}
