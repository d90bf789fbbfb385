/** WGS 84, degrees. */
export interface Point {
  lng: number;
  lat: number;
}

const metresPerDegree = 111_320;

/** Metres east and north from one point to another; on a local plane, within 1 % across a municipality. */
export function offsetMetres(from: Point, to: Point): { east: number; north: number } {
  const shrink = Math.cos((((from.lat + to.lat) / 2) * Math.PI) / 180);
  return {
    east: (to.lng - from.lng) * metresPerDegree * shrink,
    north: (to.lat - from.lat) * metresPerDegree,
  };
}

export function distanceMetres(from: Point, to: Point): number {
  const { east, north } = offsetMetres(from, to);
  return Math.hypot(east, north);
}
