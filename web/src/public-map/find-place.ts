import type { PublicPlace, PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { Point } from '../resident/where/distance.ts';
import { isInside } from '../resident/where/inside.ts';
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

/** A point of the place to look at and to report from: the middle of a square, else of the largest part's box. */
export function middleOf(place: Pick<PublicPlace, 'id' | 'outline'>, squareMetres: number): Point {
  const square = squareCentre(place.id, squareMetres);
  if (square !== undefined) {
    return square;
  }
  const [largest] = place.outline
    .map(([ring = []]) => boxOf(ring))
    .sort((one, other) => areaOf(other) - areaOf(one));
  const { west, south, east, north } = largest ?? boxOf([]);
  return { lng: (west + east) / 2, lat: (south + north) / 2 };
}

interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

function boxOf(ring: readonly (readonly [number, number])[]): Box {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}

function areaOf({ west, south, east, north }: Box): number {
  return (east - west) * (north - south);
}
