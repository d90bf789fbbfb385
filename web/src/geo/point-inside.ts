import type { Point } from '../resident/where/distance.ts';

type Ring = readonly (readonly [lng: number, lat: number])[];

/**
 * A point inside polygons (outer rings and holes, WGS 84), however bent they are: the middle of the widest
 * stretch inside on the line across the middle of their box, or on a line beside it where that stretch is
 * half as wide again. Polygons that no line meets give their first corner.
 */
export function pointInside(polygons: readonly (readonly Ring[])[]): Point {
  const rings = polygons.flat();
  const lats = rings.flat().map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  let widest: { width: number; point: Point } | undefined;
  for (const share of [0.5, 0.25, 0.75, 0.377, 0.627]) {
    const lat = south + (north - south) * share;
    const edges = crossings(rings, lat);
    for (let index = 0; index + 1 < edges.length; index += 2) {
      const [from, to] = [edges[index] ?? 0, edges[index + 1] ?? 0];
      if (widest === undefined || to - from > widest.width * 1.5) {
        widest = { width: to - from, point: { lng: (from + to) / 2, lat } };
      }
    }
  }
  const [lng, lat] = rings[0]?.[0] ?? [0, 0];
  return widest?.point ?? { lng, lat };
}

/** Where the rings cross a parallel, from west to east: by turns into the polygons and out of them. */
function crossings(rings: readonly Ring[], lat: number): number[] {
  return rings
    .flatMap((ring) =>
      ring.flatMap(([fromLng, fromLat], index) => {
        const [toLng, toLat] = ring[(index + 1) % ring.length] ?? [fromLng, fromLat];
        return fromLat > lat === toLat > lat
          ? []
          : [fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)];
      }),
    )
    .sort((one, other) => one - other);
}
