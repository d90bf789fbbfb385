import { toSweref } from '../../geo/sweref.ts';

export interface Point {
  x: number;
  y: number;
}

/** A map of a rectangle in EPSG:3006 on paper: grid north is up, and a millimetre is the same everywhere. */
export interface OverviewLayout {
  width: number;
  height: number;
  unitsPerMetre: number;
  /** Longitude and latitude to the drawing's units, y downwards. */
  place: (lng: number, lat: number) => Point;
  /** The longest round length that fits in a quarter of the width. */
  scaleMetres: number;
}

/** Less than this across would show a hotspot without its surroundings. */
const leastMetresAcross = 600;
const edgeShare = 0.08;
const roundLengths = [50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;

/** Fits all positions ([lng, lat]) into width × height with some room round them. */
export function layOutOverview(
  positions: readonly (readonly [lng: number, lat: number])[],
  { width, height }: { width: number; height: number },
): OverviewLayout {
  const metres = positions.map(([lng, lat]) => toSweref(lng, lat));
  const eastings = metres.map(([easting]) => easting);
  const northings = metres.map(([, northing]) => northing);
  const west = Math.min(...eastings);
  const east = Math.max(...eastings);
  const south = Math.min(...northings);
  const north = Math.max(...northings);
  const room = 1 - 2 * edgeShare;
  const metresPerUnit = Math.max(
    Math.max(east - west, leastMetresAcross) / (width * room),
    (north - south) / (height * room),
  );
  const middle = { easting: (west + east) / 2, northing: (south + north) / 2 };
  return {
    width,
    height,
    unitsPerMetre: 1 / metresPerUnit,
    place: (lng, lat) => {
      const [easting, northing] = toSweref(lng, lat);
      return {
        x: width / 2 + (easting - middle.easting) / metresPerUnit,
        y: height / 2 - (northing - middle.northing) / metresPerUnit,
      };
    },
    scaleMetres:
      roundLengths.findLast((length) => length / metresPerUnit <= width / 4) ?? roundLengths[0],
  };
}

/**
 * Moves discs apart that would cover each other, a little at a time and always the same way, so that
 * every number can be read. The place itself stays where it is; a line leads to it.
 */
export function spreadDiscs(places: readonly Point[], diameter: number): Point[] {
  const discs = places.map((point) => ({ ...point }));
  for (let round = 0; round < 60; round++) {
    let moved = false;
    discs.forEach((one, index) => {
      for (const other of discs.slice(index + 1)) {
        const dx = other.x - one.x;
        const dy = other.y - one.y;
        const distance = Math.hypot(dx, dy);
        if (distance < diameter) {
          const push = (diameter - distance) / 2 + 0.1;
          // Two in the same spot are parted sideways.
          const [ux, uy] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
          one.x -= ux * push;
          one.y -= uy * push;
          other.x += ux * push;
          other.y += uy * push;
          moved = true;
        }
      }
    });
    if (!moved) {
      break;
    }
  }
  return discs;
}
