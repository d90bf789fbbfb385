import { get } from 'node:http';

/**
 * Paths of the scripts and styles that a built page itself names: what its first screen needs. What
 * the page fetches later (the map, other languages) is not among them.
 */
export function firstScreenFiles(html: string): string[] {
  const named = html.matchAll(
    /<(?:script[^>]* src|link rel="(?:modulepreload|stylesheet)"[^>]* href)="([^"]+)"/g,
  );
  return [...named].map(([, path]) => path);
}

/** Bytes of a body as a browser that knows brotli is sent it. */
export function compressedBytes(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      answer.once('end', () =>
        answer.statusCode === 200
          ? resolve(bytes)
          : reject(new Error(`${address} answered ${answer.statusCode}`)),
      );
    }).once('error', reject);
  });
}
