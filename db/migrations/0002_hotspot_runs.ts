import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  // Each run names the one it went on from, and no two runs go on from the same: one chain.
  sql`CREATE TABLE hotspot_run (
    municipality_code text NOT NULL CONSTRAINT hotspot_run_municipality_fk REFERENCES municipality (code),
    fortnight integer NOT NULL,
    previous_fortnight integer,
    last_report_id bigint NOT NULL,
    method text NOT NULL,
    parameters jsonb NOT NULL,
    reports integer NOT NULL,
    people integer NOT NULL,
    input_digest bytea NOT NULL,
    output_digest bytea NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT hotspot_run_pk PRIMARY KEY (municipality_code, fortnight),
    CONSTRAINT hotspot_run_previous_fk FOREIGN KEY (municipality_code, previous_fortnight)
      REFERENCES hotspot_run (municipality_code, fortnight),
    CONSTRAINT hotspot_run_previous_unique UNIQUE (municipality_code, previous_fortnight),
    CONSTRAINT hotspot_run_previous_is_before CHECK (previous_fortnight < fortnight),
    CONSTRAINT hotspot_run_counts_range CHECK (reports >= 0 AND people BETWEEN 0 AND reports),
    CONSTRAINT hotspot_run_method_length CHECK (char_length(method) BETWEEN 1 AND 100),
    CONSTRAINT hotspot_run_parameters_is_object CHECK (jsonb_typeof(parameters) = 'object'),
    CONSTRAINT hotspot_run_digest_lengths CHECK (octet_length(input_digest) = 32 AND octet_length(output_digest) = 32)
  )`,

  sql`CREATE UNIQUE INDEX hotspot_run_first_idx ON hotspot_run (municipality_code)
    WHERE previous_fortnight IS NULL`,

  sql`CREATE TABLE hotspot (
    municipality_code text NOT NULL,
    id integer NOT NULL,
    name text NOT NULL,
    first_fortnight integer NOT NULL,
    CONSTRAINT hotspot_pk PRIMARY KEY (municipality_code, id),
    CONSTRAINT hotspot_first_run_fk FOREIGN KEY (municipality_code, first_fortnight)
      REFERENCES hotspot_run (municipality_code, fortnight),
    CONSTRAINT hotspot_id_range CHECK (id >= 1),
    CONSTRAINT hotspot_name_length CHECK (char_length(name) BETWEEN 1 AND 200)
  )`,

  sql`CREATE TABLE hotspot_finding (
    municipality_code text NOT NULL,
    fortnight integer NOT NULL,
    hotspot_id integer NOT NULL,
    state text NOT NULL,
    misses integer NOT NULL,
    easting double precision NOT NULL,
    northing double precision NOT NULL,
    radius double precision NOT NULL,
    cells integer[] NOT NULL,
    tier text,
    sudden boolean,
    p double precision,
    q double precision,
    people integer,
    reports integer,
    expected double precision,
    score double precision,
    ratio double precision,
    periods integer,
    burst_share double precision,
    CONSTRAINT hotspot_finding_pk PRIMARY KEY (municipality_code, fortnight, hotspot_id),
    CONSTRAINT hotspot_finding_run_fk FOREIGN KEY (municipality_code, fortnight)
      REFERENCES hotspot_run (municipality_code, fortnight),
    CONSTRAINT hotspot_finding_hotspot_fk FOREIGN KEY (municipality_code, hotspot_id)
      REFERENCES hotspot (municipality_code, id),
    CONSTRAINT hotspot_finding_state_known CHECK (state IN ('entered', 'stayed', 'missed')),
    CONSTRAINT hotspot_finding_misses_with_state CHECK (misses >= 0 AND (state = 'missed') = (misses > 0)),
    CONSTRAINT hotspot_finding_figures_with_state CHECK (num_nulls(tier, sudden, p, q, people, reports,
      expected, score, ratio, periods, burst_share) = CASE WHEN state = 'missed' THEN 11 ELSE 0 END),
    CONSTRAINT hotspot_finding_tier_known CHECK (tier IN ('A', 'B')),
    CONSTRAINT hotspot_finding_cells_are_pairs CHECK (cardinality(cells) >= 2 AND cardinality(cells) % 2 = 0)
  )`,

  // Serves the history of one hotspot.
  sql`CREATE INDEX hotspot_finding_hotspot_idx ON hotspot_finding (municipality_code, hotspot_id, fortnight)`,
];
