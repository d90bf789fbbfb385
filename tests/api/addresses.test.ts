import { foundAddresses } from '@trygghetskartan/api/contract/addresses';
import { problemBody } from '@trygghetskartan/api/contract/problem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  hits,
  sendJson,
  startAddressService,
  type AddressService,
} from '../support/address-service.ts';
import { startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { moveMetres, stationPlace } from '../support/report.ts';
import { secondCentre } from '../support/second-municipality.ts';

let database: TestDatabase;
let geocoder: AddressService;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  geocoder = await startAddressService();
  service = await startWith({ ADDRESS_SEARCH_URL: geocoder.template });
});
afterEach(async () => {
  await service.close();
  await geocoder.close();
});

const startWith = (variables: Record<string, string>) =>
  startTestApp(database.connection.db, { variables });

const search = (query: unknown, stated: { app?: TestApp; remoteAddress?: string } = {}) =>
  (stated.app ?? service).app.inject({
    method: 'POST',
    url: '/api/addresses',
    remoteAddress: stated.remoteAddress ?? '192.0.2.7',
    headers: { 'user-agent': 'Hemlig/1.0', cookie: 'hemlig=1', referer: 'https://hemlig.example/' },
    payload: { query },
  });

const storgatan = { ...stationPlace, street: 'Storgatan', housenumber: '12' };

describe('a search of addresses', () => {
  test('gives what the service finds, as a name and a place', async () => {
    geocoder.answer((response) => sendJson(response, hits(storgatan)));
    const answer = await search(' Storgatan 12 ');
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(answer.json()).toEqual({
      addresses: [{ name: 'Storgatan 12', detail: 'Nässjö', ...stationPlace, exact: true }],
    });
    expect(geocoder.asked.map(({ url }) => url)).toEqual(['/api?q=Storgatan%2012']);
  });

  test('leaves out where no report would be taken, and gives eight at most', async () => {
    // West of the border of Provkommunen, where a degree of longitude is 58,306 m.
    const west = (metres: number) => ({ lng: 13.45 - metres / 58_306, lat: secondCentre.lat });
    const at = (place: { lng: number; lat: number }, housenumber: string) => ({
      ...storgatan,
      ...place,
      housenumber,
    });
    geocoder.answer((response) =>
      sendJson(
        response,
        hits(
          at({ lng: 18.07, lat: 59.33 }, 'in Stockholm'),
          at({ lng: -170, lat: -80 }, 'at the pole'),
          at(west(980), 'near'),
          at(west(1020), 'far'),
          ...Array.from({ length: 20 }, (_, index) =>
            at(moveMetres(secondCentre, 20 * index, 0), `${index}`),
          ),
        ),
      ),
    );
    const answer = await service.app.inject({
      method: 'POST',
      url: '/api/addresses',
      headers: { host: 'prov.example' },
      payload: { query: 'Storgatan' },
    });
    expect(foundAddresses.parse(answer.json()).addresses.map(({ name }) => name)).toEqual(
      ['near', '0', '1', '2', '3', '4', '5', '6'].map((house) => `Storgatan ${house}`),
    );
  });

  test('tells the service where to look, who asks, and whom to name', async () => {
    const told = await startWith({
      ADDRESS_SEARCH_URL: `${geocoder.template}&bbox={bbox}&at={lat},{lng}`,
      ADDRESS_SEARCH_ATTRIBUTION: '© OpenStreetMap',
      PUBLIC_URL: 'https://trygghet.example.se/start',
    });
    expect((await search('Storgatan', { app: told })).json()).toEqual({
      addresses: [],
      attribution: '© OpenStreetMap',
    });
    await told.close();
    const [asked] = geocoder.asked;
    const { searchParams } = new URL(asked?.url ?? '', 'http://x');
    const [west = 0, south = 0, east = 0, north = 0] = (searchParams.get('bbox') ?? '')
      .split(',')
      .map(Number);
    expect(west < 14.69 && 14.69 < east && south < 57.65 && 57.65 < north).toBe(true);
    expect(east - west).toBeLessThan(1.5);
    expect(searchParams.get('at')).toMatch(/^57\.6\d*,14\.[67]\d*$/);
    expect(asked?.headers['user-agent']).toBe(
      'Trygghetskartan (municipality 0682; https://trygghet.example.se)',
    );
  });

  test('tells the service nothing of the person', async () => {
    await search('Storgatan 12', { remoteAddress: '203.0.113.77' });
    const [asked] = geocoder.asked;
    expect(Object.keys(asked?.headers ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'accept-language',
      'connection',
      'host',
      'sec-fetch-mode',
      'user-agent',
    ]);
    expect(asked?.headers['user-agent']).toBe('Trygghetskartan (municipality 0682)');
    expect(JSON.stringify(asked)).not.toMatch(/203\.0\.113|hemlig|Hemlig/);
    // And not the words either, but where they are asked for.
    expect(JSON.stringify(asked?.headers)).not.toContain('Storgatan');
  });
});

