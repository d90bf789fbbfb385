import { sql, type Kysely, type RawBuilder } from 'kysely';
import { metricPoint, type Position } from '../geo.ts';
import type { Database } from '../schema.ts';
import type { MeasureKind, MeasureStatus } from '../vocabulary.ts';

/** What is said of a measure, to the public too once it is published. */
export interface MeasureContent {
  title: string;
  words: string;
  kind: MeasureKind;
  status: MeasureStatus;
  refusalReason: string | null;
  placeName: string;
  /** `YYYY-MM-DD`. */
  decidedOn: string | null;
  doneOn: string | null;
}

/** Where it is: the exact position for staff, the square for everybody. */
export interface MeasurePlace {
  /** EPSG:3006, metres. */
  position: Position;
  square: string;
  hotspotId: number | null;
}

export interface NewMeasure extends MeasureContent, MeasurePlace {
  responsible: string | null;
  changedAt: Date;
}

export interface MeasureRow extends MeasureContent {
  id: number;
  version: number;
  easting: number;
  northing: number;
  square: string;
  hotspotId: number | null;
  responsible: string | null;
  changedAt: Date;
  /** Null where the public reads nothing of it. */
  publishedAt: Date | null;
  /** Whether the public reads something else than what stands here now. */
  isChangedSincePublished: boolean;
}

export interface PublishedMeasureRow extends MeasureContent {
  square: string;
  hotspotId: number | null;
}

/** More than a municipality decides in a decade; a bound all the same. */
const listLimit = 2000;

