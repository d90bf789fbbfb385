import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Database, HotspotFindingTable } from '../schema.ts';

export interface NewHotspotRun {
  municipalityCode: string;
  fortnight: number;
  /** The run that it went on from; undefined for the first. */
  previousFortnight: number | undefined;
  lastReportId: number;
  method: string;
  parameters: Record<string, unknown>;
  reports: number;
  people: number;
  /** SHA-256, hexadecimal. */
  inputDigest: string;
  outputDigest: string;
  madeAt: Date;
  /** Those that were never found before this run. */
  newHotspots: { id: number; name: string }[];
  findings: StoredFinding[];
}

export interface StoredFinding {
  hotspotId: number;
  state: HotspotFindingTable['state'];
  misses: number;
  easting: number;
  northing: number;
  radius: number;
  /** West and south edge of each cell in turn, metres, EPSG:3006. */
  cells: number[];
  /** Absent where it was not found. */
  figures: FindingFigures | undefined;
}

export interface FindingFigures {
  tier: 'A' | 'B';
  sudden: boolean;
  p: number;
  q: number;
  people: number;
  reports: number;
  expected: number;
  score: number;
  ratio: number;
  periods: number;
  burstShare: number;
}

export interface HotspotRunRow {
  fortnight: number;
  previousFortnight: number | null;
  lastReportId: number;
  method: string;
  parameters: Record<string, unknown>;
  reports: number;
  people: number;
  inputDigest: string;
  outputDigest: string;
  madeAt: Date;
  entered: number;
  stayed: number;
  missed: number;
}

/** A finding with what is known of its hotspot up to that run. */
export interface FindingRow extends StoredFinding {
  fortnight: number;
  name: string;
  firstFortnight: number;
  /** Runs that found it, of the runs from the first to this one. */
  found: number;
  runs: number;
}

/** More hotspots than any municipality has at one time; a bound all the same. */
const mostFindings = 20_000;

/**
 * Stores a run whole, or nothing: false where the fortnight has a run already or another one went on
 * from the same. Of servers that make one run at the same time, one stores it.
 */
export async function insertHotspotRun(db: Kysely<Database>, run: NewHotspotRun): Promise<boolean> {
  return await db.transaction().execute(async (transaction) => {
    const { numAffectedRows } = await sql`
      INSERT INTO hotspot_run (municipality_code, fortnight, previous_fortnight, last_report_id, method,
        parameters, reports, people, input_digest, output_digest, made_at)
      VALUES (${run.municipalityCode}, ${run.fortnight}::int, ${run.previousFortnight ?? null}::int,
        ${run.lastReportId}::bigint, ${run.method}, ${JSON.stringify(run.parameters)}::text::jsonb,
        ${run.reports}::int, ${run.people}::int, decode(${run.inputDigest}::text, 'hex'),
        decode(${run.outputDigest}::text, 'hex'), ${run.madeAt.toISOString()}::timestamptz)
      ON CONFLICT DO NOTHING`.execute(transaction);
    if (numAffectedRows !== 1n) {
      return false;
    }
    await insertHotspots(transaction, run);
    await insertFindings(transaction, run);
    return true;
  });
}

async function insertHotspots(
  transaction: Transaction<Database>,
  { municipalityCode, fortnight, newHotspots }: NewHotspotRun,
): Promise<void> {
  await sql`
    INSERT INTO hotspot (municipality_code, id, name, first_fortnight)
    SELECT ${municipalityCode}, id, name, ${fortnight}::int
    FROM jsonb_to_recordset(${JSON.stringify(newHotspots)}::text::jsonb) AS new (id int, name text)`.execute(
    transaction,
  );
}

async function insertFindings(
  transaction: Transaction<Database>,
  { municipalityCode, fortnight, findings }: NewHotspotRun,
): Promise<void> {
  const rows = findings.map(({ figures, hotspotId, ...place }) => ({
    ...place,
    ...figures,
    hotspot_id: hotspotId,
    burst_share: figures?.burstShare,
  }));
  await sql`
    INSERT INTO hotspot_finding (municipality_code, fortnight, hotspot_id, state, misses, easting,
      northing, radius, cells, tier, sudden, p, q, people, reports, expected, score, ratio, periods, burst_share)
    SELECT ${municipalityCode}, ${fortnight}::int, new.*
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb) AS new (hotspot_id int, state text,
      misses int, easting float8, northing float8, radius float8, cells int[], tier text, sudden boolean,
      p float8, q float8, people int, reports int, expected float8, score float8, ratio float8,
      periods int, burst_share float8)`.execute(transaction);
}

/** Of the newest run; undefined where there is none. */
export async function findNewestFortnight(
  db: Kysely<Database>,
  municipalityCode: string,
): Promise<number | undefined> {
  const run = await db
    .selectFrom('hotspot_run')
    .select('fortnight')
    .where('municipality_code', '=', municipalityCode)
    .orderBy('fortnight', 'desc')
    .limit(1)
    .executeTakeFirst();
  return run?.fortnight;
}

/** Newest first; only those before a fortnight where one is given. */
export async function listHotspotRuns(
  db: Kysely<Database>,
  municipalityCode: string,
  limit: number,
  beforeFortnight?: number,
): Promise<HotspotRunRow[]> {
  return await selectRuns(db, municipalityCode)
    .$if(beforeFortnight !== undefined, (query) =>
      query.where('fortnight', '<', beforeFortnight ?? 0),
    )
    .orderBy('fortnight', 'desc')
    .limit(limit)
    .execute();
}

export async function findHotspotRun(
  db: Kysely<Database>,
  municipalityCode: string,
  fortnight: number,
): Promise<HotspotRunRow | undefined> {
  return await selectRuns(db, municipalityCode)
    .where('fortnight', '=', fortnight)
    .executeTakeFirst();
}

