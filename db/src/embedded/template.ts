import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { EmbeddedClient, startWorker } from './client.ts';
import { joinTar, readTar } from './tar.ts';

/** What every new embedded database begins with. */
export interface Template {
  /** Path of the PostGIS bundle for PGlite, without what we do not use. */
  extensionBundle: string;
  /** Archive of a data folder that has been initialised and has PostGIS. */
  data: Uint8Array;
}

const packages = createRequire(import.meta.url);

/**
 * Raster, topology, geocoder and upgrade scripts are two thirds of PostGIS: without them the engine
 * starts in half the time and half the memory.
 */
const usedFiles =
  /^(lib\/postgresql\/postgis-3\.so|share\/proj\/proj\.(db|ini)|share\/postgresql\/extension\/postgis(\.control|--\d+\.\d+\.\d+\.sql))$/;

/**
 * The template for these versions of the engine, from the cache in node_modules, or made now: the
 * first start of PGlite with PostGIS is slow, so it is done once and kept.
 */
export async function prepareTemplate(onProgress: (step: string) => void): Promise<Template> {
  const folder = cacheFolder();
  const extensionBundle = join(folder, 'postgis.tar.gz');
  const dataFile = join(folder, 'data.tar');
  const kept = readKept(dataFile);
  if (kept !== undefined && readKept(extensionBundle) !== undefined) {
    return { extensionBundle, data: kept };
  }
  onProgress('preparing the embedded database, once (about 15 seconds)');
  keep(extensionBundle, trimBundle(readFileSync(bundlePath())));
  const data = await makeDataFolder(extensionBundle);
  keep(dataFile, data);
  return { extensionBundle, data };
}

async function makeDataFolder(extensionBundle: string): Promise<Uint8Array> {
  const client = new EmbeddedClient(startWorker({ extensionBundle }));
  try {
    await client.waitReady;
    await client.query('CREATE EXTENSION postgis');
    return await client.dump();
  } finally {
    await client.close();
  }
}

function trimBundle(bundle: Uint8Array): Uint8Array {
  const entries = [...readTar(gunzipSync(bundle))].filter((entry) => usedFiles.test(entry.path));
  return gzipSync(joinTar(entries), { level: 1 });
}

/**
 * Named after the versions, so that an upgrade makes its own. Where node_modules cannot be written
 * to, a new private folder: a guessable one in the common temporary folder could be prepared by
 * somebody else.
 */
function cacheFolder(): string {
  const name = `pglite-${versionOf('@electric-sql/pglite')}-postgis-${versionOf('@electric-sql/pglite-postgis')}`;
  const folder = join(import.meta.dirname, '../../node_modules/.cache/trygghetskartan', name);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.writable'), '');
    return folder;
  } catch {
    return mkdtempSync(join(tmpdir(), 'trygghetskartan-'));
  }
}

function versionOf(packageName: string): string {
  const entry = packages.resolve(packageName);
  const manifest: unknown = JSON.parse(
    readFileSync(join(dirname(entry), '../package.json'), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

function bundlePath(): string {
  return join(dirname(packages.resolve('@electric-sql/pglite-postgis')), 'postgis.tar.gz');
}

function readKept(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined; // not made yet
  }
}

/** Under another name first: a second process never reads half a file. */
function keep(file: string, content: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
