import fastifyStatic from '@fastify/static';
import { join, sep } from 'node:path';
import type { App } from '../dependencies.ts';

/**
 * The built pages: for residents, for their receipts, what they are owed to know, for staff with
 * addresses of its own below /personal, and the open map.
 */
export function pageRoutes(app: App, directory: string): void {
  const hashed = join(directory, 'assets') + sep;
  app.register(fastifyStatic, {
    root: directory,
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      // A file below assets has its content's hash in its name; all others are asked for anew.
      reply.header(
        'cache-control',
        path.startsWith(hashed) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.sendFile('index.html'));
  // The code of a receipt stands after `#`, which no browser sends.
  app.get('/kvitto', { schema: { hide: true } }, (_request, reply) =>
    reply.sendFile('receipt.html'),
  );
  for (const path of ['/om-uppgifter', '/tillganglighet']) {
    app.get(path, { schema: { hide: true } }, (_request, reply) => reply.sendFile('trust.html'));
  }
  for (const path of ['/personal', '/personal/*']) {
    app.get(path, { schema: { hide: true } }, (_request, reply) => reply.sendFile('staff.html'));
  }
  // Whether there is such a place is for the page to say: a poster leads to it in any case.
  for (const path of ['/karta', '/plats/:place', '/plats/:place/affisch']) {
    app.get(path, { schema: { hide: true } }, (_request, reply) => reply.sendFile('public.html'));
  }
}
