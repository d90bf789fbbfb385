import { BLOCK_CELLS, CELL_METRES, MARGIN_CELLS, type Frame } from './frame.ts';

/**
 * Occupied squares with the area of a disc of this radius (side √π r): about as many places as there
 * are to stand out. Cells ascend. The squares are counted off from 450 m south-west of the outermost
 * occupied blocks, as in the reference.
 */
export function countPlaces(cells: Int32Array, { columns }: Frame, radius: number): number {
  if (cells.length === 0) return 0;
  const side = radius * 1.7725;
  const squareOf = (fromEdge: number): number => Math.floor((fromEdge * CELL_METRES) / side);
  const west = edgeBefore(westernmost(cells, columns));
  const south = edgeBefore(Math.floor(cells[0] / columns));
  const squareOfColumn = Int32Array.from({ length: columns }, (_, column) =>
    squareOf(Math.max(0, column - west)),
  );
  // As the rows ascend, one entry for each square along a row is enough: where it was last seen.
  const lastSeen = new Int32Array(squareOf(columns) + 1).fill(-1);
  let places = 0;
  let [start, squareRow] = [-columns, -1];
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] >= start + columns) {
      const row = Math.floor(cells[i] / columns);
      start = row * columns;
      squareRow = squareOf(row - south);
    }
    const square = squareOfColumn[cells[i] - start];
    const news = lastSeen[square] ^ squareRow;
    lastSeen[square] = squareRow;
    // 1 where any bit differs: half the cells are news in no order, and a branch would guess badly.
    places += (news | -news) >>> 31;
  }
  return places;
}

function edgeBefore(cell: number): number {
  return Math.floor(cell / BLOCK_CELLS) * BLOCK_CELLS - MARGIN_CELLS;
}

function westernmost(cells: Int32Array, columns: number): number {
  let least = columns;
  let start = -columns;
  for (let i = 0; i < cells.length; i++) {
    if (cells[i] >= start + columns) start = Math.floor(cells[i] / columns) * columns;
    if (cells[i] - start < least) least = cells[i] - start;
  }
  return least;
}
