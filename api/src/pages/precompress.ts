import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Under this a compressed file saves no packet. */
const leastBytes = 1024;

/**
 * Writes `.br` and `.gz` beside each text file, once per build at full strength, so that serving a
 * page costs no compression. Fonts and pictures are compressed already.
 */
export async function precompress(directory: string): Promise<void> {
  for (const file of globSync('**/*.{html,js,css,svg,json,webmanifest}', { cwd: directory })) {
    const path = join(directory, file);
    const content = await readFile(path);
    if (content.length >= leastBytes) {
      await writeFile(`${path}.br`, await brotli(content));
      await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
    }
  }
}
