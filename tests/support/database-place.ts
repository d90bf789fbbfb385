import type { Engine } from '@trygghetskartan/db/connect';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServerDatabase } from './database.ts';
import type { DatabasePlace } from './server.ts';

export interface TemporaryPlace {
  at: DatabasePlace;
  remove(): Promise<void>;
}

/** A place for a new database that a server process of its own will open: a folder, or an empty database. */
export async function createDatabasePlace(engine: Engine): Promise<TemporaryPlace> {
  if (engine === 'postgis') {
    const database = await createServerDatabase();
    return { at: { url: database.url }, remove: () => database.drop() };
  }
  const directory = mkdtempSync(join(tmpdir(), 'trygghetskartan-test-'));
  return {
    at: { directory },
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  };
}
