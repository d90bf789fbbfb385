import { rankOf } from './cell-set.ts';
import { BLOCK_CELLS, CELL_METRES, MARGIN_CELLS, type Frame } from './frame.ts';
import type { Slots } from './slots.ts';

/**
 * Where squares are counted off: 450 m south-west of the outermost occupied blocks, as in the
 * reference; column and row of a cell, which may lie outside the frame.
 */
export type PlaceOrigin = { column: number; row: number };

export function originOfPlaces({ cells }: Slots, { columns }: Frame): PlaceOrigin {
  let west = columns;
  let start = -columns;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] >= start + columns) start = Math.floor(cells[i] / columns) * columns;
    if (cells[i] - start < west) west = cells[i] - start;
  }
  const south = cells.length === 0 ? 0 : Math.floor(cells[0] / columns);
  return { column: edgeBefore(west), row: edgeBefore(south) };
}

function edgeBefore(cell: number): number {
  return Math.floor(cell / BLOCK_CELLS) * BLOCK_CELLS - MARGIN_CELLS;
}

/** Side of a square with the area of a disc (√π r), metres. */
function sideOf(radius: number): number {
  return radius * 1.7725;
}

/** The square that a cell lies in along one axis, both counted from the same edge. */
function squareOf(cell: number, side: number): number {
  return Math.floor((cell * CELL_METRES) / side);
}

/**
 * Occupied squares with the area of a disc of this radius: about as many places as there are to stand
 * out.
 */
export function countPlaces(
  { cells }: Slots,
  { columns }: Frame,
  origin: PlaceOrigin,
  radius: number,
): number {
  const side = sideOf(radius);
  const squareOfColumn = Int32Array.from({ length: columns }, (_, column) =>
    squareOf(Math.max(0, column - origin.column), side),
  );
  // As the rows ascend, one entry for each square along a row is enough: where it was last seen.
  const lastSeen = new Int32Array(squareOf(columns + MARGIN_CELLS, side) + 1).fill(-1);
  let places = 0;
  let start = -columns;
  let squareRow = -1;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] >= start + columns) {
      const row = Math.floor(cells[i] / columns);
      start = row * columns;
      squareRow = squareOf(row - origin.row, side);
    }
    const square = squareOfColumn[cells[i] - start];
    const news = lastSeen[square] ^ squareRow;
    lastSeen[square] = squareRow;
    // 1 where any bit differs: half the cells are news in no order, and a branch would guess badly.
    places += (news | -news) >>> 31;
  }
  return places;
}

/**
 * How many more squares are occupied (or, below 0, fewer) since some cells were emptied and others
 * newly filled. The slots are those after the change.
 */
export function changeOfPlaces(
  slots: Slots,
  frame: Frame,
  origin: PlaceOrigin,
  radius: number,
  { emptied, filled }: { emptied: Int32Array; filled: Int32Array },
): number {
  const side = sideOf(radius);
  const changes = new Map<string, { column: number; row: number; more: number }>();
  const note = (cell: number, more: number): void => {
    const row = Math.floor(cell / frame.columns) - origin.row;
    const column = (cell % frame.columns) - origin.column;
    const square = { column: squareOf(column, side), row: squareOf(row, side), more };
    const name = `${square.column} ${square.row}`;
    const known = changes.get(name);
    if (known) known.more += more;
    else changes.set(name, square);
  };
  for (const cell of emptied) note(cell, -1);
  for (const cell of filled) note(cell, 1);
  let change = 0;
  for (const { column, row, more } of changes.values()) {
    const now = countInSquare(slots, frame, origin, side, column, row);
    change += Number(now > 0) - Number(now - more > 0);
  }
  return change;
}

/** Occupied cells in a square. */
function countInSquare(
  { occupied }: Slots,
  { columns, rows }: Frame,
  origin: PlaceOrigin,
  side: number,
  column: number,
  row: number,
): number {
  const across = cellsOfSquare(column, side);
  const west = Math.max(0, across.first + origin.column);
  const east = Math.min(columns, across.end + origin.column);
  const up = cellsOfSquare(row, side);
  const north = Math.min(rows, up.end + origin.row);
  let count = 0;
  for (let y = Math.max(0, up.first + origin.row); y < north; y++) {
    count += rankOf(occupied, y * columns + east) - rankOf(occupied, y * columns + west);
  }
  return count;
}

/** First cell of a square along one axis, and the first behind it, counted from the same edge. */
function cellsOfSquare(square: number, side: number): { first: number; end: number } {
  let first = Math.max(0, Math.floor((square * side) / CELL_METRES) - 1);
  while (squareOf(first, side) < square) first++;
  let end = first;
  while (squareOf(end, side) === square) end++;
  return { first, end };
}
