import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

/** A service of addresses on this machine, which answers as the test says. */
export interface AddressService {
  /** `http://127.0.0.1:PORT/api?q={query}`, for ADDRESS_SEARCH_URL. */
  template: string;
  /** What it was asked, the oldest first. */
  asked: { url: string; headers: IncomingHttpHeaders }[];
  /** How it answers from now on. */
  answer: (reply: (response: ServerResponse, query: string) => void) => void;
  close: () => Promise<void>;
}

export async function startAddressService(): Promise<AddressService> {
  let answer: Parameters<AddressService['answer']>[0] = (response) => sendJson(response, hits());
  const asked: AddressService['asked'] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push({ url, headers: request.headers });
    answer(response, new URL(url, 'http://127.0.0.1').searchParams.get('q') ?? '');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new TypeError('a TCP address has a port');
  }
  return {
    template: `http://127.0.0.1:${address.port}/api?q={query}`,
    asked,
    answer: (reply) => {
      answer = reply;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

interface Hit {
  lng: number;
  lat: number;
  street: string;
  /** None: the whole street. */
  housenumber?: string;
}

/** As Photon answers. */
export function hits(...found: Hit[]): unknown {
  return {
    type: 'FeatureCollection',
    features: found.map(({ lng, lat, street, housenumber }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [lng, lat] },
      properties: {
        type: housenumber === undefined ? 'street' : 'house',
        countrycode: 'SE',
        city: 'Nässjö',
        // Photon calls a street by its name.
        ...(housenumber === undefined ? { name: street } : { street, housenumber }),
      },
    })),
  };
}
