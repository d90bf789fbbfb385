/** What a page of the same parts costs when nothing else is on it: React, Leaflet and an empty map. */
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const web = join(import.meta.dirname, '../../../web');
const entry = join(web, 'src/peer-page.js');
const script = `
import 'leaflet/dist/leaflet.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { MapContainer } from 'react-leaflet';
const map = createElement(MapContainer, { center: [57.652, 14.694], zoom: 15, style: { height: '100vh' } });
createRoot(document.querySelector('#root')).render(map);
`;

export interface PeerPage {
  url: string;
  close: () => Promise<void>;
}

/** Serves it compressed, as the product serves its own. */
export async function servePeerPage(): Promise<PeerPage> {
  const files = await buildPeerPage();
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': file?.type ?? 'text/plain',
      ...(file === undefined ? {} : { 'content-encoding': 'br' }),
    });
    response.end(file?.body);
  });
  const port = await listen(server);
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function buildPeerPage() {
  const built = await build({
    root: web,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'peer-page',
        load: (id) => (id === entry ? script : null),
        resolveId: (id) => (id === entry ? entry : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) {
    throw new Error('the peer’s page was not built');
  }
  const files = new Map<string, { type: string; body: Buffer }>();
  const put = (name: string, type: string, text: string | Uint8Array) =>
    files.set(name, { type, body: brotliCompressSync(text) });
  let head = '';
  for (const file of output.output) {
    if (file.type === 'chunk') {
      put(`/${file.fileName}`, 'text/javascript', file.code);
      head += file.isEntry ? `<script type="module" src="/${file.fileName}"></script>` : '';
    } else if (file.fileName.endsWith('.css')) {
      put(`/${file.fileName}`, 'text/css', file.source);
      head += `<link rel="stylesheet" href="/${file.fileName}">`;
    }
  }
  put(
    '/',
    'text/html; charset=utf-8',
    `<!doctype html><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>Peer</title>${head}<div id="root"></div>`,
  );
  return files;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new TypeError('a TCP address has a port');
  }
  return address.port;
}
