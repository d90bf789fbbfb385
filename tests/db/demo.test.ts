import { loadDemonstration } from '@trygghetskartan/db/demo';
import { readReportsAfter } from '@trygghetskartan/db/queries/column-rows';
import { listPublishedMeasures } from '@trygghetskartan/db/queries/measures';
import { findMunicipality } from '@trygghetskartan/db/queries/municipalities';
import { countReports } from '@trygghetskartan/db/queries/reports';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

const now = new Date('2026-11-20T12:00:00Z');

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());
afterEach(async () => {
  await sql`UPDATE municipality SET settings = settings - 'demonstration'`.execute(
    database.connection.db,
  );
});

const load = () => loadDemonstration(database.connection.db, '0682', { now });

test('the demonstration is the same each time', async () => {
  await load();
  const first = await readReportsAfter(database.connection.db, '0682', 0, 5000);
  await database.reset();
  await load();
  expect(await readReportsAfter(database.connection.db, '0682', 0, 5000)).toEqual(first);
});

test('its measures are public, one of each status, and say that they are made up', async () => {
  await load();
  const measures = await listPublishedMeasures(database.connection.db, '0682');
  expect(measures.map(({ status }) => status).sort()).toEqual([
    'done',
    'planned',
    'refused',
    'under_way',
  ]);
  for (const { title, words, refusalReason } of measures) {
    expect([title, words, refusalReason ?? '(Demo)'].join('\n')).toMatch(
      /^\(Demo\).*\n\(Demo\).*\n\(Demo\)/,
    );
  }
});

test('it is about 2,500 reports of the last twelve months, in the order in which they came', async () => {
  const steps: string[] = [];
  const loaded = await loadDemonstration(database.connection.db, '0682', {
    now,
    onProgress: (step) => steps.push(step),
  });
  expect(loaded).toBe(2507);
  expect(await countReports(database.connection.db, '0682')).toBe(2507);
  expect(steps.at(-1)).toBe('loading the demonstration: 2507 of 2507 reports');

  const rows = await readReportsAfter(database.connection.db, '0682', 0, 5000);
  const received = rows.map(({ receivedAt }) => receivedAt);
  expect(received).toEqual([...received].sort((a, b) => a - b));
  expect(received.at(-1)).toBeLessThanOrEqual(now.getTime());
  expect(received[0]).toBeGreaterThan(Date.parse('2025-11-19T00:00:00Z'));
  expect(rows.every(({ feltAt }) => feltAt === undefined || feltAt <= now.getTime())).toBe(true);
});

test('it is labelled, and its words too', async () => {
  await load();
  expect(await findMunicipality(database.connection.db, '0682')).toMatchObject({
    settings: {
      contact: { authority: 'Nässjö kommun' },
      demonstration: true,
      homepage: 'https://nassjo.se/',
    },
  });
  const texts = await database.connection.db.selectFrom('report_text').select('words').execute();
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter(({ words }) => !words.startsWith('(Demo) '))).toEqual([]);
});

test('every part of the day, way of placing and way of entering is in it', async () => {
  await load();
  const rows = await readReportsAfter(database.connection.db, '0682', 0, 5000);
  const values = <T>(read: (row: (typeof rows)[number]) => T) => new Set(rows.map(read));
  expect(values(({ dayPart }) => dayPart)).toEqual(
    new Set([undefined, 'morning', 'day', 'evening', 'night']),
  );
  expect(values(({ feltKind }) => feltKind)).toEqual(new Set(['now', 'moment', 'part', 'unknown']));
  expect(values(({ placeMethod }) => placeMethod)).toEqual(
    new Set(['crosshair', 'position', 'search', 'list']),
  );
  expect(values(({ entryMode }) => entryMode)).toEqual(
    new Set(['self', 'assisted', 'school_class', 'paper']),
  );
  expect(values(({ feeling }) => feeling)).toEqual(new Set(['unsafe', 'safe']));
});

test('one person makes 48 reports, everybody else far fewer', async () => {
  await load();
  const { rows } = await sql<{ reports: number }>`
    SELECT count(*)::int AS reports FROM report GROUP BY reporter_key ORDER BY reports DESC LIMIT 2`.execute(
    database.connection.db,
  );
  expect(rows[0]?.reports).toBe(48);
  expect(rows[1]?.reports).toBeLessThan(15);
});

test('a place in the list of hotspots is reported far more than its surroundings', async () => {
  await load();
  const { rows } = await sql<{ near: number; around: number }>`
    SELECT
      count(DISTINCT reporter_key) FILTER (WHERE ST_DWithin(position, middle, 40))::int AS near,
      count(DISTINCT reporter_key) FILTER (WHERE NOT ST_DWithin(position, middle, 80) AND ST_DWithin(position, middle, 120))::int AS around
    FROM report, (SELECT ST_SetSRID(ST_MakePoint(482164, 6389225), 3006) AS middle) AS tunnel
    WHERE feeling = 'unsafe'`.execute(database.connection.db);
  expect(rows[0]?.near).toBeGreaterThan(70);
  expect(rows[0]?.around).toBeLessThan(10);
});

test('a failure in the middle leaves nothing, not even the label', async () => {
  const interrupted = loadDemonstration(database.connection.db, '0682', {
    now,
    onProgress: () => {
      throw new Error('the power went');
    },
  });
  await expect(interrupted).rejects.toThrow('the power went');
  expect(await countReports(database.connection.db, '0682')).toBe(0);
  expect((await findMunicipality(database.connection.db, '0682'))?.settings).not.toHaveProperty(
    'demonstration',
  );
});
