import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { EmbeddedClient, startWorker } from './client.ts';
import { joinTar, readTar } from './tar.ts';

/** What every new embedded database begins with, as files. */
export interface Template {
  /** PostGIS for PGlite, without what we do not use. */
  extensionBundle: string;
  /** Archive of a data folder that has been initialised and has PostGIS. */
  data: string;
}

const packages = createRequire(import.meta.url);

/**
 * Raster, topology, geocoder and upgrade scripts are two thirds of PostGIS: without them the engine
 * starts in half the time and half the memory.
 */
const usedFiles =
  /^(lib\/postgresql\/postgis-3\.so|share\/proj\/proj\.(db|ini)|share\/postgresql\/extension\/postgis(\.control|--\d+\.\d+\.\d+\.sql))$/;

/**
 * The template for these versions of the engine, as it was kept or made now: the first start of
 * PGlite with PostGIS is slow, so it is done once. It is kept in node_modules, or in `ownFolder`
 * where node_modules cannot be written to.
 */
export async function prepareTemplate(
  onProgress: (step: string) => void,
  ownFolder?: string,
): Promise<Template> {
  const name = `pglite-${versionOf('@electric-sql/pglite')}-postgis-${versionOf('@electric-sql/pglite-postgis')}`;
  const folders = [
    join(import.meta.dirname, '../../node_modules/.cache/trygghetskartan', name),
    ...(ownFolder === undefined ? [] : [join(ownFolder, name)]),
  ];
  const kept = folders.map(templateIn).find(isWhole);
  if (kept !== undefined) {
    return kept;
  }
  // Private and new where nothing else can be written to: somebody else could have prepared one
  // with a name that can be guessed.
  const folder = folders.find(isWritable) ?? mkdtempSync(join(tmpdir(), 'trygghetskartan-'));
  onProgress('preparing the embedded database, which is done once');
  const template = templateIn(folder);
  keep(template.extensionBundle, trimBundle(readFileSync(bundlePath())));
  keep(template.data, await makeDataFolder(template.extensionBundle));
  return template;
}

function templateIn(folder: string): Template {
  return { extensionBundle: join(folder, 'postgis.tar.gz'), data: join(folder, 'data.tar') };
}

/** The data is written last. */
function isWhole({ extensionBundle, data }: Template): boolean {
  return existsSync(extensionBundle) && existsSync(data);
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, '.writable'), '');
    return true;
  } catch {
    return false;
  }
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

/** Under another name first: a second process never reads half a file. */
function keep(file: string, content: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}
