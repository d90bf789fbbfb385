import type { PublishedMeasureRow } from '@trygghetskartan/db/queries/measures';
import { createPlaceFinder } from '../analysis/disclosure/places.ts';
import type { PublicMeasure } from '../contract/measure.ts';
import { toContent } from './to-measure.ts';

/** A hotspot that the public map tells of. */
export interface ToldZone {
  /** `zone:12`. */
  place: string;
  /** West and south edge of each cell of its outline in turn, metres, EPSG:3006. */
  cells: readonly number[];
}

const squareOf = createPlaceFinder([]);

/**
 * Published measures with the places of the public map that they belong to: the square, the hotspot
 * that one came from, and the hotspots that reach into the square; of the hotspots only those that
 * the map tells of. Which of them do, tells no more than the map itself: it shows them by 50 m.
 */
export function describeMeasures(
  measures: readonly PublishedMeasureRow[],
  zones: readonly ToldZone[],
): PublicMeasure[] {
  const reached = zones.map(({ place, cells }) => ({ place, squares: squaresOf(cells) }));
  return measures.map((row) => ({
    ...toContent(row),
    places: [
      row.square,
      ...reached
        .filter(
          ({ place, squares }) => place === `zone:${row.hotspotId}` || squares.has(row.square),
        )
        .map(({ place }) => place),
    ],
  }));
}

function squaresOf(cells: readonly number[]): Set<string> {
  const squares = new Set<string>();
  for (let i = 0; i + 1 < cells.length; i += 2) squares.add(squareOf(cells[i], cells[i + 1]));
  return squares;
}
