import type { PublicMeasure } from '@trygghetskartan/api/contract/measure';
import { toSweref } from '../../geo/sweref.ts';
import type { Point } from '../where/distance.ts';

/** Side of the public map's squares, metres. */
const squareMetres = 200;

/**
 * Measures in the square of a point and in those around it, its own first: between 200 and 400 m away at
 * most, and so much farther as the place itself reaches from the point, metres.
 */
export function measuresNear(
  { lng, lat }: Point,
  measures: readonly PublicMeasure[],
  reachMetres = 0,
): PublicMeasure[] {
  const [easting, northing] = toSweref(lng, lat);
  const [east, north] = [Math.floor(easting / squareMetres), Math.floor(northing / squareMetres)];
  return measures
    .flatMap((measure) => {
      const steps = measure.places.flatMap((place) => stepsFrom(east, north, place) ?? []);
      return steps.length === 0 ? [] : { measure, steps: Math.min(...steps) };
    })
    .filter(({ steps }) => steps <= 1 + Math.ceil(reachMetres / squareMetres))
    .sort((one, other) => one.steps - other.steps)
    .map(({ measure }) => measure);
}

/** How many squares away; undefined for a place that is no square. */
function stepsFrom(east: number, north: number, place: string): number | undefined {
  const [, west, south] = /^cell:(\d+):(\d+)$/.exec(place) ?? [];
  return west === undefined || south === undefined
    ? undefined
    : Math.max(
        Math.abs(Number(west) / squareMetres - east),
        Math.abs(Number(south) / squareMetres - north),
      );
}
