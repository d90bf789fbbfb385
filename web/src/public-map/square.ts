import { toSweref, toWgs84 } from '../geo/sweref.ts';
import type { Point } from '../resident/where/distance.ts';

export type Ring = [lng: number, lat: number][];

/** The square of the fixed grid (EPSG:3006) that a point lies in, named as the API names it. */
export function squareAt({ lng, lat }: Point, squareMetres: number): string {
  const [west, south] = toSweref(lng, lat).map(
    (metres) => Math.floor(metres / squareMetres) * squareMetres,
  );
  return `cell:${west}:${south}`;
}

/** Undefined for a place that is no square. */
export function squareCentre(id: string, squareMetres: number): Point | undefined {
  const corner = cornerOf(id);
  if (corner === undefined) {
    return undefined;
  }
  const half = squareMetres / 2;
  const [lng, lat] = toWgs84(corner.west + half, corner.south + half);
  return { lng, lat };
}

/** Its outline, right-hand rule; undefined for a place that is no square. */
export function squareRing(id: string, squareMetres: number): Ring | undefined {
  const corner = cornerOf(id);
  if (corner === undefined) {
    return undefined;
  }
  const { west, south } = corner;
  const [east, north] = [west + squareMetres, south + squareMetres];
  return [
    toWgs84(west, south),
    toWgs84(east, south),
    toWgs84(east, north),
    toWgs84(west, north),
    toWgs84(west, south),
  ];
}

function cornerOf(id: string): { west: number; south: number } | undefined {
  const [, west, south] = /^cell:(\d+):(\d+)$/.exec(id) ?? [];
  return west === undefined || south === undefined
    ? undefined
    : { west: Number(west), south: Number(south) };
}
