import { connect } from '@trygghetskartan/db/connect';
import { migrateToLatest } from '@trygghetskartan/db/migrate';
import { installMunicipality } from '@trygghetskartan/db/municipalities/install';
import { nassjo } from '@trygghetskartan/db/municipalities/nassjo';
import { sql } from 'kysely';
import { join } from 'node:path';
import type { DatabasePlace } from '../support/server.ts';
import { rowsOf } from './big-town-rows.ts';
import type { BigTown } from './big-town.ts';

const pageSize = 20_000;

/**
 * Makes the tables and writes the town's reports past the intake, a page a statement: what is
 * measured is the reading.
 */
export async function fillDatabase(place: DatabasePlace, town: BigTown): Promise<void> {
  // The server keeps its embedded database in a folder of its own, see api/src/config.ts.
  const target = 'directory' in place ? { directory: join(place.directory, 'database') } : place;
  const connection = await connect(target, { poolSize: 1 });
  try {
    await migrateToLatest(connection.db);
    await installMunicipality(connection.db, nassjo);
    await connection.patiently(async (db) => {
      for (let start = 0; start < town.count; start += pageSize) {
        const rows = rowsOf(town, start, start + pageSize);
        const column = <T>(read: (row: (typeof rows)[number]) => T): T[] => rows.map(read);
        await sql`
          INSERT INTO report (
            municipality_code, idempotency_key, body_hash, position, place_method, feeling, reasons,
            felt_kind, felt_at, felt_day_part, actions, entry_mode, reporter_key, receipt_hash, received_at
          )
          SELECT
            ${nassjo.code}, 'bench-' || lpad(id::text, 8, '0'), decode(reporter, 'hex'),
            ST_SetSRID(ST_MakePoint(easting, northing), 3006), place_method, feeling,
            string_to_array(reasons, ','), felt_kind, to_timestamp(felt_at), day_part,
            string_to_array(actions, ','), entry_mode, decode(reporter, 'hex'),
            decode(reporter, 'hex'), to_timestamp(received_at)
          FROM unnest(
            ${column(({ id }) => id)}::bigint[],
            ${column(({ reporter }) => reporter)}::text[],
            ${column(({ easting }) => easting)}::float8[],
            ${column(({ northing }) => northing)}::float8[],
            ${column(({ placeMethod }) => placeMethod)}::text[],
            ${column(({ feeling }) => feeling)}::text[],
            ${column(({ reasons }) => reasons.join(','))}::text[],
            ${column(({ feltKind }) => feltKind)}::text[],
            ${column(({ feltAt }) => (feltAt === undefined ? null : feltAt / 1000))}::float8[],
            ${column(({ dayPart }) => dayPart ?? null)}::text[],
            ${column(({ actions }) => actions.join(','))}::text[],
            ${column(({ entryMode }) => entryMode)}::text[],
            ${column(({ receivedAt }) => receivedAt / 1000)}::float8[]
          ) AS given (
            id, reporter, easting, northing, place_method, feeling, reasons, felt_kind, felt_at,
            day_part, actions, entry_mode, received_at
          )`.execute(db);
      }
      await sql`ANALYZE report`.execute(db);
    });
  } finally {
    await connection.close();
  }
}