describe('a service that cannot be used', () => {
  const failures: [string, Parameters<AddressService['answer']>[0], string][] = [
    ['500', (response) => void response.writeHead(500).end('{"q":"Hemgatan"}'), 'status_500'],
    ['no JSON', (response) => void response.end('<p>Hemgatan</p>'), 'SyntaxError'],
    ['JSON of another kind', (response) => sendJson(response, [{ q: 'Hemgatan' }]), 'TypeError'],
    [
      'a huge answer',
      (response) => sendJson(response, { ...Object(hits()), more: 'Hemgatan'.repeat(100_000) }),
      'too_large',
    ],
    [
      'an address of somebody else',
      (response, query) =>
        void response.writeHead(302, { location: `/other?q=${encodeURIComponent(query)}` }).end(),
      'TypeError',
    ],
    ['a broken connection', (response) => void response.destroy(), 'TypeError'],
  ];

  test.each(failures)(
    'answers with %s: 503, and the log has no word of it',
    async (_, reply, said) => {
      geocoder.answer(reply);
      const answer = await search('Hemgatan 7', { remoteAddress: '203.0.113.77' });
      expect(answer.statusCode).toBe(503);
      expect(problemBody.parse(answer.json()).code).toBe('unavailable');
      expect(answer.body).not.toContain('Hemgatan');
      expect(service.logged()).toContain(`"${said}"`);
      expect(service.logged()).not.toMatch(/Hemgatan|203\.0\.113|127\.0\.0\.1|hemlig/i);
      expect(geocoder.asked).toHaveLength(1);
    },
  );

  test('is silent: 503 after three seconds', async () => {
    geocoder.answer(() => {});
    const answer = await search('Hemgatan 7');
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'unavailable']);
    expect(service.logged()).toContain('"too_slow"');
    expect(service.logged()).not.toContain('Hemgatan');
  });

  test('is not there: 503', async () => {
    await geocoder.close();
    const answer = await search('Hemgatan 7');
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'unavailable']);
    expect(service.logged()).toContain('"ECONNREFUSED"');
    expect(service.logged()).not.toContain('Hemgatan');
  });
});

test('a search that nobody waits for any more is given up, and is no failure', async () => {
  const [asked, left] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  geocoder.answer((response) => {
    response.once('close', left.resolve);
    asked.resolve();
  });
  const resident = new AbortController();
  const url = await service.app.listen({ port: 0, listenTextResolver: () => 'listening' });
  const answer = fetch(`${url}/api/addresses`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'Hemgatan 7' }),
    signal: resident.signal,
  });
  await asked.promise;
  resident.abort();
  await expect(answer).rejects.toThrow('aborted');
  await left.promise;
  expect(service.logged()).not.toContain('"unavailable"');
});

test('a search that succeeds leaves its route in the log and no word', async () => {
  geocoder.answer((response) => sendJson(response, hits(storgatan)));
  await search('Storgatan 12', { remoteAddress: '203.0.113.77' });
  expect(service.logged()).toContain('"route":"/api/addresses"');
  expect(service.logged()).not.toMatch(/Storgatan|203\.0\.113|127\.0\.0\.1|hemlig/i);
});

test.each([
  ['one letter', ' S ', '/query'],
  ['101 characters', 'x'.repeat(101), '/query'],
  ['a null character', 'Stor\0gatan', '/query'],
  ['half a letter', 'Stor\uD83C', '/query'],
  ['a list', ['Storgatan'], '/query'],
])('%s is refused, and the service is not asked', async (_, query, pointer) => {
  const answer = await search(query);
  const problem = problemBody.parse(answer.json());
  expect([problem.status, problem.code, problem.errors?.[0]?.pointer]).toEqual([
    400,
    'body_invalid',
    pointer,
  ]);
  expect(geocoder.asked).toEqual([]);
});

test('without a configured service nothing is found at the address, and the municipality says so', async () => {
  const without = await startWith({});
  const answer = await search('Storgatan 12', { app: without });
  expect([answer.statusCode, answer.json().code]).toEqual([404, 'not_found']);
  const told = async ({ app }: TestApp) => (await app.inject('/api/municipality')).json();
  expect((await told(without)).addressSearch).toBe(false);
  expect((await told(service)).addressSearch).toBe(true);
  await without.close();
});

test('one network is held up after two hundred searches, and no other', async () => {
  for (let count = 0; count < 200; count++) {
    expect((await search('Storgatan')).statusCode).toBe(200);
  }
  const refused = await search('Storgatan');
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '2']);
  expect(geocoder.asked).toHaveLength(200);
  expect((await search('Storgatan', { remoteAddress: '198.51.100.1' })).statusCode).toBe(200);
  service.clock.passSeconds(2);
  expect((await search('Storgatan')).statusCode).toBe(200);
});
