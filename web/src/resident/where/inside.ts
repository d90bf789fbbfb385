import { offsetMetres, type Point } from './distance.ts';

type Ring = readonly (readonly [lng: number, lat: number])[];
/** Polygons of rings, the first of each the outer one: a MultiPolygon's coordinates. */
type Polygons = readonly (readonly Ring[])[];

/** The server takes reports this far outside the boundary; the phone must not be stricter. */
const toleranceMetres = 1000;

/** Whether a report can be left here: in the municipality or within a kilometre of it. */
export function isReportable(point: Point, boundary: Polygons): boolean {
  return isInside(point, boundary) || distanceToEdge(point, boundary) <= toleranceMetres;
}

/** Even-odd over every ring, so that holes are outside. */
export function isInside({ lng, lat }: Point, polygons: Polygons): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (const [[fromLng, fromLat], [toLng, toLat]] of edgesOf(ring)) {
      const crosses = fromLat > lat !== toLat > lat;
      if (crosses && lng < fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)) {
        inside = !inside;
      }
    }
  }
  return inside;
}

function distanceToEdge(point: Point, polygons: Polygons): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of polygons.flat()) {
    for (const [from, to] of edgesOf(ring)) {
      const start = offsetMetres(point, { lng: from[0], lat: from[1] });
      const end = offsetMetres(point, { lng: to[0], lat: to[1] });
      nearest = Math.min(nearest, distanceFromOrigin(start, end));
    }
  }
  return nearest;
}

function distanceFromOrigin(
  start: { east: number; north: number },
  end: { east: number; north: number },
): number {
  const east = end.east - start.east;
  const north = end.north - start.north;
  const length = east ** 2 + north ** 2;
  const along = length === 0 ? 0 : -(start.east * east + start.north * north) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(start.east + share * east, start.north + share * north);
}

function edgesOf(ring: Ring): [Ring[number], Ring[number]][] {
  return ring.flatMap((from, index) => {
    const to = ring[(index + 1) % ring.length];
    return to === undefined ? [] : [[from, to] as [Ring[number], Ring[number]]];
  });
}
