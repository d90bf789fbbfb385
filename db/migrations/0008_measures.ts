import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  sql`CREATE TABLE measure (
    municipality_code text NOT NULL CONSTRAINT measure_municipality_fk REFERENCES municipality (code),
    id integer GENERATED ALWAYS AS IDENTITY,
    version integer NOT NULL DEFAULT 1,
    title text NOT NULL,
    words text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    refusal_reason text,
    place_name text NOT NULL,
    position geometry(Point, 3006) NOT NULL,
    square text NOT NULL,
    hotspot_id integer,
    responsible text,
    decided_on date,
    done_on date,
    changed_at timestamptz NOT NULL,
    CONSTRAINT measure_pk PRIMARY KEY (municipality_code, id),
    CONSTRAINT measure_hotspot_fk FOREIGN KEY (municipality_code, hotspot_id)
      REFERENCES hotspot (municipality_code, id),
    CONSTRAINT measure_title_length CHECK (char_length(title) BETWEEN 1 AND 120),
    CONSTRAINT measure_words_length CHECK (char_length(words) <= 1000),
    CONSTRAINT measure_kind_known CHECK (kind IN ('lighting', 'vegetation', 'cleaning', 'repair', 'traffic',
      'presence', 'outreach', 'activity', 'dialogue', 'other')),
    CONSTRAINT measure_status_known CHECK (status IN ('planned', 'under_way', 'done', 'refused')),
    CONSTRAINT measure_refusal_reason_with_refused CHECK ((status = 'refused') = (refusal_reason IS NOT NULL)),
    CONSTRAINT measure_refusal_reason_length CHECK (char_length(refusal_reason) BETWEEN 1 AND 500),
    CONSTRAINT measure_place_name_length CHECK (char_length(place_name) BETWEEN 1 AND 100),
    CONSTRAINT measure_position_is_a_place CHECK (NOT ST_IsEmpty(position)),
    CONSTRAINT measure_square_form CHECK (square ~ '^cell:[0-9]+:[0-9]+$'),
    CONSTRAINT measure_responsible_length CHECK (char_length(responsible) BETWEEN 1 AND 100),
    CONSTRAINT measure_done_on_with_done CHECK ((status = 'done') = (done_on IS NOT NULL)),
    CONSTRAINT measure_days_in_order CHECK (decided_on <= done_on)
  )`,

  sql`CREATE INDEX measure_changed_at_idx ON measure (municipality_code, changed_at DESC, id)`,

  // What the public reads is a copy, and has no exact position: what is changed afterwards is not
  // public until somebody has looked at it and published it.
  sql`CREATE TABLE measure_publication (
    municipality_code text NOT NULL,
    measure_id integer NOT NULL,
    title text NOT NULL,
    words text NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    refusal_reason text,
    place_name text NOT NULL,
    square text NOT NULL,
    hotspot_id integer,
    decided_on date,
    done_on date,
    published_at timestamptz NOT NULL,
    CONSTRAINT measure_publication_pk PRIMARY KEY (municipality_code, measure_id),
    CONSTRAINT measure_publication_measure_fk FOREIGN KEY (municipality_code, measure_id)
      REFERENCES measure (municipality_code, id),
    CONSTRAINT measure_publication_words_length CHECK (char_length(words) BETWEEN 1 AND 1000),
    CONSTRAINT measure_publication_refusal_reason_with_refused
      CHECK ((status = 'refused') = (refusal_reason IS NOT NULL))
  )`,
];
