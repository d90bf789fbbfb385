import { compassLabels } from '../contract/labels.ts';
import type { PlaceKind } from '@trygghetskartan/db/vocabulary';
import { toWgs84 } from '../sweref.ts';

/** Within this a hotspot simply is the place. */
const atMetres = 60;
/** A district says little of where: it is named only when nothing else is this near. */
const farMetres = 800;

interface NamedPoint {
  name: string;
  kind: PlaceKind;
  easting: number;
  northing: number;
}

/**
 * What people would call a spot: "Stortorget", or "120 m nordost om Stortorget" when it is farther
 * than 60 m away. Undefined where the municipality has named no places.
 */
export function namePlace(
  easting: number,
  northing: number,
  places: readonly NamedPoint[],
): string | undefined {
  const byDistance = places
    .map((place) => ({
      place,
      metres: Math.hypot(easting - place.easting, northing - place.northing),
    }))
    .sort((a, b) => a.metres - b.metres || a.place.name.localeCompare(b.place.name, 'sv'));
  const nearest =
    byDistance.find(({ place, metres }) => place.kind !== 'district' && metres <= farMetres) ??
    byDistance[0];
  if (nearest === undefined) {
    return undefined;
  }
  const { place, metres } = nearest;
  if (metres <= atMetres) {
    return place.name;
  }
  const direction = compass(easting - place.easting, northing - place.northing);
  return `${formatMetres(metres)} ${direction} om ${place.name}`;
}

/** As `namePlace`, and by its coordinates (latitude, longitude) where no place has a name. */
export function nameSpot(easting: number, northing: number, places: readonly NamedPoint[]): string {
  const [lng, lat] = toWgs84([easting, northing]);
  return namePlace(easting, northing, places) ?? `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}

/** Grid bearing to one of eight winds; grid north is within 1° of true north in the middle of Sweden. */
function compass(east: number, north: number): string {
  const eighth = Math.round(Math.atan2(east, north) / (Math.PI / 4));
  return compassLabels[(eighth + 8) % 8] ?? compassLabels[0];
}

function formatMetres(metres: number): string {
  return metres < 1000
    ? `${Math.round(metres / 10) * 10} m`
    : `${(metres / 1000).toLocaleString('sv-SE', { maximumFractionDigits: 1 })} km`;
}
