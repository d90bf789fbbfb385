import { sql, type Kysely } from 'kysely';
import {
  coordinatesInMetres,
  coordinatesInWgs84,
  inWgs84,
  type MultiPolygon,
  type Position,
} from '../geo.ts';
import type { Database } from '../schema.ts';
import type { AreaKind, PlaceKind } from '../vocabulary.ts';

export interface MunicipalityRow {
  code: string;
  name: string;
  /** Host names it answers on; empty = it has none of its own. */
  hosts: string[];
  timeZone: string;
  /** WGS 84. */
  centre: Position;
  /** WGS 84. */
  boundary: MultiPolygon;
  minimumCount: number;
  settings: Record<string, unknown>;
}

export interface AreaRow {
  slug: string;
  name: string;
  kind: AreaKind;
  /** WGS 84. */
  outline: MultiPolygon;
  /** EPSG:3006. */
  outlineMetres: MultiPolygon;
}

export interface PlaceRow {
  id: number;
  name: string;
  kind: PlaceKind;
  lng: number;
  lat: number;
  easting: number;
  northing: number;
}

/** In the database the order would be the engine's own. */
const inSwedishOrder = new Intl.Collator('sv').compare;

/** More than any municipality draws; a bound all the same. */
const listLimit = 1000;

export async function findMunicipality(
  db: Kysely<Database>,
  code: string,
): Promise<MunicipalityRow | undefined> {
  return await selectMunicipality(db).where('code', '=', code).executeTakeFirst();
}

/** The municipality that answers on this host name (lower case, without port). */
export async function findMunicipalityByHost(
  db: Kysely<Database>,
  host: string,
): Promise<MunicipalityRow | undefined> {
  return await selectMunicipality(db)
    .where(sql<boolean>`${host} = any(hosts)`)
    .orderBy('code')
    .limit(1)
    .executeTakeFirst();
}

/** Of every municipality in the database, ascending. */
export async function listMunicipalityCodes(db: Kysely<Database>): Promise<string[]> {
  const rows = await db
    .selectFrom('municipality')
    .select('code')
    .orderBy('code')
    .limit(listLimit)
    .execute();
  return rows.map(({ code }) => code);
}

function selectMunicipality(db: Kysely<Database>) {
  const centre = inWgs84('centre');
  return db
    .selectFrom('municipality')
    .select([
      'code',
      'name',
      'hosts',
      'time_zone as timeZone',
      'minimum_count as minimumCount',
      'settings',
      sql<Position>`array[ST_X(${centre}), ST_Y(${centre})]`.as('centre'),
      coordinatesInWgs84('boundary').as('boundary'),
    ]);
}

export async function listAreas(db: Kysely<Database>, code: string): Promise<AreaRow[]> {
  const areas = await db
    .selectFrom('area')
    .select([
      'slug',
      'name',
      'kind',
      coordinatesInWgs84('outline').as('outline'),
      coordinatesInMetres('outline').as('outlineMetres'),
    ])
    .where('municipality_code', '=', code)
    .orderBy('id')
    .limit(listLimit)
    .execute();
  return areas.sort((a, b) => inSwedishOrder(a.name, b.name));
}

export async function listPlaces(db: Kysely<Database>, code: string): Promise<PlaceRow[]> {
  const position = inWgs84('position');
  const places = await db
    .selectFrom('place')
    .select([
      'id',
      'name',
      'kind',
      sql<number>`ST_X(${position})`.as('lng'),
      sql<number>`ST_Y(${position})`.as('lat'),
      sql<number>`ST_X(position)`.as('easting'),
      sql<number>`ST_Y(position)`.as('northing'),
    ])
    .where('municipality_code', '=', code)
    .orderBy('id')
    .limit(listLimit)
    .execute();
  return places.sort((a, b) => inSwedishOrder(a.name, b.name));
}
