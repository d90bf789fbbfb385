import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
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

/** Half the height of a number with its bar, pixels. */
const halfHeight = 16;

/** The ids of the places whose numbers can be written without one covering another: hotspots first, then most voices. */
export function numbersWithRoom(
  places: readonly PublicPlace[],
  squareMetres: number,
  {
    band,
    project,
  }: {
    band: (voices: PublicPlace['voices']) => string;
    project: (point: Point) => { x: number; y: number };
  },
): ReadonlySet<string> {
  const candidates = sortPlaces(places, 'roster').map((place, index) => {
    const { x, y } = project(numberPoint(place, squareMetres));
    const isHotspot = place.kind === 'hotspot';
    return {
      id: place.id,
      name: plain(band(place.voices)),
      x,
      y: isHotspot ? y - halfHeight : y,
      rank: isHotspot ? index : places.length + index,
      marked: false,
    };
  });
  return new Set(declutter(candidates).keys());
}
