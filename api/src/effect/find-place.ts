import { listFindingsOfHotspot } from '@trygghetskartan/db/queries/hotspot-runs';
import { cellsOfDisc, type PlaceCells } from '../analysis/effect/place-cells.ts';
import type { EffectQuery } from '../contract/effect.ts';
import type { Db } from '../dependencies.ts';
import { invalidQuery } from '../reports/resolve-filter.ts';
import { daysOf } from '../runs/fortnight.ts';

export interface FoundPlace {
  hotspot?: number;
  easting: number;
  northing: number;
  cells: PlaceCells;
}

/** Runs of eight years. */
const mostFindings = 208;

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
  const findings = await listFindingsOfHotspot(db, municipalityCode, place.hotspot, mostFindings);
  const finding = findings.find(({ fortnight }) => daysOf(fortnight).to < start) ?? findings.at(-1);
  if (finding === undefined) {
    throw invalidQuery('place', 'unknown', 'no run has found a hotspot with this number');
  }
  const { easting, northing, cells } = finding;
  return { hotspot: place.hotspot, easting, northing, cells: Int32Array.from(cells) };
}
