import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  sql`CREATE TABLE release (
    municipality_code text NOT NULL CONSTRAINT release_municipality_fk REFERENCES municipality (code),
    fortnight integer NOT NULL,
    minimum_count integer NOT NULL,
    made_at timestamptz NOT NULL,
    revision integer NOT NULL DEFAULT 0,
    CONSTRAINT release_pk PRIMARY KEY (municipality_code, fortnight),
    CONSTRAINT release_minimum_count_guards CHECK (minimum_count >= 2)
  )`,

  sql`CREATE TABLE release_bundle (
    municipality_code text NOT NULL CONSTRAINT release_bundle_municipality_fk REFERENCES municipality (code),
    place text NOT NULL,
    number integer NOT NULL,
    voices integer NOT NULL,
    statements jsonb NOT NULL,
    taken_away boolean NOT NULL DEFAULT false,
    CONSTRAINT release_bundle_pk PRIMARY KEY (municipality_code, place, number),
    CONSTRAINT release_bundle_place_form CHECK (place ~ '^(zone:[0-9]+|cell:[0-9]+:[0-9]+)$'),
    CONSTRAINT release_bundle_number_range CHECK (number >= 1),
    CONSTRAINT release_bundle_voices_range CHECK (voices >= 2),
    CONSTRAINT release_bundle_statements_is_object CHECK (jsonb_typeof(statements) = 'object')
  )`,

  sql`CREATE TABLE release_block (
    municipality_code text NOT NULL CONSTRAINT release_block_municipality_fk REFERENCES municipality (code),
    place text NOT NULL,
    number integer NOT NULL,
    first_fortnight integer NOT NULL,
    last_fortnight integer NOT NULL,
    people integer NOT NULL,
    reports integer NOT NULL,
    standing_reports integer NOT NULL,
    with_property jsonb NOT NULL,
    floor integer NOT NULL,
    bundle integer,
    bundle_open boolean NOT NULL DEFAULT true,
    taken_away boolean NOT NULL DEFAULT false,
    CONSTRAINT release_block_pk PRIMARY KEY (municipality_code, place, number),
    CONSTRAINT release_block_bundle_fk FOREIGN KEY (municipality_code, place, bundle)
      REFERENCES release_bundle (municipality_code, place, number),
    CONSTRAINT release_block_release_fk FOREIGN KEY (municipality_code, last_fortnight)
      REFERENCES release (municipality_code, fortnight),
    CONSTRAINT release_block_place_form CHECK (place ~ '^(zone:[0-9]+|cell:[0-9]+:[0-9]+)$'),
    CONSTRAINT release_block_number_range CHECK (number >= 1),
    CONSTRAINT release_block_fortnights_in_order CHECK (first_fortnight <= last_fortnight),
    CONSTRAINT release_block_floor_guards CHECK (floor >= 2),
    CONSTRAINT release_block_people_range CHECK (people BETWEEN 2 AND reports),
    CONSTRAINT release_block_standing_range CHECK (standing_reports BETWEEN 0 AND reports),
    CONSTRAINT release_block_with_property_is_object CHECK (jsonb_typeof(with_property) = 'object')
  )`,

  // Serves the answers about a period.
  sql`CREATE INDEX release_block_last_fortnight_idx ON release_block (municipality_code, last_fortnight)`,

  // Serves the next release: what waits for a bundle.
  sql`CREATE INDEX release_block_open_idx ON release_block (municipality_code, place, number)
    WHERE bundle IS NULL AND bundle_open AND NOT taken_away`,

  sql`CREATE TABLE release_report (
    report_id bigint NOT NULL CONSTRAINT release_report_pk PRIMARY KEY,
    municipality_code text NOT NULL,
    fortnight integer NOT NULL,
    place text,
    block integer,
    voice integer,
    CONSTRAINT release_report_report_fk FOREIGN KEY (municipality_code, report_id)
      REFERENCES report (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT release_report_release_fk FOREIGN KEY (municipality_code, fortnight)
      REFERENCES release (municipality_code, fortnight),
    CONSTRAINT release_report_block_fk FOREIGN KEY (municipality_code, place, block)
      REFERENCES release_block (municipality_code, place, number),
    CONSTRAINT release_report_place_form CHECK (place ~ '^(zone:[0-9]+|cell:[0-9]+:[0-9]+)$'),
    CONSTRAINT release_report_block_with_place CHECK (block IS NULL OR place IS NOT NULL),
    CONSTRAINT release_report_voice_with_block CHECK ((voice IS NULL) = (block IS NULL))
  )`,

  sql`CREATE INDEX release_report_block_idx ON release_report (municipality_code, place, block)`,

  // Serves the next release: what waits for a block.
  sql`CREATE INDEX release_report_waiting_idx ON release_report (municipality_code, fortnight)
    WHERE block IS NULL AND place IS NOT NULL`,
];
