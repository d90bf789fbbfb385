import { sql, type Kysely } from 'kysely';
import { makeMeasures } from './demo/make-measures.ts';
import { makeDemonstration } from './demo/make-reports.ts';
import { insertMeasure, publishMeasure } from './queries/measures.ts';
import { findMunicipality, listPlaces } from './queries/municipalities.ts';
import { insertReports } from './queries/reports.ts';
import type { Database } from './schema.ts';

export interface DemonstrationOptions {
  onProgress?: (step: string) => void;
  /** The reports are of the twelve months before it. */
  now?: Date;
}

const batchSize = 250;

/**
 * Fills a new municipality with made-up reports and measures, so that there is something to look at, and labels
 * it: its settings say `demonstration: true` and every text begins with "(Demo)". All of it or
 * nothing. For the embedded database only; gives the number of reports.
 */
export async function loadDemonstration(
  db: Kysely<Database>,
  municipalityCode: string,
  { onProgress = () => {}, now = new Date() }: DemonstrationOptions = {},
): Promise<number> {
  return await db.transaction().execute(async (transaction) => {
    const municipality = await findMunicipality(transaction, municipalityCode);
    if (municipality === undefined) {
      throw new RangeError(`there is no municipality ${municipalityCode}`);
    }
    const places = await listPlaces(transaction, municipalityCode);
    const reports = makeDemonstration({ places, timeZone: municipality.timeZone, now });
    await transaction
      .updateTable('municipality')
      .set({ settings: sql`settings || '{"demonstration": true}'` })
      .where('code', '=', municipalityCode)
      .execute();
    for (let first = 0; first < reports.length; first += batchSize) {
      await insertReports(transaction, municipalityCode, reports.slice(first, first + batchSize));
      onProgress(
        `loading the demonstration: ${Math.min(first + batchSize, reports.length)} of ${reports.length} reports`,
      );
    }
    for (const measure of makeMeasures(places, now)) {
      const id = await insertMeasure(transaction, municipalityCode, measure);
      await publishMeasure(transaction, municipalityCode, { id, version: 1, at: now });
    }
    return reports.length;
  });
}
