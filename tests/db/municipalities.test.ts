import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import {
  findMunicipality,
  findMunicipalityByHost,
  listAreas,
  listPlaces,
} from '@trygghetskartan/db/queries/municipalities';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

test('Nässjö opens at Stortorget and has its border', async () => {
  const municipality = await findMunicipality(database.connection.db, '0682');
  expect(municipality).toMatchObject({
    code: '0682',
    name: 'Nässjö',
    timeZone: 'Europe/Stockholm',
    minimumCount: 5,
    settings: { homepage: 'https://nassjo.se/', contact: { authority: 'Nässjö kommun' } },
  });
  // The bus stop at Stortorget: 14.697087 E, 57.652799 N, given to a metre.
  expect(municipality?.centre[0]).toBeCloseTo(14.697087, 4);
  expect(municipality?.centre[1]).toBeCloseTo(57.652799, 4);
  expect(municipality?.boundary).toHaveLength(1);
  expect(municipality?.boundary[0]?.[0]).toHaveLength(59);
  expect(municipality?.boundary[0]?.[0]?.[0]).toEqual([14.969249, 57.752048]);
});

test("the border encloses the municipality's 994 square kilometres", async () => {
  const { rows } = await sql<{ squareKilometres: number }>`
    SELECT ST_Area(boundary) / 1e6 AS "squareKilometres" FROM municipality WHERE code = '0682'`.execute(
    database.connection.db,
  );
  expect(rows[0]?.squareKilometres).toBeCloseTo(993.6, 0);
});

test('a municipality is found by its host name and only by that', async () => {
  expect(await findMunicipalityByHost(database.connection.db, 'prov.example')).toMatchObject({
    code: '9901',
  });
  expect(await findMunicipalityByHost(database.connection.db, 'example')).toBeUndefined();
  expect(await findMunicipality(database.connection.db, '0001')).toBeUndefined();
});

test('places come in Swedish order with both kinds of coordinates', async () => {
  const places = await listPlaces(database.connection.db, '0682');
  const names = places.map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
  expect(names.at(-1)).toBe('Åkersskolan');
  const station = places.find(({ name }) => name === 'Nässjö station');
  expect(station).toMatchObject({ kind: 'station', easting: 481781, northing: 6389937 });
  expect(station?.lng).toBeCloseTo(14.694735, 5);
  expect(station?.lat).toBeCloseTo(57.651359, 5);
});

test('areas are valid, closed, and lie round what they are named after', async () => {
  const areas = await listAreas(database.connection.db, '0682');
  const centrum = areas.find(({ slug }) => slug === 'centrum');
  expect(centrum).toMatchObject({ name: 'Centrum', kind: 'centre' });
  expect(centrum?.outlineMetres[0]?.[0]?.[0]).toEqual(centrum?.outlineMetres[0]?.[0]?.at(-1));
  expect(centrum?.outline[0]?.[0]).toHaveLength(8);
  const { rows } = await sql<{ place: string; area: string }>`
    SELECT place.name AS place, area.slug AS area
    FROM place JOIN area ON area.municipality_code = place.municipality_code AND ST_Covers(area.outline, place.position)
    WHERE place.municipality_code = '0682'
      AND place.name IN ('Stortorget', 'Södra torget', 'Resecentrum', 'Nässjö station', 'Lasarettet', 'Runnerydsskolan')
    ORDER BY place.id, area.slug`.execute(database.connection.db);
  expect(rows).toEqual([
    { place: 'Nässjö station', area: 'stationsomradet' },
    { place: 'Resecentrum', area: 'stationsomradet' },
    { place: 'Stortorget', area: 'centrum' },
    { place: 'Södra torget', area: 'centrum' },
    { place: 'Lasarettet', area: 'lasarettet' },
    { place: 'Runnerydsskolan', area: 'runnerydsskolan' },
  ]);
});

test('a school is a circle of 120 m', async () => {
  const { rows } = await sql<{ radius: number }>`
    SELECT ST_MaxDistance(ST_Centroid(outline), outline) AS radius FROM area WHERE municipality_code = '0682' AND kind = 'school'`.execute(
    database.connection.db,
  );
  expect(rows).toHaveLength(6);
  for (const { radius } of rows) {
    expect(radius).toBeCloseTo(120, 3);
  }
});

test('installing again changes nothing of what the municipality has made of it', async () => {
  const { db } = database.connection;
  await db
    .updateTable('municipality')
    .set({ minimum_count: 7 })
    .where('code', '=', '0682')
    .execute();
  const places = await listPlaces(db, '0682');
  await installMunicipality(db, nassjo);
  expect(await findMunicipality(db, '0682')).toMatchObject({ minimumCount: 7 });
  expect(await listPlaces(db, '0682')).toEqual(places);
  await db
    .updateTable('municipality')
    .set({ minimum_count: 5 })
    .where('code', '=', '0682')
    .execute();
});
