import { crossesOddly } from './polygon.ts';
import type { Ring } from './ring.ts';

/**
 * Cells in a box with an empty cell to spare on each side, row by row from the south-west. An edge is
 * a cell and one of its sides, walked with the cell on the left: 0 the southern one to the east, 1 the
 * eastern to the north, 2 the northern to the west, 3 the western to the south.
 */
type Grid = { west: number; south: number; side: number; width: number; filled: Uint8Array };

/** How many sides a cell has. */
const SIDES = 4;
/** From a cell's south-western corner to where each of its sides begins, in cells. */
const EAST_OF_START = [0, 1, 1, 0];
const NORTH_OF_START = [0, 0, 1, 1];

/**
 * The exact outline of square cells, given as west and south edge in turn, as the coordinates of a
 * MultiPolygon in EPSG:3006: polygons of an exterior ring (counter-clockwise) and its holes
 * (clockwise), as RFC 7946 § 3.1.6 orders them. Corners on a straight line are left out.
 * Cells that meet in a corner only become polygons of their own, and a hole that is touched only at
 * a corner stays a hole, so that every ring is simple. Polygons stand south to north, west to east.
 */
export function traceOutline(cells: Int32Array, cellMetres: number): Ring[][] {
  if (cells.length === 0) return [];
  const grid = layCells(cells, cellMetres);
  const { filled, width } = grid;
  const outward = [-width, 1, width, -1];
  const used = new Uint8Array(filled.length * SIDES);
  const exteriors: Ring[] = [];
  const holes: Ring[] = [];
  for (let cell = 0; cell < filled.length; cell++) {
    if (filled[cell] === 0) continue;
    for (let side = 0; side < SIDES; side++) {
      if (filled[cell + outward[side]] !== 0 || used[cell * SIDES + side] !== 0) continue;
      for (const loop of splitAtRepeats(followEdges(grid, used, cell, side))) {
        const ring = toRing(loop, grid);
        if (signedArea(ring) > 0) exteriors.push(ring);
        else holes.push(ring);
      }
    }
  }
  const polygons = exteriors.map((exterior) => [exterior]);
  for (const hole of holes) {
    const around = exteriors
      .map((exterior, index) => ({ index, area: signedArea(exterior), exterior }))
      .filter(({ exterior }) => crossesOddly(exterior, ...insideOf(hole, cellMetres)))
      .sort((a, b) => a.area - b.area);
    if (around.length > 0) polygons[around[0].index].push(hole);
  }
  return polygons;
}

function layCells(cells: Int32Array, side: number): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < cells.length; i += 2) {
    west = Math.min(west, cells[i]);
    east = Math.max(east, cells[i]);
    south = Math.min(south, cells[i + 1]);
    north = Math.max(north, cells[i + 1]);
  }
  const width = (east - west) / side + 3;
  const filled = new Uint8Array(width * ((north - south) / side + 3));
  for (let i = 0; i < cells.length; i += 2) {
    filled[((cells[i + 1] - south) / side + 1) * width + (cells[i] - west) / side + 1] = 1;
  }
  return { west: west - side, south: south - side, side, width, filled };
}

/**
 * The corners, numbered as the cells north-east of them, on the way round from one edge; where two
 * cells meet in a corner it keeps to its own cell (turns left).
 */
function followEdges(
  { filled, width }: Grid,
  used: Uint8Array,
  cell: number,
  side: number,
): number[] {
  const outward = [-width, 1, width, -1];
  const path: number[] = [];
  for (;;) {
    used[cell * SIDES + side] = 1;
    path.push(cell + EAST_OF_START[side] + NORTH_OF_START[side] * width);
    const left = (side + 1) % SIDES;
    const right = (side + 3) % SIDES;
    const ahead = cell + outward[left];
    const across = ahead + outward[side];
    if (filled[ahead] === 0 && used[cell * SIDES + left] === 0) {
      side = left;
    } else if (filled[ahead] !== 0 && filled[across] === 0) {
      cell = ahead;
    } else if (filled[across] !== 0) {
      cell = across;
      side = right;
    } else {
      return path;
    }
    if (used[cell * SIDES + side] !== 0) return path;
  }
}

/**
 * Cuts a path that comes through the same corner twice into simple loops: there a hole touches
 * another hole or the outside.
 */
function splitAtRepeats(path: number[]): number[][] {
  if (new Set(path).size === path.length) return [path];
  const loops: number[][] = [];
  const open: number[] = [];
  for (const corner of path) {
    const before = open.indexOf(corner);
    if (before !== -1) loops.push(open.splice(before));
    open.push(corner);
  }
  return [...loops, open];
}

/** The corners where the direction changes, in metres, as a closed ring. */
function toRing(loop: number[], { west, south, side, width }: Grid): Ring {
  const ring: Ring = [];
  let previous = loop[loop.length - 1];
  for (let i = 0; i < loop.length; i++) {
    const corner = loop[i];
    const next = loop[i + 1] ?? loop[0];
    if (corner - previous !== next - corner) {
      const row = Math.floor(corner / width);
      ring.push([west + (corner - row * width) * side, south + row * side]);
    }
    previous = corner;
  }
  ring.push(ring[0]);
  return ring;
}

/** Area, positive for counter-clockwise. */
function signedArea(ring: Ring): number {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    twice += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return twice / 2;
}

/** The middle of the filled cell on the left of a ring's first edge. */
function insideOf(ring: Ring, side: number): [number, number] {
  const [[x, y], [nx, ny]] = ring;
  const length = Math.abs(nx - x) + Math.abs(ny - y);
  const [dx, dy] = [(nx - x) / length, (ny - y) / length];
  return [x + ((dx - dy) * side) / 2, y + ((dy + dx) * side) / 2];
}
