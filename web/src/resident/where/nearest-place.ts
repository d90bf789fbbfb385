import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { Texts } from '../../i18n/texts.ts';
import { distanceMetres, offsetMetres, type Point } from './distance.ts';
import { isInside, isReportable } from './inside.ts';

/** Closer than this the point is "at" the place. */
const atMetres = 60;
/** Farther than this the place says nothing about where the point is. */
const tooFarMetres = 3000;

type Place = Municipality['places'][number];

export interface NearestPlace {
  place: Place;
  metres: number;
  /** Compass eighth from the place to the point: 0 north, 2 east, 4 south, 6 west. */
  eighth: number;
}

export function nearestPlace(point: Point, places: readonly Place[]): NearestPlace | undefined {
  let nearest: Place | undefined;
  let metres = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const distance = distanceMetres(place, point);
    if (distance < metres) {
      nearest = place;
      metres = distance;
    }
  }
  if (nearest === undefined) {
    return undefined;
  }
  const { east, north } = offsetMetres(nearest, point);
  const eighth = (Math.round((Math.atan2(east, north) * 4) / Math.PI) + 8) % 8;
  return { place: nearest, metres, eighth };
}

/** Where the point is, in words: "Vid Stortorget", "120 m norr om Stortorget", else the area. */
export function describePoint(
  point: Point,
  municipality: Pick<Municipality, 'name' | 'boundary' | 'places' | 'areas'>,
  texts: Texts,
): string {
  if (!isReportable(point, municipality.boundary)) {
    return texts.place.outside;
  }
  const nearest = nearestPlace(point, municipality.places);
  if (nearest === undefined || nearest.metres > tooFarMetres) {
    const area = municipality.areas.find(({ outline }) => isInside(point, outline));
    return area?.name ?? texts.place.none(municipality.name);
  }
  const { place, metres, eighth } = nearest;
  if (metres <= atMetres) {
    return texts.place.at(place.name);
  }
  const direction = texts.place.directions[eighth] ?? texts.place.directions[0];
  return texts.place.away(roundedMetres(metres), direction, place.name);
}

/** As people say distances: to ten metres near by, to fifty from 300 m on. */
function roundedMetres(metres: number): number {
  const step = metres < 300 ? 10 : 50;
  return Math.round(metres / step) * step;
}
