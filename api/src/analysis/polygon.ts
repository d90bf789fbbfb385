import type { Ring } from './ring.ts';
import type { Box } from './voices.ts';

/**
 * A test for points in a MultiPolygon (EPSG:3006, metres; polygons of an exterior ring and holes),
 * by the even-odd rule. Points exactly on an edge may fall on either side. Rings may or may not
 * repeat the first corner. A point is held only against the edges at its own height, so that a
 * boundary of thousands of corners costs little more than a square.
 */
export function createAreaTest(area: readonly Ring[][]): (x: number, y: number) => boolean {
  const polygons = area.map(cutIntoBands);
  return (x, y) => polygons.some((polygon) => isInside(polygon, x, y));
}

/** A polygon's edges by the horizontal bands that they reach into, each as ax, ay, bx, by. */
type BandedPolygon = { box: Box; bandsAMetre: number; bands: Float64Array[] };

function cutIntoBands(rings: Ring[]): BandedPolygon {
  const box = boxOf(rings[0] ?? []);
  const edges = rings.flatMap((ring) =>
    ring.map((corner, i) => [...(ring[i - 1] ?? ring[ring.length - 1]), ...corner]),
  );
  const bands = Array.from({ length: edges.length }, (): number[] => []);
  // A polygon without height has one band.
  const bandsAMetre = edges.length / Math.max(box.north - box.south, 1e-3);
  for (const edge of edges) {
    const [, ay, , by] = edge;
    const last = bandAt(Math.max(ay, by), box, bandsAMetre, bands.length);
    for (let i = bandAt(Math.min(ay, by), box, bandsAMetre, bands.length); i <= last; i++) {
      bands[i].push(...edge);
    }
  }
  return { box, bandsAMetre, bands: bands.map((band) => Float64Array.from(band)) };
}

function bandAt(y: number, { south }: Box, bandsAMetre: number, bands: number): number {
  return Math.max(0, Math.min(bands - 1, Math.floor((y - south) * bandsAMetre)));
}

function isInside({ box, bandsAMetre, bands }: BandedPolygon, x: number, y: number): boolean {
  if (!(x >= box.west && x <= box.east && y >= box.south && y <= box.north)) return false;
  const edges = bands[bandAt(y, box, bandsAMetre, bands.length)];
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    if (crosses(edges[i], edges[i + 1], edges[i + 2], edges[i + 3], x, y)) inside = !inside;
  }
  return inside;
}

/** Whether a ray from the point to the east crosses the edge from a to b. */
function crosses(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
}

/** The least box round some places; of none, one that holds nothing. */
export function boxOf(ring: Ring): Box {
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
    if (crosses(ax, ay, bx, by, x, y)) odd = !odd;
  }
  return odd;
}
