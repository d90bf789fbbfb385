import type { Ring } from './ring.ts';

/**
 * A test for points in a MultiPolygon (EPSG:3006, metres; polygons of an exterior ring and holes),
 * by the even-odd rule. Points exactly on an edge may fall on either side. Rings may or may not
 * repeat the first corner.
 */
export function createAreaTest(area: readonly Ring[][]): (x: number, y: number) => boolean {
  const polygons = area.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }));
  return (x, y) =>
    polygons.some(
      ({ rings, box }) =>
        x >= box.west &&
        x <= box.east &&
        y >= box.south &&
        y <= box.north &&
        rings.reduce((inside, ring) => inside !== crossesOddly(ring, x, y), false),
    );
}

function boxOf(ring: Ring): { west: number; south: number; east: number; north: number } {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of ring) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
export function crossesOddly(ring: Ring, x: number, y: number): boolean {
  let odd = false;
  for (let i = 0, previous = ring.length - 1; i < ring.length; previous = i++) {
    const [ax, ay] = ring[previous];
    const [bx, by] = ring[i];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
  }
  return odd;
}
