import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { pointInside } from '../../geo/point-inside.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { ChosenPlace } from '../report/draft.ts';
import { distanceMetres } from './distance.ts';
import { isInside } from './inside.ts';

export type Area = Municipality['areas'][number];

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
  { centre: [lng, lat], boundary }: Municipality,
  { list }: Pick<Texts, 'list'>,
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
    name: area === undefined ? list.wholeMunicipality : list.whole(area.name),
    ...(area !== undefined && { area: area.slug }),
    ...(description !== '' && { description }),
  };
}
