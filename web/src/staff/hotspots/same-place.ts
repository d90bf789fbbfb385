import { toSweref } from '../../geo/sweref.ts';

interface Position {
  lng: number;
  lat: number;
}

/** As far as the centre of a place may move and it still is the same, as for places that last. */
const nearMetres = 40;

/**
 * The place that this one has become in a later answer: the nearest, within 40 m. Any new report
 * moves a centre by a little. Undefined where there is none.
 */
export function findSamePlace<Place extends Position>(
  places: readonly Place[],
  one: Position,
): Place | undefined {
  const [easting, northing] = toSweref(one.lng, one.lat);
  const [nearest] = places
    .map((place) => {
      const [placeEasting, placeNorthing] = toSweref(place.lng, place.lat);
      return { place, metres: Math.hypot(placeEasting - easting, placeNorthing - northing) };
    })
    .filter(({ metres }) => metres <= nearMetres)
    .sort((a, b) => a.metres - b.metres);
  return nearest?.place;
}
