import type { ColumnType, GeneratedAlways } from 'kysely';
import type {
  Action,
  AgeBand,
  AreaKind,
  DayPart,
  EntryMode,
  Feeling,
  FeltKind,
  Gender,
  MeasureKind,
  MeasureStatus,
  PersonalDataKind,
  PlaceKind,
  PlaceMethod,
  Reason,
  ReportStatus,
  Role,
  Strength,
  WeekPart,
} from './vocabulary.ts';

/*
 * The tables as types. Every row belongs to one municipality and every query is bound to one.
 *
 * Privacy classes, named per column where it is not `open`:
 *   open      may be published
 *   internal  staff of the municipality only
 *   personal  identifies or may identify a person (GDPR art. 4)
 *   sensitive may hold data under GDPR art. 9 or 10; read one at a time, with a reason, logged
 *   secret    never leaves the server
 */

/** A geometry column: written by a PostGIS expression, read through ST_X, ST_Y or ST_AsGeoJSON. */
type Geometry = ColumnType<never, unknown, unknown>;
type Timestamp = ColumnType<Date, Date | string, Date | string>;
type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
/** 64-bit integers are read as text by one engine and as numbers by the other: cast in the query. */
type BigInteger = ColumnType<unknown, number | string | undefined, number | string>;

export interface MunicipalityTable {
  /** Four digits of Statistics Sweden, e.g. `0682`. */
  code: string;
  name: string;
  /** Host names this municipality answers on; empty = the default municipality of the server. */
  hosts: ColumnType<string[], string[] | undefined, string[]>;
  /** IANA name, e.g. `Europe/Stockholm`. */
  time_zone: string;
  /** Point, EPSG:3006: where the map opens. */
  centre: Geometry;
  /** MultiPolygon, EPSG:3006. */
  boundary: Geometry;
  /** Least number of distinct reporters behind any figure that the public or the police see. */
  minimum_count: ColumnType<number, number | undefined, number>;
  /** Colours, emergency numbers and limits; validated by the api's contract. */
  settings: ColumnType<Record<string, unknown>, string | undefined, string>;
  created_at: DefaultedTimestamp;
}

export interface AreaTable {
  id: GeneratedAlways<number>;
  municipality_code: string;
  /** Stands in addresses: `centrum`. Unique within the municipality. */
  slug: string;
  name: string;
  kind: AreaKind;
  /** MultiPolygon, EPSG:3006. */
  outline: Geometry;
}

/** A named place that is drawn on the map and stands in the list for those who cannot use it. */
export interface PlaceTable {
  id: GeneratedAlways<number>;
  municipality_code: string;
  name: string;
  kind: PlaceKind;
  /** Point, EPSG:3006. */
  position: Geometry;
}

/**
 * A report (rapport). One whose status is `erased` (raderad) is a blank that its key and its receipt
 * lead to: everything that was said is replaced by what every erased report has.
 */
export interface ReportTable {
  id: GeneratedAlways<BigInteger>;
  municipality_code: string;
  /** Chosen by the phone (or made of the source id by an import): one key, one row. secret */
  idempotency_key: string;
  /**
   * HMAC-SHA-256, with the receipt key, of what the validated body says without the device's token:
   * the same key with another body is refused. secret
   */
  body_hash: Uint8Array;
  /** Point, EPSG:3006, metres. internal: never shown exactly to the public. */
  position: Geometry;
  place_method: PlaceMethod;
  /** Metres: as the phone gave it, where the place was chosen by position; of an area how far it reaches from the position. */
  place_accuracy_metres: number | null;
  /** The area's slug where the place is one, null where it is the whole municipality. */
  place_area: string | null;
  feeling: Feeling;
  strength: Strength | null;
  reasons: Reason[];
  felt_kind: FeltKind;
  /** When it was felt, for `now` and `moment`; apart from when it was sent. */
  felt_at: Timestamp | null;
  felt_day_part: DayPart | null;
  felt_week_part: WeekPart | null;
  actions: Action[];
  /** personal */
  age_band: AgeBand | null;
  /** personal */
  gender: Gender | null;
  entry_mode: EntryMode;
  /**
   * HMAC-SHA-256 of the device's random token: counts people. While its reporter key stands in
   * hash_key, whoever holds both the table and the phone can tell the phone's reports; once the key
   * is renewed, nobody can. personal
   */
  reporter_key: Uint8Array;
  /** Keyed hash of the receipt code. secret */
  receipt_hash: Uint8Array;
  status: ColumnType<ReportStatus, ReportStatus | undefined, ReportStatus>;
  /**
   * What its reporter is told of a report that is set aside (avskild) by a ban of its device: `status`
   * is `rejected` as long as this is not null, and becomes this again when the ban is lifted. internal
   */
  told_status: ColumnType<'received' | 'withdrawn' | null, never, 'received' | 'withdrawn' | null>;
  /** Set by the server when the row is written. */
  received_at: DefaultedTimestamp;
  /**
   * Number of the transaction that last wrote the row (pg_current_xact_id, set by a trigger).
   * A reader who remembers the oldest transaction still open at its last look misses no change,
   * whatever order transactions commit in.
   */
  changed_in: ColumnType<unknown, never, never>;
}

