import type { PlaceKind } from '@trygghetskartan/db/vocabulary';

/** Within this a spot simply is the place. Metres. */
export const atMetres = 60;
/** A district says little of where: it is named only at its own point, or when nothing else is this near. Metres. */
const farMetres = 800;

interface NamedPlace {
  name: string;
  kind: PlaceKind;
}

/**
 * The place that a spot is told by, and how far from it the spot lies in metres: one rule for the server
 * and the pages, so that a spot is told by the same place in every language. Of two as near as each other
 * the one that comes first in the alphabet; undefined where there are none.
 */
export function nearestPlace<Place extends NamedPlace>(
  places: readonly Place[],
  metresFrom: (place: Place) => number,
): { place: Place; metres: number } | undefined {
  let nearest: { place: Place; metres: number } | undefined;
  let nearestOfAll: { place: Place; metres: number } | undefined;
  for (const place of places) {
    const metres = metresFrom(place);
    const isExact = place.kind !== 'district' && metres <= farMetres;
    if (isExact && isNearer(place, metres, nearest)) nearest = { place, metres };
    if (isNearer(place, metres, nearestOfAll)) nearestOfAll = { place, metres };
  }
  const isThere = nearestOfAll !== undefined && nearestOfAll.metres <= atMetres;
  return isThere ? nearestOfAll : (nearest ?? nearestOfAll);
}

function isNearer(
  place: NamedPlace,
  metres: number,
  than: { place: NamedPlace; metres: number } | undefined,
): boolean {
  if (than === undefined || metres !== than.metres) {
    return than === undefined || metres < than.metres;
  }
  return place.name.localeCompare(than.place.name, 'sv') < 0;
}
