import type { Box } from './voices.ts';

/** Side of a cell, metres. */
export const CELL_METRES = 10;
/** Side of a block of the background, in cells. */
export const BLOCK_CELLS = 5;
export const BLOCK_METRES = CELL_METRES * BLOCK_CELLS;
/** Room round the outermost reports for the background's ring, metres. */
const MARGIN_METRES = 450;
export const MARGIN_CELLS = MARGIN_METRES / CELL_METRES;

/**
 * A grid of 10 m cells whose corner lies on whole 50 m of EPSG:3006. Cells are numbered row by row
 * from the south-west corner; blocks of 5 × 5 cells likewise.
 */
export type Frame = { west: number; south: number; columns: number; rows: number };

/** The blocks that hold the box, and nine more to each side. */
export function frameAround(box: Box): Frame {
  const block = (metres: number): number => Math.floor(metres / BLOCK_METRES);
  const cells = (from: number, to: number): number =>
    (block(to) - block(from) + 1) * BLOCK_CELLS + 2 * MARGIN_CELLS;
  return {
    west: block(box.west) * BLOCK_METRES - MARGIN_METRES,
    south: block(box.south) * BLOCK_METRES - MARGIN_METRES,
    columns: cells(box.west, box.east),
    rows: cells(box.south, box.north),
  };
}

export function isSameFrame(one: Frame, other: Frame): boolean {
  return (
    one.west === other.west &&
    one.south === other.south &&
    one.columns === other.columns &&
    one.rows === other.rows
  );
}
