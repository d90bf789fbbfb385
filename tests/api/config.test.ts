import {
  ConfigurationProblem,
  configurationVariables,
  readConfig,
} from '@trygghetskartan/api/config';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

describe('without any variable', () => {
  test('the service listens on the machine itself with the embedded database and Nässjö', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      municipalityCode: '0682',
      trustProxy: false,
      misuseProtection: true,
      logLevel: 'warn',
      demonstration: true,
    });
  });
});

test('a PostGIS server is never given the demonstration', () => {
  const config = readConfig({
    DATABASE_URL: 'postgres://db.example/trygghet',
    DEMONSTRATION: 'on',
  });
  expect(config.demonstration).toBe(false);
  expect(config.logLevel).toBe('info');
});

test('addresses are searched where a service is named, and else not', () => {
  expect(readConfig({}).addressSearch).toBeUndefined();
  const template = 'http://localhost:2322/api?q={query}';
  expect(readConfig({ ADDRESS_SEARCH_URL: template }).addressSearch).toEqual({ template });
  expect(
    readConfig({ ADDRESS_SEARCH_URL: template, ADDRESS_SEARCH_ATTRIBUTION: '© OSM' }).addressSearch,
  ).toEqual({ template, attribution: '© OSM' });
});

test('an empty variable counts as absent', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }).port).toBe(3000);
});

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
  [{ MUNICIPALITY: 'Nässjö' }, 'MUNICIPALITY'],
  [{ PUBLIC_URL: 'trygghet.example.se' }, 'PUBLIC_URL'],
  [{ TILE_URL: 'https://tiles.example/{z}/{x}/{y}.png' }, 'TILE_ATTRIBUTION'],
  [{ TILE_URL: 'https://tiles.example/', TILE_ATTRIBUTION: 'x' }, 'TILE_URL'],
  [{ TILE_ATTRIBUTION: 'x' }, 'TILE_URL'],
  [{ DATABASE_URL: 'postgres://user:100%zebra@host/x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://user:a/b#c@host/x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://user:12#c@host/x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://user:12/c@host/x' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgres://user:12?c@host/x' }, 'DATABASE_URL'],
  [{ ADDRESS_SEARCH_URL: 'http://photon.example/api?q={query}' }, 'ADDRESS_SEARCH_URL'],
  [{ ADDRESS_SEARCH_URL: 'https://photon.example/api' }, 'ADDRESS_SEARCH_URL'],
  [{ ADDRESS_SEARCH_ATTRIBUTION: 'x' }, 'ADDRESS_SEARCH_URL'],
  [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY'],
  [{ MISUSE_PROTECTION: 'hard' }, 'MISUSE_PROTECTION'],
])('%j is refused by name', (variables, name) => {
  expect(() => readConfig(variables)).toThrowError(ConfigurationProblem);
  expect(() => readConfig(variables)).toThrowError(
    new RegExp(`^The configuration is wrong\\. Correct ${name}: [^\n]+\\.$`),
  );
});

test('a refusal never repeats a value, which may be a password', () => {
  expect(() => readConfig({ DATABASE_URL: 'mysql://user:hemligt@host/x' })).toThrowError(
    /^((?!hemligt).)*$/s,
  );
  expect(() => readConfig({ ADDRESS_SEARCH_URL: 'https://x.example/?key=hemligt' })).toThrowError(
    /^((?!hemligt).)*$/s,
  );
});

test('the README names every variable', async () => {
  const readme = await readFile(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
  expect(configurationVariables.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
