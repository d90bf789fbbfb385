import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { swedish } from '../../i18n/isolate.ts';
import type { ChosenPlace } from '../report/draft.ts';
import { distanceMetres, type Point } from './distance.ts';
import { isInside } from './inside.ts';

type Area = Municipality['areas'][number];
type Outline = Area['outline'];

/** Those of the places that lie in the area; all of them where no area is chosen. */
export function placesIn(
  area: Area | undefined,
  places: Municipality['places'],
): Municipality['places'] {
  return area === undefined ? places : places.filter((place) => isInside(place, area.outline));
}

/**
 * A place that is no point: a whole area, or the municipality where none is chosen. A point inside
 * stands for it, and how far the area reaches from there is how exact it is.
 */
export function areaPlace(
  area: Area | undefined,
  { name, centre: [lng, lat], boundary }: Municipality,
  description: string,
): ChosenPlace {
  const point = area === undefined ? { lng, lat } : pointInside(area.outline);
  const outline = area?.outline ?? boundary;
  const reach = Math.max(
    ...outline.flat(2).map(([atLng, atLat]) => distanceMetres(point, { lng: atLng, lat: atLat })),
  );
  return {
    ...point,
    method: 'area',
    accuracyMetres: reach,
    name: swedish(area?.name ?? name),
    ...(description !== '' && { description }),
  };
}

/** The middle of the area where that lies in it, as it mostly does; else its first corner. */
function pointInside(outline: Outline): Point {
  const corners = outline.flatMap(([ring = []]) => ring);
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  const middle = {
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
  };
  const [lng, lat] = corners[0] ?? [middle.lng, middle.lat];
  return isInside(middle, outline) ? middle : { lng, lat };
}
