import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseProblem, lineOf } from '../problem.ts';
import { EmbeddedClient, startWorker } from './client.ts';
import { lockDirectory } from './directory-lock.ts';
import { prepareTemplate, type Template } from './template.ts';
import { readTar } from './tar.ts';

export interface EmbeddedDatabase {
  client: EmbeddedClient;
  close: () => Promise<void>;
}

interface Options {
  onProgress: (step: string) => void;
  onLost: (problem: DatabaseProblem) => void;
}

/** A database in memory: gone when it is closed. */
export async function openInMemory({ onProgress, onLost }: Options): Promise<EmbeddedDatabase> {
  const { extensionBundle, data } = await prepareTemplate(onProgress);
  const client = new EmbeddedClient(startWorker({ extensionBundle, template: data }), onLost);
  await client.waitReady;
  return { client, close: () => client.close() };
}

/**
 * A database in a folder, made when it is new. Throws `directory_locked` while another process has
 * it and `directory_unusable` when it cannot be written to or holds something else.
 */
export async function openInDirectory(
  path: string,
  { onProgress, onLost }: Options,
): Promise<EmbeddedDatabase> {
  const directory = resolve(path);
  const lock = lockDirectory(directory);
  try {
    const template = await prepareTemplate(onProgress, directory);
    const data = dataIn(directory);
    if (!existsSync(data)) {
      onProgress(`creating the database in ${directory}`);
      unpack(template, data);
    }
    const client = new EmbeddedClient(
      startWorker({ directory: data, extensionBundle: template.extensionBundle }),
      onLost,
    );
    await client.waitReady;
    return {
      client,
      async close() {
        await client.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error instanceof DatabaseProblem && error.code !== 'engine_stopped'
      ? error
      : new DatabaseProblem(
          'directory_unusable',
          `The database in ${directory} does not start (${lineOf(error)}). Move the folder away to begin with an empty one, or restore it from a copy.`,
          { cause: error },
        );
  }
}

/** Whether a database has been made in this folder. */
export function holdsDatabase(path: string): boolean {
  return existsSync(dataIn(resolve(path)));
}

const dataIn = (directory: string): string => join(directory, 'postgres');

/** Beside its place first: a folder that is there is whole. */
function unpack(template: Template, target: string): void {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const entry of readTar(readFileSync(template.data))) {
    const path = join(unfinished, entry.path);
    mkdirSync(entry.directory ? path : dirname(path), { recursive: true });
    if (!entry.directory) {
      writeFileSync(path, entry.content);
    }
  }
  renameSync(unfinished, target);
}