/** Free text, in a table of its own so that no list, export or analysis reads it by accident. */
export interface ReportTextTable {
  report_id: BigInteger;
  municipality_code: string;
  /** At most 1,000 characters. sensitive */
  words: string;
  /**
   * The kinds of personal data that were seen in the words when they came in; they are quarantined
   * unless it is empty. Null = from before there was a screening. internal
   */
  findings: ColumnType<PersonalDataKind[] | null, PersonalDataKind[] | null | undefined, never>;
}

/**
 * Keys for keyed hashes, one of each purpose. The reporter key is renewed by the first report after
 * each retention period, and the old one is deleted; copies of it live on in backups made before.
 * The receipt key stays: it hashes nothing of the device.
 */
export interface HashKeyTable {
  id: GeneratedAlways<number>;
  municipality_code: string;
  purpose: 'reporter' | 'receipt';
  /** 32 random bytes. secret */
  key: Uint8Array;
  valid_from: DefaultedTimestamp;
}

export interface StaffTable {
  id: GeneratedAlways<number>;
  municipality_code: string;
  /** What the person signs in with; lower case, unique within the municipality. personal */
  username: string;
  /** personal */
  name: string;
  role: Role;
  /** PHC string, argon2id. secret */
  password_hash: string;
  /** A one-time password: the first sign-in must choose another. */
  must_change_password: ColumnType<boolean, boolean | undefined, boolean>;
  /** In a row, on devices that have never signed in to the account. */
  failed_sign_ins: ColumnType<number, number | undefined, number>;
  last_failed_at: Timestamp | null;
  /** No sign-in from such a device is tried before this time. */
  locked_until: Timestamp | null;
  created_at: DefaultedTimestamp;
  disabled_at: Timestamp | null;
}

export interface StaffSessionTable {
  /** SHA-256 of the cookie's token. secret */
  token_hash: Uint8Array;
  staff_id: number;
  municipality_code: string;
  created_at: DefaultedTimestamp;
  last_seen_at: DefaultedTimestamp;
  expires_at: Timestamp;
  /** Times that the current password was given to change it. */
  password_tries: ColumnType<number, number | undefined, number>;
}

/** A browser that has signed in to an account: strangers' failures do not hold it up. */
export interface StaffDeviceTable {
  /** SHA-256 of the cookie's token; one browser may know several accounts. secret */
  token_hash: Uint8Array;
  staff_id: number;
  municipality_code: string;
  /** In a row, on this device alone. */
  failed_sign_ins: ColumnType<number, number | undefined, number>;
  last_failed_at: Timestamp | null;
  locked_until: Timestamp | null;
  expires_at: Timestamp;
}

/** A device whose reports count nowhere (mjuk spärr); a row without `lifted_at` stands. internal */
export interface DeviceBanTable {
  id: GeneratedAlways<number>;
  municipality_code: string;
  /** As its reports have it: a ban ends of itself when the reporter key is renewed. personal */
  reporter_key: Uint8Array;
  /** At most 200 characters, by staff. */
  reason: string;
  banned_by: number;
  banned_at: Timestamp;
  lifted_at: Timestamp | null;
}

