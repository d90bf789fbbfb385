import type { PublicPlace, PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { plain } from '../../i18n/isolate.ts';
import { declutter } from '../../map/declutter.ts';
import type { Point } from '../../resident/where/distance.ts';
import { middleOf } from '../find-place.ts';
import { sortPlaces } from '../sort-places.ts';

/** Where the number of a place stands: in the middle of a square, on the north edge of a hotspot. */
export function numberPoint(place: PublicPlace, squareMetres: number): Point {
  const { lng, lat } = middleOf(place, squareMetres);
  return place.kind === 'square'
    ? { lng, lat }
    : { lng, lat: Math.max(...place.outline.flat(2).map(([, northing]) => northing)) };
}

/** Of a number with its bar and the air between two, pixels. */
const size = { width: 46, height: 32 };

/** A square is then 78 pixels wide: room for its number and for a name beside it. */
const squaresFromZoom = 15;
/** Hotspots are few, and what they say comes first. */
const hotspotsFromZoom = 14;

export interface WrittenNumber {
  id: string;
  /** Where its middle is, in the pixels of `project`. */
  x: number;
  y: number;
}

/**
 * The numbers that can be written at a zoom without one covering another: hotspots first, then most
 * voices. Nearer to the whole town the names of places are written instead.
 */
export function numbersWithRoom(
  { places, squareMetres }: Pick<PublicPlaces, 'places' | 'squareMetres'>,
  {
    zoom,
    band,
    project,
  }: {
    zoom: number;
    band: (voices: PublicPlace['voices']) => string;
    project: (point: Point) => { x: number; y: number };
  },
): WrittenNumber[] {
  const candidates = sortPlaces(places, 'roster')
    .filter(({ kind }) => zoom >= (kind === 'hotspot' ? hotspotsFromZoom : squaresFromZoom))
    .map((place, index) => {
      const { x, y } = project(numberPoint(place, squareMetres));
      const isHotspot = place.kind === 'hotspot';
      return {
        id: place.id,
        name: plain(band(place.voices)),
        x,
        y: isHotspot ? y - size.height / 2 : y,
        rank: isHotspot ? index : places.length + index,
        marked: false,
        size,
      };
    });
  const written = declutter(candidates);
  return candidates.filter(({ id }) => written.has(id));
}
