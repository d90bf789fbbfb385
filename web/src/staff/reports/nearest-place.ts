import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { nearestPlace } from '@trygghetskartan/api/contract/nearest-place';
import { toSweref } from '../../geo/sweref.ts';

/** Nearer than this, a report is at the place; farther, the distance is said. Metres. */
const atPlaceMetres = 30;
/** Beyond this a name says nothing. */
const farthestMetres = 1000;

interface Position {
  lng: number;
  lat: number;
}

/** "Stortorget" or "Stortorget, 120 m"; undefined far from every named place. */
export function nearestPlaceInWords(
  report: Position,
  places: Municipality['places'],
): string | undefined {
  const [easting, northing] = toSweref(report.lng, report.lat);
  const nearest = nearestPlace(places, (place) => {
    const [placeEasting, placeNorthing] = toSweref(place.lng, place.lat);
    return Math.hypot(placeEasting - easting, placeNorthing - northing);
  });
  if (nearest === undefined || nearest.metres > farthestMetres) {
    return undefined;
  }
  const {
    place: { name },
    metres,
  } = nearest;
  return metres <= atPlaceMetres ? name : `${name}, ${Math.round(metres / 10) * 10} m`;
}
