import { municipality } from '@trygghetskartan/api/contract/municipality';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../support/app.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let service: TestApp;

beforeAll(async () => {
  database = await openTestDatabase();
  service = await startTestApp(database.connection.db);
});
afterAll(async () => {
  await service.close();
  await database.close();
});

const ask = async (host: string, app = service.app) =>
  app.inject({ url: '/api/municipality', headers: { host } });

describe('the municipality of a request', () => {
  test('is the default one on a host that nobody names, with its places and areas', async () => {
    const answer = await ask('localhost:3000');
    const nassjo = municipality.parse(answer.json());
    expect(nassjo).toMatchObject({
      code: '0682',
      name: 'Nässjö',
      timeZone: 'Europe/Stockholm',
      minimumCount: 5,
    });
    expect(nassjo.centre[0]).toBeCloseTo(14.69, 1);
    expect(nassjo.places.length).toBeGreaterThan(10);
    expect(nassjo.areas.length).toBeGreaterThan(3);
    expect(nassjo.tiles).toBeUndefined();
  });

  test('is the one that names the host, whatever the letters and the port', async () => {
    const answer = await ask('Prov.EXAMPLE:8443');
    expect(answer.json()).toMatchObject({
      code: '9901',
      name: 'Provkommunen',
      places: [{ name: 'Provtorget' }],
    });
  });

  test('may be kept for a minute by a browser', async () => {
    expect((await ask('localhost')).headers['cache-control']).toBe('public, max-age=60');
  });

  test('does not exist on an unknown host once the default one has host names of its own', async () => {
    const other = await startTestApp(database.connection.db, {
      variables: { MUNICIPALITY: '9901' },
    });
    expect((await ask('prov.example', other.app)).statusCode).toBe(200);
    expect((await ask('elsewhere.test', other.app)).statusCode).toBe(404);
    await other.close();
  });

  test('tells how it is reached, as far as it has said so in a form that can be read', async () => {
    const { db } = database.connection;
    const set = (settings: unknown) =>
      sql`UPDATE municipality SET settings = ${JSON.stringify(settings)}::jsonb WHERE code = '9901'`.execute(
        db,
      );
    const tells = async () => {
      const fresh = await startTestApp(db);
      const answer = await ask('prov.example', fresh.app);
      await fresh.close();
      return answer.json().contact;
    };
    const contact = { authority: 'Prov kommun', email: 'kontakt@prov.example' };
    await set({ contact });
    expect(await tells()).toEqual(contact);
    await set({ contact: { email: 7 } });
    expect(await tells()).toBeUndefined();
    await set({});
    expect(await tells()).toBeUndefined();
    expect((await ask('localhost')).json().contact).toEqual({ authority: 'Nässjö kommun' });
  });

  test('has the configured background tiles', async () => {
    const tiles = {
      TILE_URL: 'https://{s}.tiles.example/{z}/{x}/{y}.png',
      TILE_ATTRIBUTION: '© OpenStreetMap',
    };
    const other = await startTestApp(database.connection.db, { variables: tiles });
    const answer = await ask('localhost', other.app);
    expect(answer.json().tiles).toEqual({
      url: tiles.TILE_URL,
      attribution: tiles.TILE_ATTRIBUTION,
      maxZoom: 19,
    });
    expect(answer.headers['content-security-policy']).toContain(
      "img-src 'self' data: https://*.tiles.example;",
    );
    await other.close();
  });
});
