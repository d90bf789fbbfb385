import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createServer } from 'vite';

const root = join(import.meta.dirname, '../../../web');
const closing: (() => unknown)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
  vi.unstubAllEnvs();
});

/** In the server's place: answers with the host that it was asked by. Gives its port. */
async function serveHosts(): Promise<string> {
  const server = createHttpServer((request, response) => response.end(request.headers.host));
  closing.push(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' ? `${address?.port}` : '';
}

/** Gives the host that the pages are served by. */
async function servePages(): Promise<string> {
  const pages = await createServer({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'silent',
    // No page is asked for: nothing is made ready for one.
    optimizeDeps: { noDiscovery: true },
    server: { port: 0, ws: false, watch: null },
  });
  closing.push(() => pages.close());
  await pages.listen();
  return new URL(pages.resolvedUrls?.local[0] ?? '').host;
}

test('the server on PORT is asked by the host of the page: else nobody could sign in from it', async () => {
  vi.stubEnv('PORT', await serveHosts());
  const host = await servePages();
  const response = await fetch(`http://${host}/api/staff/session`);
  expect(await response.text()).toBe(host);
});
