import { findFindingBefore } from '@trygghetskartan/db/queries/hotspot-runs';
import { cellsOfDisc, cellsOfOutline, type PlaceCells } from '../analysis/effect/place-cells.ts';
import type { EffectQuery } from '../contract/effect.ts';
import { startOfTwelveMonths } from '../contract/filter-sentence.ts';
import type { Db } from '../dependencies.ts';
import { invalidQuery } from '../reports/resolve-filter.ts';
import { daysOf, fortnightOf } from '../runs/fortnight.ts';

export interface FoundPlace {
  hotspot?: number;
  easting: number;
  northing: number;
  cells: PlaceCells;
  /** Local days, both included, of the reports that the outline was drawn round; absent where it was not. */
  drawnFrom?: { from: string; to: string };
}

/**
 * The ground that a measure is judged on. Of a lasting hotspot, its outline in the last run that ended
 * before the start, or in its first: an outline drawn afterwards would follow what the measure moved.
 * Throws `query_invalid` for a hotspot that no run has found.
 */
export async function findPlace(
  db: Db,
  municipalityCode: string,
  { place, start }: EffectQuery,
): Promise<FoundPlace> {
  if (!('hotspot' in place)) {
    const { easting, northing, radius } = place;
    return { easting, northing, cells: cellsOfDisc(easting, northing, radius) };
  }
  const finding = await findFindingBefore(db, municipalityCode, place.hotspot, fortnightOf(start));
  if (finding === undefined) {
    throw invalidQuery('place', 'unknown', 'no run has found a hotspot with this number');
  }
  const { easting, northing, cells, fortnight, misses } = finding;
  // One that is missed keeps its outline from when it was found.
  const { to } = daysOf(fortnight - misses);
  return {
    hotspot: place.hotspot,
    easting,
    northing,
    cells: cellsOfOutline(Int32Array.from(cells)),
    drawnFrom: { from: startOfTwelveMonths(to), to },
  };
}
