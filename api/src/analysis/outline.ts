import { crossesOddly } from './polygon.ts';
import type { Ring } from './ring.ts';

type Edge = { from: [number, number]; to: [number, number]; used: boolean };

/**
 * The exact outline of square cells, given as west and south edge in turn, as the coordinates of a
 * MultiPolygon in EPSG:3006: polygons of an exterior ring (counter-clockwise) and its holes
 * (clockwise), as RFC 7946 § 3.1.6 orders them. Corners on a straight line are left out.
 * Cells that meet in a corner only become polygons of their own, and a hole that is touched only at
 * a corner stays a hole, so that every ring is simple. Polygons stand south to north, west to east.
 */
export function traceOutline(cells: Int32Array, cellMetres: number): Ring[][] {
  const edges = boundaryEdges(cells, cellMetres);
  const exteriors: Ring[] = [];
  const holes: Ring[] = [];
  for (const start of edges.list) {
    if (start.used) continue;
    for (const loop of splitAtRepeats(followEdges(start, edges.startingAt))) {
      const ring = dropStraightCorners(loop);
      if (signedArea(ring) > 0) exteriors.push(ring);
      else holes.push(ring);
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

/** Edges with a cell on their left and none on their right. */
function boundaryEdges(
  cells: Int32Array,
  side: number,
): { list: Edge[]; startingAt: Map<string, Edge[]> } {
  const corners: [number, number][] = [];
  for (let i = 0; i < cells.length; i += 2) corners.push([cells[i], cells[i + 1]]);
  corners.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const filled = new Set(corners.map(([west, south]) => `${west} ${south}`));
  const list: Edge[] = [];
  const startingAt = new Map<string, Edge[]>();
  const add = (from: [number, number], to: [number, number]): void => {
    const edge = { from, to, used: false };
    list.push(edge);
    const key = from.join(' ');
    startingAt.set(key, [...(startingAt.get(key) ?? []), edge]);
  };
  for (const [west, south] of corners) {
    const east = west + side;
    const north = south + side;
    if (!filled.has(`${west} ${south - side}`)) add([west, south], [east, south]);
    if (!filled.has(`${east} ${south}`)) add([east, south], [east, north]);
    if (!filled.has(`${west} ${north}`)) add([east, north], [west, north]);
    if (!filled.has(`${west - side} ${south}`)) add([west, north], [west, south]);
  }
  return { list, startingAt };
}

/** Goes round from one edge; where two cells meet in a corner it keeps to its own cell (turns left). */
function followEdges(start: Edge, startingAt: Map<string, Edge[]>): Ring {
  const ring: Ring = [];
  let edge: Edge | undefined = start;
  while (edge && !edge.used) {
    edge.used = true;
    ring.push(edge.from);
    const next: Edge[] = (startingAt.get(edge.to.join(' ')) ?? []).filter((e) => !e.used);
    const arrived: Edge = edge;
    edge = next.length > 1 ? next.find((e) => turn(arrived, e) > 0) : next[0];
  }
  return ring;
}

function turn(one: Edge, next: Edge): number {
  const [ax, ay] = [one.to[0] - one.from[0], one.to[1] - one.from[1]];
  const [bx, by] = [next.to[0] - next.from[0], next.to[1] - next.from[1]];
  return ax * by - ay * bx;
}

/**
 * Cuts a path that comes through the same corner twice into simple loops: there a hole touches
 * another hole or the outside.
 */
function splitAtRepeats(path: Ring): Ring[] {
  const loops: Ring[] = [];
  const open: Ring = [];
  for (const corner of path) {
    const before = open.findIndex(([x, y]) => x === corner[0] && y === corner[1]);
    if (before !== -1) loops.push(open.splice(before));
    open.push(corner);
  }
  return [...loops, open];
}

/** Keeps the corners where the direction changes and closes the ring. */
function dropStraightCorners(open: Ring): Ring {
  const kept = open.filter(([x, y], i) => {
    const [px, py] = open[(i + open.length - 1) % open.length];
    const [nx, ny] = open[(i + 1) % open.length];
    return (x - px) * (ny - y) !== (y - py) * (nx - x);
  });
  return [...kept, kept[0]];
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