function selectRuns(db: Kysely<Database>, municipalityCode: string) {
  const count = (state: string) => sql<number>`(
    SELECT count(*)::int FROM hotspot_finding AS finding
    WHERE finding.municipality_code = hotspot_run.municipality_code
      AND finding.fortnight = hotspot_run.fortnight AND finding.state = ${state})`;
  return db
    .selectFrom('hotspot_run')
    .select([
      'fortnight',
      'previous_fortnight as previousFortnight',
      sql<number>`last_report_id::float8`.as('lastReportId'),
      'method',
      'parameters',
      'reports',
      'people',
      sql<string>`encode(input_digest, 'hex')`.as('inputDigest'),
      sql<string>`encode(output_digest, 'hex')`.as('outputDigest'),
      'made_at as madeAt',
      count('entered').as('entered'),
      count('stayed').as('stayed'),
      count('missed').as('missed'),
    ])
    .where('municipality_code', '=', municipalityCode);
}

/** Everything that the run found or remembered, in the order of the hotspots' ids. */
export async function listFindings(
  db: Kysely<Database>,
  municipalityCode: string,
  fortnight: number,
): Promise<FindingRow[]> {
  const rows = await selectFindings(db, municipalityCode)
    .where('hotspot_finding.fortnight', '=', fortnight)
    .orderBy('hotspot_id')
    .limit(mostFindings)
    .execute();
  return rows.map(toFinding);
}

/** What the runs have said of one hotspot, newest first. */
export async function listFindingsOfHotspot(
  db: Kysely<Database>,
  municipalityCode: string,
  hotspotId: number,
  limit: number,
): Promise<FindingRow[]> {
  const rows = await selectFindings(db, municipalityCode)
    .where('hotspot_id', '=', hotspotId)
    .orderBy('hotspot_finding.fortnight', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toFinding);
}

/** What the last run before a fortnight says of one hotspot; where none was before, what the first says. */
export async function findFindingBefore(
  db: Kysely<Database>,
  municipalityCode: string,
  hotspotId: number,
  fortnight: number,
): Promise<FindingRow | undefined> {
  const row = await selectFindings(db, municipalityCode)
    .where('hotspot_id', '=', hotspotId)
    .orderBy(sql`hotspot_finding.fortnight < ${fortnight}::int`, 'desc')
    .orderBy(sql`abs(hotspot_finding.fortnight - ${fortnight}::int)`)
    .limit(1)
    .executeTakeFirst();
  return row && toFinding(row);
}

function selectFindings(db: Kysely<Database>, municipalityCode: string) {
  return db
    .selectFrom('hotspot_finding')
    .innerJoin('hotspot', (join) =>
      join
        .onRef('hotspot.municipality_code', '=', 'hotspot_finding.municipality_code')
        .onRef('hotspot.id', '=', 'hotspot_finding.hotspot_id'),
    )
    .selectAll('hotspot_finding')
    .select([
      'hotspot.name',
      'hotspot.first_fortnight as firstFortnight',
      sql<number>`(
        SELECT count(*)::int FROM hotspot_finding AS earlier
        WHERE earlier.municipality_code = hotspot_finding.municipality_code
          AND earlier.hotspot_id = hotspot_finding.hotspot_id
          AND earlier.fortnight <= hotspot_finding.fortnight AND earlier.state <> 'missed')`.as(
        'found',
      ),
      sql<number>`(
        SELECT count(*)::int FROM hotspot_run AS run
        WHERE run.municipality_code = hotspot_finding.municipality_code
          AND run.fortnight BETWEEN hotspot.first_fortnight AND hotspot_finding.fortnight)`.as(
        'runs',
      ),
    ])
    .where('hotspot_finding.municipality_code', '=', municipalityCode);
}

type SelectedFinding = Selectable<HotspotFindingTable> &
  Pick<FindingRow, 'name' | 'firstFortnight' | 'found' | 'runs'>;

function toFinding(row: SelectedFinding): FindingRow {
  return {
    fortnight: row.fortnight,
    hotspotId: row.hotspot_id,
    name: row.name,
    firstFortnight: row.firstFortnight,
    found: row.found,
    runs: row.runs,
    state: row.state,
    misses: row.misses,
    easting: row.easting,
    northing: row.northing,
    radius: row.radius,
    cells: row.cells,
    figures: figuresOf(row),
  };
}

/** The table's constraint holds that all of them are there or none. */
function figuresOf(row: SelectedFinding): FindingFigures | undefined {
  if (row.tier === null) {
    return undefined;
  }
  return {
    tier: row.tier,
    sudden: row.sudden ?? false,
    p: row.p ?? 1,
    q: row.q ?? 1,
    people: row.people ?? 0,
    reports: row.reports ?? 0,
    expected: row.expected ?? 0,
    score: row.score ?? 0,
    ratio: row.ratio ?? 0,
    periods: row.periods ?? 0,
    burstShare: row.burst_share ?? 0,
  };
}

/** The highest id that was given before a fortnight, or at all; 0 where there is none. */
export async function highestHotspotId(
  db: Kysely<Database>,
  municipalityCode: string,
  beforeFortnight?: number,
): Promise<number> {
  const row = await db
    .selectFrom('hotspot')
    .select(sql<number>`coalesce(max(id), 0)::int`.as('highest'))
    .where('municipality_code', '=', municipalityCode)
    .$if(beforeFortnight !== undefined, (query) =>
      query.where('first_fortnight', '<', beforeFortnight ?? 0),
    )
    .executeTakeFirst();
  return row?.highest ?? 0;
}
