import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import type { Held, Job } from '@trygghetskartan/api/analysis-threads/question';
import { addDays } from '@trygghetskartan/api/local-instant';
import { drawPoisson } from '../../../support/random-counts.ts';
import { seededRandom } from '../../../support/town.ts';
import { NASSJO, reportRow } from '../rows.ts';

/** People per fortnight at a spot, each with one report of their own within 30 m of it. */
export interface PlantedPlace {
  easting: number;
  northing: number;
  /** Mean people in a fortnight, by its number from the first. */
  level: (fortnight: number) => number;
  /** Metres from the spot: those who report stand at this distance, all round; 0–30 by default. */
  distance?: [least: number, most: number];
  /** Local hour; 21 by default. */
  hour?: number;
}

/** What a thread holds of a town with these places from this day on; the same for the same seed. */
export function holdTown(
  seed: number,
  firstDay: string,
  fortnights: number,
  places: readonly PlantedPlace[],
  shuffle = false,
): Held {
  const random = seededRandom(seed);
  const rows: ReportRow[] = [];
  for (const { easting, northing, level, distance = [0, 30], hour = 21 } of places) {
    for (let fortnight = 0; fortnight < fortnights; fortnight++) {
      const people = drawPoisson(random, level(fortnight));
      for (let n = 0; n < people; n++) {
        const day = addDays(firstDay, 14 * fortnight + Math.floor(14 * random()));
        const angle = 2 * Math.PI * random();
        const metres = distance[0] + (distance[1] - distance[0]) * Math.sqrt(random());
        const feltAt = Date.parse(`${day}T${String(hour).padStart(2, '0')}:30:00+01:00`);
        rows.push(
          reportRow({
            id: rows.length + 1,
            reporter: `p${rows.length + 1}`,
            easting: easting + metres * Math.cos(angle),
            northing: northing + metres * Math.sin(angle),
            feltAt,
            receivedAt: feltAt,
          }),
        );
      }
    }
  }
  if (shuffle) rows.reverse();
  const columns = createColumns(NASSJO);
  takeUp(columns, rows);
  return { columns, municipality: { code: '0682', ...NASSJO }, version: 1 };
}

export const quietJob: Job = { checkCancelled: () => undefined, report: () => undefined };
