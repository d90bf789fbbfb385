import type { Municipality } from '@trygghetskartan/api/contract/municipality';
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
  let nearest: { name: string; metres: number } | undefined;
  for (const { name, lng, lat } of places) {
    const [placeEasting, placeNorthing] = toSweref(lng, lat);
    const metres = Math.hypot(placeEasting - easting, placeNorthing - northing);
    if (metres <= farthestMetres && metres < (nearest?.metres ?? Infinity)) {
      nearest = { name, metres };
    }
  }
  if (nearest === undefined) {
    return undefined;
  }
  const { name, metres } = nearest;
  return metres <= atPlaceMetres ? name : `${name}, ${Math.round(metres / 10) * 10} m`;
}
