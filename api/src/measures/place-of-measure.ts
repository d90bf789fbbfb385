import { listFindingsOfHotspot } from '@trygghetskartan/db/queries/hotspot-runs';
import type { MeasurePlace } from '@trygghetskartan/db/queries/measures';
import { listPlaces, type MunicipalityRow } from '@trygghetskartan/db/queries/municipalities';
import { createPlaceFinder, parsePlace, placeMetres } from '../analysis/disclosure/places.ts';
import { createAreaTest } from '../analysis/polygon.ts';
import type { NewMeasureBody } from '../contract/measure.ts';
import type { Db } from '../dependencies.ts';
import { Problem } from '../problem.ts';
import { toWgs84 } from '../sweref.ts';

const squareOf = createPlaceFinder([]);

/**
 * Where a measure is taken, as it is stored: of a hotspot, where its newest run found it. Throws
 * `body_invalid` for a place that is not known, `place_outside` for a square of somebody else.
 */
export async function placeOfMeasure(
  db: Db,
  municipality: MunicipalityRow,
  asked: NewMeasureBody['place'],
): Promise<MeasurePlace> {
  const [easting, northing] = await positionOf(db, municipality, asked);
  return {
    position: [easting, northing],
    square: squareOf(easting, northing),
    hotspotId: 'hotspot' in asked ? asked.hotspot : null,
  };
}

async function positionOf(
  db: Db,
  municipality: MunicipalityRow,
  asked: NewMeasureBody['place'],
): Promise<[easting: number, northing: number]> {
  const { code } = municipality;
  if ('hotspot' in asked) {
    const [newest] = await listFindingsOfHotspot(db, code, asked.hotspot, 1);
    if (newest === undefined)
      throw unknown('hotspot', 'no run has found a hotspot with this number');
    return [newest.easting, newest.northing];
  }
  if ('named' in asked) {
    const place = (await listPlaces(db, code)).find(({ id }) => id === asked.named);
    if (place === undefined) throw unknown('named', 'the municipality names no such place');
    return [place.easting, place.northing];
  }
  const { west, south } = squareCorner(asked.square);
  const middle: [number, number] = [west + placeMetres / 2, south + placeMetres / 2];
  if (squareOf(...middle) !== asked.square) throw unknown('square', 'the map has no such square');
  if (!touches(municipality.boundary, west, south)) {
    throw new Problem('place_outside', {
      errors: [{ pointer: '/place/square', code: 'place_outside', detail: municipality.name }],
    });
  }
  return middle;
}

/** Steps across a square: 40 m. */
const steps = 5;

/**
 * Whether the municipality has ground in a square, looked for every 40 m: its border runs through squares
 * whose middle is somebody else's, and a measure may stand in the rest.
 */
function touches(boundary: MunicipalityRow['boundary'], west: number, south: number): boolean {
  const isInside = createAreaTest(boundary);
  const along = Array.from({ length: steps + 1 }, (_, step) => (step * placeMetres) / steps);
  return along.some((east) =>
    along.some((north) => isInside(...toWgs84([west + east, south + north]))),
  );
}

function squareCorner(square: string): { west: number; south: number } {
  const place = parsePlace(square);
  return place.kind === 'cell' ? place : { west: Number.NaN, south: Number.NaN };
}

function unknown(name: string, detail: string): Problem {
  return new Problem('body_invalid', {
    errors: [{ pointer: `/place/${name}`, code: 'unknown', detail }],
  });
}