/** Who did what. Names the field and the reason, never the content that was read or removed. */
export interface AuditTable {
  id: GeneratedAlways<BigInteger>;
  municipality_code: string;
  /** Empty for the system itself. */
  staff_id: number | null;
  at: DefaultedTimestamp;
  /** e.g. `staff.sign_in`, `report.read_words`, `hotspots.export`. */
  action: string;
  /** e.g. `report:42`. */
  subject: string | null;
  detail: ColumnType<Record<string, unknown>, string | undefined, never>;
}

/**
 * The standing view of one fortnight: the hotspots of the unsafe reports of the twelve months up to
 * its end. Each run goes on from the one before it, and none is ever changed or removed. internal
 */
export interface HotspotRunTable {
  municipality_code: string;
  /** Number of the fortnight since Monday 1970-01-05, by the municipality's calendar. */
  fortnight: number;
  /** The run whose hotspots it knew; empty for the first. */
  previous_fortnight: number | null;
  /** The last report that had come in; later ones are not part of the run. */
  last_report_id: BigInteger;
  /** Name and version of the method; another version may find something else in the same reports. */
  method: string;
  parameters: ColumnType<Record<string, unknown>, string, never>;
  reports: number;
  /** Distinct reporters. */
  people: number;
  /** SHA-256 of the reports that were counted. */
  input_digest: Uint8Array;
  /** SHA-256 of the findings. */
  output_digest: Uint8Array;
  made_at: Timestamp;
}

/** A hotspot that lasts from run to run; it is never removed and its number never given again. internal */
export interface HotspotTable {
  municipality_code: string;
  /** From 1 within the municipality, in the order of first appearance. */
  id: number;
  /** What it was called when it was first found; stays. */
  name: string;
  first_fortnight: number;
}

/** What a run says of a hotspot. Without figures where it was not found but is remembered. internal */
export interface HotspotFindingTable {
  municipality_code: string;
  fortnight: number;
  hotspot_id: number;
  state: 'entered' | 'stayed' | 'missed';
  /** Runs in a row that have not found it. */
  misses: number;
  /** Mean of the voices where it was last found, metres, EPSG:3006. */
  easting: number;
  northing: number;
  /** Of the disc that stood out, metres. */
  radius: number;
  /** West and south edge of each cell of the outline in turn, metres, EPSG:3006; cells of 10 m. */
  cells: number[];
  tier: 'A' | 'B' | null;
  sudden: boolean | null;
  p: number | null;
  q: number | null;
  /** Distinct reporters. */
  people: number | null;
  reports: number | null;
  /** People that the surroundings lead one to expect. */
  expected: number | null;
  score: number | null;
  ratio: number | null;
  /** Fortnights with a report. */
  periods: number | null;
  /** Largest share of the people within seven days. */
  burst_share: number | null;
}

/** A fortnight whose figures were settled for the public and the police; nothing is added to it later. */
export interface ReleaseTable {
  municipality_code: string;
  /** Number of the fortnight since Monday 1970-01-05, by the municipality's calendar. */
  fortnight: number;
  /** The municipality's least number of people at the time. */
  minimum_count: number;
  made_at: Timestamp;
  /** How often told figures have changed while it was the newest. internal */
  revision: ColumnType<number, number | undefined, number>;
}

/** The place and the block that a report was given, once. Deleted with the report. internal */
export interface ReleaseReportTable {
  report_id: BigInteger;
  municipality_code: string;
  fortnight: number;
  /** `zone:12` (a hotspot's number) or `cell:481600:6389800` (EPSG:3006); empty = in no figure, ever. */
  place: string | null;
  /** Empty = waits for more people. */
  block: number | null;
  /** What its reporter said in the block, as the analysis encodes it. */
  voice: number | null;
}

