import { compassLabels } from '../contract/labels.ts';
import { atMetres, nearestPlace } from '../contract/nearest-place.ts';
import type { PlaceKind } from '@trygghetskartan/db/vocabulary';
import { toWgs84 } from '../sweref.ts';

/** Made once: making it takes longer than all else of a name. */
const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });

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
  const nearest = nearestOf(easting, northing, places);
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

/**
 * The longer name, "190 m norr och 110 m öster om Stortorget": no two squares of a grid share it, as two
 * that lie alike from the place share the shorter one.
 */
export function namePlaceByOffsets(
  easting: number,
  northing: number,
  places: readonly NamedPoint[],
): string | undefined {
  const nearest = nearestOf(easting, northing, places);
  if (nearest === undefined) {
    return undefined;
  }
  const { name, ...from } = nearest.place;
  const [east, north] = [easting - from.easting, northing - from.northing];
  const said = [
    { metres: roundMetres(Math.abs(north)), direction: compass(0, north) },
    { metres: roundMetres(Math.abs(east)), direction: compass(east, 0) },
  ]
    .filter(({ metres }) => metres > 0)
    .map(({ metres, direction }) => `${numbers.format(metres)} m ${direction}`);
  return said.length === 0 ? name : `${said.join(' och ')} om ${name}`;
}

const nearestOf = (easting: number, northing: number, places: readonly NamedPoint[]) =>
  nearestPlace(places, (place) => Math.hypot(easting - place.easting, northing - place.northing));

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
  return metres < 1000 ? `${roundMetres(metres)} m` : `${numbers.format(metres / 1000)} km`;
}

function roundMetres(metres: number): number {
  return Math.round(metres / 10) * 10;
}
