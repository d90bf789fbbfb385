import { sql, type Kysely } from 'kysely';

/*
 * Codes are listed here once more on purpose: a migration that has landed must mean the same for
 * ever, whatever the program's vocabulary becomes.
 *
 * Keys that lead from one row of a municipality to another hold the municipality's code as well, so
 * that no row can point into another municipality.
 */

export async function up(db: Kysely<never>): Promise<void> {
  for (const statement of statements) {
    await statement.execute(db);
  }
}

const statements = [
  sql`CREATE EXTENSION IF NOT EXISTS postgis`,

  sql`CREATE TABLE municipality (
    code text CONSTRAINT municipality_pk PRIMARY KEY,
    name text NOT NULL,
    hosts text[] NOT NULL DEFAULT '{}',
    time_zone text NOT NULL,
    centre geometry(Point, 3006) NOT NULL,
    boundary geometry(MultiPolygon, 3006) NOT NULL,
    minimum_count integer NOT NULL DEFAULT 5,
    settings jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT municipality_code_is_four_digits CHECK (code ~ '^[0-9]{4}$'),
    CONSTRAINT municipality_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT municipality_boundary_is_valid CHECK (ST_IsValid(boundary) AND NOT ST_IsEmpty(boundary)),
    CONSTRAINT municipality_centre_is_a_place CHECK (NOT ST_IsEmpty(centre)),
    CONSTRAINT municipality_minimum_count_guards CHECK (minimum_count >= 2),
    CONSTRAINT municipality_settings_is_object CHECK (jsonb_typeof(settings) = 'object')
  )`,

  sql`CREATE TABLE area (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT area_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT area_municipality_fk REFERENCES municipality (code),
    slug text NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    outline geometry(MultiPolygon, 3006) NOT NULL,
    CONSTRAINT area_slug_unique UNIQUE (municipality_code, slug),
    CONSTRAINT area_slug_stands_in_addresses CHECK (slug ~ '^[a-z0-9-]{1,60}$'),
    CONSTRAINT area_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT area_kind_known CHECK (kind IN ('centre', 'park', 'school', 'station', 'residential', 'other')),
    CONSTRAINT area_outline_is_valid CHECK (ST_IsValid(outline) AND NOT ST_IsEmpty(outline))
  )`,

  sql`CREATE TABLE place (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT place_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT place_municipality_fk REFERENCES municipality (code),
    name text NOT NULL,
    kind text NOT NULL,
    position geometry(Point, 3006) NOT NULL,
    CONSTRAINT place_name_unique UNIQUE (municipality_code, name),
    CONSTRAINT place_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT place_kind_known CHECK (kind IN ('square', 'street', 'station', 'bus_station', 'school',
      'hospital', 'tunnel', 'church', 'cemetery', 'sport', 'service', 'district')),
    CONSTRAINT place_position_is_a_place CHECK (NOT ST_IsEmpty(position))
  )`,

  sql`CREATE TABLE report (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT report_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT report_municipality_fk REFERENCES municipality (code),
    idempotency_key text NOT NULL,
    body_hash bytea NOT NULL,
    position geometry(Point, 3006) NOT NULL,
    place_method text NOT NULL,
    place_accuracy_metres double precision,
    feeling text NOT NULL,
    strength text,
    reasons text[] NOT NULL,
    felt_kind text NOT NULL,
    felt_at timestamptz,
    felt_day_part text,
    felt_week_part text,
    actions text[] NOT NULL,
    age_band text,
    gender text,
    entry_mode text NOT NULL,
    reporter_key bytea NOT NULL,
    receipt_hash bytea NOT NULL,
    status text NOT NULL DEFAULT 'received',
    received_at timestamptz NOT NULL DEFAULT now(),
    changed_in xid8 NOT NULL,
    CONSTRAINT report_idempotency_key_unique UNIQUE (municipality_code, idempotency_key),
    CONSTRAINT report_id_in_municipality UNIQUE (municipality_code, id),
    CONSTRAINT report_idempotency_key_length CHECK (char_length(idempotency_key) BETWEEN 8 AND 100),
    CONSTRAINT report_position_is_a_place CHECK (NOT ST_IsEmpty(position)),
    CONSTRAINT report_place_method_known CHECK (place_method IN ('crosshair', 'position', 'search', 'list', 'import')),
    CONSTRAINT report_place_accuracy_range CHECK (place_accuracy_metres BETWEEN 0 AND 100000),
    CONSTRAINT report_feeling_known CHECK (feeling IN ('unsafe', 'safe')),
    CONSTRAINT report_strength_known CHECK (strength IN ('very_unsafe', 'rather_unsafe', 'rather_safe', 'very_safe')),
    CONSTRAINT report_reasons_known CHECK (reasons <@ ARRAY['poor_lighting', 'obscured_view', 'deserted', 'run_down',
      'confined', 'threatening_group', 'intoxicated', 'drug_dealing', 'harassment', 'followed', 'violence_threats',
      'traffic', 'other', 'well_lit', 'people_around', 'good_overview', 'well_kept', 'staff_present']),
    CONSTRAINT report_reasons_count CHECK (cardinality(reasons) <= 18),
    CONSTRAINT report_felt_kind_known CHECK (felt_kind IN ('now', 'moment', 'part', 'unknown')),
    CONSTRAINT report_felt_at_with_moment CHECK ((felt_kind IN ('now', 'moment')) = (felt_at IS NOT NULL)),
    CONSTRAINT report_felt_day_part_known CHECK (felt_day_part IN ('morning', 'day', 'evening', 'night')),
    CONSTRAINT report_felt_day_part_with_part CHECK ((felt_kind = 'part') = (felt_day_part IS NOT NULL)),
    CONSTRAINT report_felt_week_part_known CHECK (felt_week_part IN ('weekday', 'weekend')),
    CONSTRAINT report_actions_known CHECK (actions <@ ARRAY['avoided', 'other_way', 'with_somebody', 'stayed_home', 'nothing']),
    CONSTRAINT report_actions_count CHECK (cardinality(actions) <= 5),
    CONSTRAINT report_age_band_known CHECK (age_band IN ('under_16', '16_24', '25_44', '45_64', '65_79', '80_up')),
    CONSTRAINT report_gender_known CHECK (gender IN ('woman', 'man', 'other')),
    CONSTRAINT report_entry_mode_known CHECK (entry_mode IN ('self', 'assisted', 'school_class', 'paper', 'import')),
    CONSTRAINT report_hash_lengths CHECK (octet_length(body_hash) = 32
      AND octet_length(reporter_key) BETWEEN 8 AND 64 AND octet_length(receipt_hash) BETWEEN 8 AND 64),
    CONSTRAINT report_status_known CHECK (status IN ('received', 'withdrawn', 'rejected', 'erased'))
  )`,

  // Serves the readers who keep reports in memory and ask for what has changed.
  sql`CREATE INDEX report_changed_in_idx ON report (municipality_code, changed_in, id)`,

  // xid8, not bigint: it is compared with pg_snapshot_xmin() without a cast and never wraps.
  sql`CREATE FUNCTION set_changed_in() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      NEW.changed_in := pg_current_xact_id();
      RETURN NEW;
    END $$`,

  sql`CREATE TRIGGER report_set_changed_in BEFORE INSERT OR UPDATE ON report
    FOR EACH ROW EXECUTE FUNCTION set_changed_in()`,

  sql`CREATE TABLE report_text (
    report_id bigint NOT NULL CONSTRAINT report_text_pk PRIMARY KEY,
    municipality_code text NOT NULL,
    words text NOT NULL,
    CONSTRAINT report_text_report_fk FOREIGN KEY (municipality_code, report_id)
      REFERENCES report (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT report_text_words_length CHECK (char_length(words) BETWEEN 1 AND 1000)
  )`,

  sql`CREATE TABLE hash_key (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT hash_key_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT hash_key_municipality_fk REFERENCES municipality (code),
    purpose text NOT NULL,
    key bytea NOT NULL,
    valid_from timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT hash_key_purpose_known CHECK (purpose IN ('reporter', 'receipt')),
    CONSTRAINT hash_key_length CHECK (octet_length(key) = 32)
  )`,

  sql`CREATE INDEX hash_key_current_idx ON hash_key (municipality_code, purpose, valid_from DESC)`,

  sql`CREATE TABLE staff (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT staff_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT staff_municipality_fk REFERENCES municipality (code),
    username text NOT NULL,
    name text NOT NULL,
    role text NOT NULL,
    password_hash text NOT NULL,
    must_change_password boolean NOT NULL DEFAULT true,
    failed_sign_ins integer NOT NULL DEFAULT 0,
    last_failed_at timestamptz,
    locked_until timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    disabled_at timestamptz,
    CONSTRAINT staff_username_unique UNIQUE (municipality_code, username),
    CONSTRAINT staff_id_in_municipality UNIQUE (municipality_code, id),
    CONSTRAINT staff_username_form CHECK (username = lower(username) AND char_length(username) BETWEEN 1 AND 100),
    CONSTRAINT staff_name_length CHECK (char_length(name) BETWEEN 1 AND 100),
    CONSTRAINT staff_role_known CHECK (role IN ('strategist', 'administrator')),
    CONSTRAINT staff_failed_sign_ins_range CHECK (failed_sign_ins >= 0)
  )`,

  sql`CREATE TABLE staff_session (
    token_hash bytea CONSTRAINT staff_session_pk PRIMARY KEY,
    staff_id integer NOT NULL,
    municipality_code text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_seen_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    password_tries integer NOT NULL DEFAULT 0,
    CONSTRAINT staff_session_staff_fk FOREIGN KEY (municipality_code, staff_id)
      REFERENCES staff (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT staff_session_token_hash_length CHECK (octet_length(token_hash) = 32)
  )`,

  sql`CREATE INDEX staff_session_staff_idx ON staff_session (municipality_code, staff_id)`,
  sql`CREATE INDEX staff_session_expires_at_idx ON staff_session (expires_at)`,

  sql`CREATE TABLE staff_device (
    token_hash bytea NOT NULL,
    staff_id integer NOT NULL,
    municipality_code text NOT NULL,
    failed_sign_ins integer NOT NULL DEFAULT 0,
    last_failed_at timestamptz,
    locked_until timestamptz,
    expires_at timestamptz NOT NULL,
    CONSTRAINT staff_device_pk PRIMARY KEY (staff_id, token_hash),
    CONSTRAINT staff_device_staff_fk FOREIGN KEY (municipality_code, staff_id)
      REFERENCES staff (municipality_code, id) ON DELETE CASCADE,
    CONSTRAINT staff_device_token_hash_length CHECK (octet_length(token_hash) = 32),
    CONSTRAINT staff_device_failed_sign_ins_range CHECK (failed_sign_ins >= 0)
  )`,

  sql`CREATE INDEX staff_device_token_hash_idx ON staff_device (municipality_code, token_hash)`,
  sql`CREATE INDEX staff_device_expires_at_idx ON staff_device (expires_at)`,

  sql`CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_pk PRIMARY KEY,
    municipality_code text NOT NULL CONSTRAINT audit_municipality_fk REFERENCES municipality (code),
    staff_id integer,
    at timestamptz NOT NULL DEFAULT now(),
    action text NOT NULL,
    subject text,
    detail jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT audit_staff_fk FOREIGN KEY (municipality_code, staff_id) REFERENCES staff (municipality_code, id),
    CONSTRAINT audit_action_form CHECK (action ~ '^[a-z_]+[.][a-z_]+$'),
    CONSTRAINT audit_subject_length CHECK (char_length(subject) BETWEEN 1 AND 200),
    CONSTRAINT audit_detail_is_object CHECK (jsonb_typeof(detail) = 'object')
  )`,

  sql`CREATE INDEX audit_at_idx ON audit (municipality_code, at DESC)`,
];