/** A count of distinct people that is told as it was made, or taken away. */
export interface ReleaseBlockTable {
  municipality_code: string;
  place: string;
  /** From 1 within the place. */
  number: number;
  first_fortnight: number;
  last_fortnight: number;
  people: number;
  reports: number;
  /** Of the reports, those that stood when it was last looked at. internal */
  standing_reports: number;
  /** People with each property: parts of sums, never told as such. secret */
  with_property: ColumnType<Record<string, number>, string, never>;
  /** With fewer people remaining it is taken away. secret */
  floor: number;
  bundle: number | null;
  /** False where it waits for no bundle any more. */
  bundle_open: ColumnType<boolean, boolean | undefined, boolean>;
  taken_away: ColumnType<boolean, boolean | undefined, boolean>;
}

/** What the people of some blocks said. */
export interface ReleaseBundleTable {
  municipality_code: string;
  place: string;
  /** From 1 within the place. */
  number: number;
  /** Sum of the blocks' people. */
  voices: number;
  /** By property; holds floors. secret */
  statements: ColumnType<Record<string, unknown>, string, string>;
  taken_away: ColumnType<boolean, boolean | undefined, boolean>;
}

/** Something that was decided about a place, or refused (åtgärd). internal */
export interface MeasureTable {
  municipality_code: string;
  id: GeneratedAlways<number>;
  /** Goes up with every change: whoever changes it names the one that they saw. */
  version: ColumnType<number, never, number>;
  title: string;
  /** What the public is to read; plain text, at most 1,000 characters. */
  words: string;
  kind: MeasureKind;
  status: MeasureStatus;
  /** There if, and only if, it was refused. */
  refusal_reason: string | null;
  place_name: string;
  /** Point, EPSG:3006: of a hotspot, the mean of its voices. Never published. */
  position: Geometry;
  /** The public map's square that the position lies in: `cell:481600:6389800`. */
  square: string;
  /** The lasting hotspot that it came from. */
  hotspot_id: number | null;
  /** Who sees to it: a person or an office. Never published. personal */
  responsible: string | null;
  /** Local dates, read as text. */
  decided_on: ColumnType<unknown, string | null, string | null>;
  /** There if, and only if, it is done. */
  done_on: ColumnType<unknown, string | null, string | null>;
  changed_at: Timestamp;
}

/** What the public reads of a measure: a copy, made when somebody published it. */
export interface MeasurePublicationTable {
  municipality_code: string;
  measure_id: number;
  title: string;
  words: string;
  kind: MeasureKind;
  status: MeasureStatus;
  refusal_reason: string | null;
  place_name: string;
  square: string;
  /** Told only where the public map tells of the hotspot. internal */
  hotspot_id: number | null;
  decided_on: ColumnType<unknown, never, never>;
  done_on: ColumnType<unknown, never, never>;
  published_at: Timestamp;
}

/** What somebody wrote about the service itself (synpunkt), about how it works for them. */
export interface FeedbackTable {
  id: GeneratedAlways<BigInteger>;
  municipality_code: string;
  /** One form is stored once, however often it is sent. */
  idempotency_key: string;
  /** At most 2,000 characters. personal */
  message: string;
  /** Where an answer is wanted; deleted when the case is closed. personal */
  reply_to: string | null;
  received_at: Timestamp;
  closed_at: Timestamp | null;
  closed_by: number | null;
}

export interface Database {
  municipality: MunicipalityTable;
  area: AreaTable;
  place: PlaceTable;
  report: ReportTable;
  report_text: ReportTextTable;
  hash_key: HashKeyTable;
  staff: StaffTable;
  staff_session: StaffSessionTable;
  staff_device: StaffDeviceTable;
  device_ban: DeviceBanTable;
  audit: AuditTable;
  hotspot_run: HotspotRunTable;
  hotspot: HotspotTable;
  hotspot_finding: HotspotFindingTable;
  release: ReleaseTable;
  release_report: ReleaseReportTable;
  release_block: ReleaseBlockTable;
  release_bundle: ReleaseBundleTable;
  measure: MeasureTable;
  measure_publication: MeasurePublicationTable;
  feedback: FeedbackTable;
}
