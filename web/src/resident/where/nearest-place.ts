import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { atMetres, nearestPlace } from '@trygghetskartan/api/contract/nearest-place';
import type { Texts } from '../../i18n/texts.ts';
import { distanceMetres, offsetMetres, type Point } from './distance.ts';
import { isInside, isReportable } from './inside.ts';

/** Farther than this the place says nothing about where the point is. */
const tooFarMetres = 3000;

type Place = Municipality['places'][number];

/** The place that the point is told by. */
export function placeNear(point: Point, places: readonly Place[]) {
  return nearestPlace(places, (place) => distanceMetres(place, point));
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
  const near = placeNear(point, municipality.places);
  if (near === undefined || near.metres > tooFarMetres) {
    const area = municipality.areas.find(({ outline }) => isInside(point, outline));
    return area?.name ?? texts.place.none(municipality.name);
  }
  const { place, metres } = near;
  if (metres <= atMetres) {
    return texts.place.at(place.name);
  }
  const { directions } = texts.place;
  return texts.place.away(
    roundedMetres(metres),
    directions[compassEighth(place, point)] ?? directions[0],
    place.name,
  );
}

/** From one point to another: 0 north, 2 east, 4 south, 6 west. */
function compassEighth(from: Point, to: Point): number {
  const { east, north } = offsetMetres(from, to);
  return (Math.round((Math.atan2(east, north) * 4) / Math.PI) + 8) % 8;
}

/** As people say distances: to ten metres near by, to fifty from 300 m on. */
function roundedMetres(metres: number): number {
  const step = metres < 300 ? 10 : 50;
  return Math.round(metres / step) * step;
}
