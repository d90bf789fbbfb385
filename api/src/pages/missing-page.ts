import type { FastifyRequest } from 'fastify';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a reader is shown at an address that leads nowhere. */
export function readMissingPage(directory: string): Buffer {
  return readFileSync(join(directory, 'missing.html'));
}

/** Whether somebody has opened this address in a browser: programs get the problem as data. */
export function isForReader({ method, url, headers }: FastifyRequest): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    !url.startsWith('/api/') &&
    /\btext\/html\b/.test(headers.accept ?? '')
  );
}
