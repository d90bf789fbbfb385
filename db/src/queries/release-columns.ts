import { sql } from 'kysely';

/** Milliseconds since 1970 UTC of a timestamp. */
export const milliseconds = (column: string) =>
  sql`floor(extract(epoch FROM ${sql.ref(column)}) * 1000)::float8`;

/** Columns of a StandingVoice, of `report` and `release_report AS placed`. */
export const voiceColumns = sql`
  placed.place, placed.block, encode(report.reporter_key, 'hex') AS reporter, placed.voice`;

/** Columns of a BlockRow. */
export const blockColumns = sql`
  place, number, first_fortnight AS first, last_fortnight AS last, people, reports, standing_reports AS "standing", with_property AS "having", floor, bundle,
  taken_away AS "takenAway"`;
