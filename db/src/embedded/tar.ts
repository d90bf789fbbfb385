/** One file of a ustar archive. */
export interface TarEntry {
  path: string;
  directory: boolean;
  content: Uint8Array;
  /** Header and content with its padding, as they stand in the archive. */
  raw: Uint8Array;
}

const blockBytes = 512;
/** Two empty blocks. */
const archiveEnd = new Uint8Array(2 * blockBytes);

/** Reads the archives that PGlite writes and ships: plain ustar, no links, no long-name records. */
export function* readTar(archive: Uint8Array): Generator<TarEntry> {
  for (let start = 0; start + blockBytes <= archive.length && archive[start] !== 0;) {
    const name = field(archive, start, 100);
    const prefix = field(archive, start + 345, 155);
    const bytes = Number.parseInt(field(archive, start + 124, 12).trim() || '0', 8);
    const contentStart = start + blockBytes;
    const end = contentStart + Math.ceil(bytes / blockBytes) * blockBytes;
    yield {
      path: prefix === '' ? name : `${prefix}/${name}`,
      directory: field(archive, start + 156, 1) === '5' || name.endsWith('/'),
      content: archive.subarray(contentStart, contentStart + bytes),
      raw: archive.subarray(start, end),
    };
    start = end;
  }
}

/** An archive of entries that were read from another one. */
export function joinTar(entries: Iterable<TarEntry>): Uint8Array {
  return Buffer.concat([...Array.from(entries, (entry) => entry.raw), archiveEnd]);
}

/** Header fields end at their first NUL. */
function field(archive: Uint8Array, start: number, bytes: number): string {
  const text = Buffer.from(archive.buffer, archive.byteOffset + start, bytes).toString('utf8');
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