/** Newest change first. */
export async function listMeasures(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<MeasureRow[]> {
  return await selectMeasures(db, municipalityCode)
    .orderBy('measure.changed_at', 'desc')
    .orderBy('measure.id')
    .limit(listLimit)
    .execute();
}

export async function findMeasure(
  db: Kysely<Database>,
  municipalityCode: string,
  id: number,
): Promise<MeasureRow | undefined> {
  return await selectMeasures(db, municipalityCode).where('measure.id', '=', id).executeTakeFirst();
}

function selectMeasures(db: Kysely<Database>, municipalityCode: string) {
  return db
    .selectFrom('measure')
    .leftJoin('measure_publication as publication', (join) =>
      join
        .onRef('publication.municipality_code', '=', 'measure.municipality_code')
        .onRef('publication.measure_id', '=', 'measure.id'),
    )
    .select([
      'measure.id',
      'measure.version',
      'measure.title',
      'measure.words',
      'measure.kind',
      'measure.status',
      'measure.refusal_reason as refusalReason',
      'measure.place_name as placeName',
      day('measure.decided_on').as('decidedOn'),
      day('measure.done_on').as('doneOn'),
      sql<number>`ST_X(measure.position)`.as('easting'),
      sql<number>`ST_Y(measure.position)`.as('northing'),
      'measure.square',
      'measure.hotspot_id as hotspotId',
      'measure.responsible',
      'measure.changed_at as changedAt',
      'publication.published_at as publishedAt',
      sql<boolean>`publication.measure_id IS NOT NULL AND (${publicColumns('measure')})
        IS DISTINCT FROM (${publicColumns('publication')})`.as('isChangedSincePublished'),
    ])
    .where('measure.municipality_code', '=', municipalityCode);
}

/** A date as text: the engines' drivers would make a moment of it, each in its own time zone. */
function day(column: string): RawBuilder<string | null> {
  return sql<string | null>`to_char(${sql.ref(column)}, 'YYYY-MM-DD')`;
}

/** All that is published, in the order of the publication's columns. */
const published = [
  'title',
  'words',
  'kind',
  'status',
  'refusal_reason',
  'place_name',
  'square',
  'hotspot_id',
  'decided_on',
  'done_on',
] as const;

function publicColumns(table: string): RawBuilder<unknown> {
  return sql.join(published.map((column) => sql.ref(`${table}.${column}`)));
}

/** The new measure's id. A hotspot of another municipality is refused by the table. */
export async function insertMeasure(
  db: Kysely<Database>,
  municipalityCode: string,
  measure: NewMeasure,
): Promise<number> {
  const row = await db
    .insertInto('measure')
    .values({
      municipality_code: municipalityCode,
      ...contentColumns(measure),
      ...placeColumns(measure),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Changes what stands there, if it still is this version; without a place it stays where it is. */
export async function updateMeasure(
  db: Kysely<Database>,
  municipalityCode: string,
  { id, version }: { id: number; version: number },
  measure: Omit<NewMeasure, keyof MeasurePlace> & { place: MeasurePlace | undefined },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('measure')
    .set({
      ...contentColumns(measure),
      ...(measure.place !== undefined && placeColumns(measure.place)),
      version: version + 1,
    })
    .where('municipality_code', '=', municipalityCode)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function contentColumns(measure: Omit<NewMeasure, keyof MeasurePlace>) {
  return {
    title: measure.title,
    words: measure.words,
    kind: measure.kind,
    status: measure.status,
    refusal_reason: measure.refusalReason,
    place_name: measure.placeName,
    responsible: measure.responsible,
    decided_on: measure.decidedOn,
    done_on: measure.doneOn,
    changed_at: measure.changedAt,
  };
}

function placeColumns({ position, square, hotspotId }: MeasurePlace) {
  return { position: metricPoint(position), square, hotspot_id: hotspotId };
}

/** Removes it, if it still is this version and nothing of it is public. */
export async function deleteMeasure(
  db: Kysely<Database>,
  municipalityCode: string,
  { id, version }: { id: number; version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    DELETE FROM measure
    WHERE municipality_code = ${municipalityCode} AND id = ${id}::int AND version = ${version}::int
      AND NOT EXISTS (
        SELECT 1 FROM measure_publication AS publication
        WHERE publication.municipality_code = measure.municipality_code
          AND publication.measure_id = measure.id)`.execute(db);
  return numAffectedRows === 1n;
}

/** Makes what stands there public, if it still is this version. */
export async function publishMeasure(
  db: Kysely<Database>,
  municipalityCode: string,
  { id, version, at }: { id: number; version: number; at: Date },
): Promise<boolean> {
  const columns = sql.join(published.map((column) => sql.ref(column)));
  const replaced = sql.join(
    published.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`),
  );
  const { rows } = await sql`
    WITH seen AS (
      UPDATE measure SET version = version + 1
      WHERE municipality_code = ${municipalityCode} AND id = ${id}::int AND version = ${version}::int
      RETURNING municipality_code, id, ${columns}
    )
    INSERT INTO measure_publication (municipality_code, measure_id, ${columns}, published_at)
    SELECT municipality_code, id, ${columns}, ${at.toISOString()}::timestamptz FROM seen
    ON CONFLICT (municipality_code, measure_id)
      DO UPDATE SET ${replaced}, published_at = excluded.published_at
    RETURNING measure_id`.execute(db);
  return rows.length === 1;
}

/** Leaves nothing of it public, if it still is this version. */
export async function withdrawMeasure(
  db: Kysely<Database>,
  municipalityCode: string,
  { id, version }: { id: number; version: number },
): Promise<boolean> {
  const { rows } = await sql`
    WITH seen AS (
      UPDATE measure SET version = version + 1
      WHERE municipality_code = ${municipalityCode} AND id = ${id}::int AND version = ${version}::int
      RETURNING municipality_code, id
    )
    DELETE FROM measure_publication AS publication USING seen
    WHERE publication.municipality_code = seen.municipality_code AND publication.measure_id = seen.id
    RETURNING measure_id`.execute(db);
  return rows.length === 1;
}

/** What the public reads: newest day first, those without a day last. */
export async function listPublishedMeasures(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<PublishedMeasureRow[]> {
  return await db
    .selectFrom('measure_publication')
    .select([
      'title',
      'words',
      'kind',
      'status',
      'refusal_reason as refusalReason',
      'place_name as placeName',
      'square',
      'hotspot_id as hotspotId',
      day('decided_on').as('decidedOn'),
      day('done_on').as('doneOn'),
    ])
    .where('municipality_code', '=', municipalityCode)
    .orderBy(sql`coalesce(done_on, decided_on)`, (order) => order.desc().nullsLast())
    .orderBy('measure_id', 'desc')
    .limit(listLimit)
    .execute();
}
