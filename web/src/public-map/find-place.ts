import type { PublicPlace, PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { Point } from '../resident/where/distance.ts';
import { isInside } from '../resident/where/inside.ts';
import { pointInside } from '../geo/point-inside.ts';
import { squareAt, squareCentre } from './square.ts';

/** The id of the place that a point belongs to: a hotspot lies above the squares. */
export function placeIdAt(point: Point, { places, squareMetres }: PublicPlaces): string {
  const hotspot = places.find(
    ({ kind, outline }) => kind === 'hotspot' && isInside(point, outline),
  );
  return hotspot?.id ?? squareAt(point, squareMetres);
}

export function placeById(id: string, { places }: PublicPlaces): PublicPlace | undefined {
  return places.find((place) => place.id === id);
}

/** A point in the place to look at and to report from: the middle of a square, else one inside the hotspot. */
export function middleOf(place: Pick<PublicPlace, 'id' | 'outline'>, squareMetres: number): Point {
  return squareCentre(place.id, squareMetres) ?? pointInside(place.outline);
}
