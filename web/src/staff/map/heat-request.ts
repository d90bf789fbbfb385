import { toSweref } from '../../geo/sweref.ts';

/** A rectangle in longitude and latitude: upright on a Web Mercator map, tilted in EPSG:3006. */
export interface ViewBox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** What is asked of the server. EPSG:3006, metres. */
export interface HeatBox {
  west: number;
  south: number;
  east: number;
  north: number;
  cellMetres: number;
}

/** Share of the view that is asked for beyond each edge, so that a small pan needs no request. */
const margin = 0.25;

/** The kernel is 50 m wide: finer cells than 10 m show nothing more. */
const cellSizes = [10, 20, 25, 50, 100, 200, 500, 1000, 2000] as const;

/** The server's bound, less the two cells that snapping may add. */
const maximumCells = 498;

export function withMargin(view: ViewBox): ViewBox {
  const width = view.east - view.west;
  const height = view.north - view.south;
  return {
    west: view.west - width * margin,
    south: view.south - height * margin,
    east: view.east + width * margin,
    north: view.north + height * margin,
  };
}

export function covers(outer: ViewBox, inner: ViewBox): boolean {
  return (
    outer.west <= inner.west &&
    outer.south <= inner.south &&
    outer.east >= inner.east &&
    outer.north >= inner.north
  );
}

/**
 * The box in EPSG:3006 that encloses the view, snapped outwards to whole cells.
 * Grid north is not map north, therefore all corners and the middles of the edges are looked at.
 */
export function heatBox(view: ViewBox): HeatBox {
  const middleLng = (view.west + view.east) / 2;
  const middleLat = (view.south + view.north) / 2;
  const points = [view.west, middleLng, view.east].flatMap((lng) =>
    [view.south, middleLat, view.north].map((lat) => toSweref(lng, lat)),
  );
  const eastings = points.map(([easting]) => easting);
  const northings = points.map(([, northing]) => northing);
  const west = Math.min(...eastings);
  const east = Math.max(...eastings);
  const south = Math.min(...northings);
  const north = Math.max(...northings);
  const longest = Math.max(east - west, north - south);
  const cellMetres = cellSizes.find((size) => longest / size <= maximumCells) ?? 2000;
  const down = (metres: number) => Math.floor(metres / cellMetres) * cellMetres;
  const up = (metres: number) => Math.ceil(metres / cellMetres) * cellMetres;
  return { west: down(west), south: down(south), east: up(east), north: up(north), cellMetres };
}
