import { precompress } from '@trygghetskartan/api/pages/precompress';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let service: TestApp;
let pages: string;
const script = `console.log(${JSON.stringify('x'.repeat(5000))});`;

beforeAll(async () => {
  pages = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(pages, 'assets'));
  await writeFile(join(pages, 'index.html'), '<title>Invånare</title>');
  await writeFile(join(pages, 'receipt.html'), '<title>Kvitto</title>');
  await writeFile(join(pages, 'trust.html'), '<title>Uppgifter</title>');
  await writeFile(join(pages, 'staff.html'), '<title>Personal</title>');
  await writeFile(join(pages, 'public.html'), '<title>Karta</title>');
  await writeFile(join(pages, 'missing.html'), '<title>Finns inte</title>');
  await writeFile(join(pages, 'assets', 'main-abc123.js'), script);
  await writeFile(join(pages, '.built'), '');
  await precompress(pages);
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db, { pages });
});
afterAll(async () => {
  await service.close();
  await database.close();
  await rm(pages, { recursive: true });
});

const ask = (url: string, headers: Record<string, string> = {}) =>
  service.app.inject({ url, headers });

test.each([
  ['/', 'Invånare'],
  ['/kvitto', 'Kvitto'],
  ['/om-uppgifter', 'Uppgifter'],
  ['/tillganglighet', 'Uppgifter'],
  ['/personal', 'Personal'],
  ['/personal/hotspots', 'Personal'],
  ['/personal/utskrift?from=2026-01-01', 'Personal'],
  ['/karta', 'Karta'],
  ['/karta?vy=tabell&plats=zone-12', 'Karta'],
  ['/plats/cell-481600-6389800', 'Karta'],
  ['/plats/zone-12/affisch', 'Karta'],
  ['/plats/nowhere', 'Karta'],
])('%s is the page of %s, asked for anew each time', async (url, title) => {
  const answer = await ask(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-type']).toMatch(/^text\/html/);
  expect(answer.headers['cache-control']).toBe('no-cache');
  expect(answer.body).toContain(title);
});

test('a file whose name holds its hash is kept for a year, and sent compressed as it was built', async () => {
  const answer = await ask('/assets/main-abc123.js', { 'accept-encoding': 'br, gzip' });
  expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script);
  expect((await ask('/assets/main-abc123.js')).body).toBe(script);
});

test.each([
  '/.built',
  '/assets/',
  '/../package.json',
  '/%2e%2e/package.json',
  '/assets/nothing.js',
  '/plats',
  '/plats/zone-12/annat',
])('%s is not served', async (url) => {
  const answer = await ask(url);
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toBe('application/problem+json');
});

test('who opens an address that leads nowhere is shown a page that says so', async () => {
  const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
  for (const address of ['/finns-inte?x=1', '/plats/k%C3', `/plats/${'x'.repeat(200)}`]) {
    const answer = await ask(address, { accept });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^text\/html/);
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
    expect(answer.body).toContain('Finns inte');
  }
  const data = await ask('/api/finns-inte', { accept });
  expect(data.statusCode).toBe(404);
  expect(data.headers['content-type']).toBe('application/problem+json');
});

test('nothing inline, foreign or framed is allowed, and no address is told to others', async () => {
  const { headers } = await ask('/');
  expect(headers['content-security-policy']).toBe(
    "default-src 'self';img-src 'self' data:;connect-src 'self';object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'",
  );
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['permissions-policy']).toContain('geolocation=(self)');
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
  expect((await ask('/api/nothing')).headers['content-security-policy']).toBe(
    headers['content-security-policy'],
  );
});

test('a long answer of the API is sent compressed to who takes it', async () => {
  const answer = await ask('/api/openapi.json', { 'accept-encoding': 'br' });
  expect(answer.headers['content-encoding']).toBe('br');
  expect(JSON.parse(brotliDecompressSync(answer.rawPayload).toString()).openapi).toBe('3.1.0');
});
