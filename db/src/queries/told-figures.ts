import { sql, type Kysely } from 'kysely';
import type { Database } from '../schema.ts';
import type { BlockRow, BundleRow, StandingVoice } from './release-blocks.ts';
import { blockColumns, voiceColumns } from './release-columns.ts';

/**
 * Places of which the reports behind a told block have changed since the last look, or with a figure
 * that may be told of fewer people than this. Of the blocks from a fortnight on: older ones are in no
 * answer.
 */
export async function listTouchedPlaces(
  db: Kysely<Database>,
  municipalityCode: string,
  { minimumCount, from }: { minimumCount: number; from: number },
): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`
    SELECT DISTINCT block.place
    FROM release_block AS block
    LEFT JOIN release_bundle AS bundle ON bundle.municipality_code = block.municipality_code
      AND bundle.place = block.place AND bundle.number = block.bundle AND NOT bundle.taken_away
    WHERE block.municipality_code = ${municipalityCode} AND NOT block.taken_away
      AND block.last_fortnight >= ${from}::int AND (
      block.floor < ${minimumCount}::int
      OR jsonb_path_exists(bundle.statements, '$.*.floors[*] ? (@ < $least)',
        jsonb_build_object('least', ${minimumCount}::int))
      OR (
      SELECT count(*)
      FROM release_report AS placed
      JOIN report ON report.id = placed.report_id AND report.status = 'received'
      WHERE placed.municipality_code = block.municipality_code AND placed.place = block.place
        AND placed.block = block.number
    ) <> block.standing_reports)
    ORDER BY place`.execute(db);
  return rows.map(({ place }) => place);
}

/** Everything that is told of a place, and who still stands behind it. */
export async function readPlaceFigures(
  db: Kysely<Database>,
  municipalityCode: string,
  place: string,
): Promise<{ blocks: BlockRow[]; bundles: BundleRow[]; voices: StandingVoice[] }> {
  const blocks = await sql<BlockRow>`
    SELECT ${blockColumns} FROM release_block
    WHERE municipality_code = ${municipalityCode} AND place = ${place} ORDER BY number`.execute(db);
  const bundles = await sql<BundleRow>`
    SELECT place, number, voices AS "of", statements, taken_away AS "takenAway" FROM release_bundle
    WHERE municipality_code = ${municipalityCode} AND place = ${place} ORDER BY number`.execute(db);
  const voices = await sql<StandingVoice>`
    SELECT ${voiceColumns}
    FROM release_report AS placed
    JOIN report ON report.id = placed.report_id AND report.status = 'received'
    WHERE placed.municipality_code = ${municipalityCode} AND placed.place = ${place}
      AND placed.block IS NOT NULL
    ORDER BY placed.report_id`.execute(db);
  return { blocks: blocks.rows, bundles: bundles.rows, voices: voices.rows };
}

/** Stores what has become of a block: its floor, how many of its reports stand, and whether it is told. */
export async function updateBlock(
  db: Kysely<Database>,
  municipalityCode: string,
  {
    place,
    number,
    floor,
    standing,
    takenAway,
  }: Pick<BlockRow, 'place' | 'number' | 'floor' | 'standing' | 'takenAway'>,
): Promise<void> {
  await db
    .updateTable('release_block')
    .set({ floor, standing_reports: standing, taken_away: takenAway })
    .where('municipality_code', '=', municipalityCode)
    .where('place', '=', place)
    .where('number', '=', number)
    .execute();
}

/** The same of a bundle. */
export async function updateBundle(
  db: Kysely<Database>,
  municipalityCode: string,
  { place, number, statements, takenAway }: Omit<BundleRow, 'of'>,
): Promise<void> {
  await sql`
    UPDATE release_bundle
    SET statements = ${JSON.stringify(statements)}::text::jsonb, taken_away = ${takenAway}::boolean
    WHERE municipality_code = ${municipalityCode} AND place = ${place} AND number = ${number}::int`.execute(
    db,
  );
}

export type ToldBlockRow = Omit<BlockRow, 'reports' | 'standing' | 'having' | 'floor'>;

/** What is told of all places, with nothing behind it: blocks and bundles that lie wholly within these fortnights. */
export async function readToldFigures(
  db: Kysely<Database>,
  municipalityCode: string,
  { first, last }: { first: number; last: number },
): Promise<{ blocks: ToldBlockRow[]; bundles: BundleRow[] }> {
  const blocks = await sql<ToldBlockRow>`
    SELECT place, number, first_fortnight AS first, last_fortnight AS last, people, bundle,
      taken_away AS "takenAway"
    FROM release_block
    WHERE municipality_code = ${municipalityCode} AND first_fortnight >= ${first}::int AND last_fortnight <= ${last}::int
    ORDER BY place, number`.execute(db);
  const bundles = await sql<BundleRow>`
    SELECT place, number, voices AS "of", statements, taken_away AS "takenAway"
    FROM release_bundle AS bundle
    WHERE municipality_code = ${municipalityCode} AND NOT EXISTS (
      SELECT 1 FROM release_block AS block
      WHERE block.municipality_code = bundle.municipality_code AND block.place = bundle.place
        AND block.bundle = bundle.number
        AND (block.first_fortnight < ${first}::int OR block.last_fortnight > ${last}::int))
    ORDER BY place, number`.execute(db);
  return { blocks: blocks.rows, bundles: bundles.rows };
}

/** The newest outline of each of these hotspots, and what it is called. */
export async function listZones(
  db: Kysely<Database>,
  municipalityCode: string,
  hotspotIds: readonly number[],
): Promise<{ id: number; name: string; cells: number[] }[]> {
  const { rows } = await sql<{ id: number; name: string; cells: number[] }>`
    SELECT DISTINCT ON (hotspot.id) hotspot.id, hotspot.name, finding.cells
    FROM hotspot
    JOIN hotspot_finding AS finding ON finding.municipality_code = hotspot.municipality_code
      AND finding.hotspot_id = hotspot.id
    WHERE hotspot.municipality_code = ${municipalityCode}
      AND hotspot.id = ANY (${[...hotspotIds]}::int[])
    ORDER BY hotspot.id, finding.fortnight DESC`.execute(db);
  return rows;
}
