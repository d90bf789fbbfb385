import { CELL_METRES, type PlaceCells } from './place-cells.ts';
import type { SquareLevels } from './square-levels.ts';

/** Levels of the places that the treated one might have been drawn from. */
export type ReferencePlaces = { before: number[]; after: number };

/**
 * All squares, side by side, in which anybody reported before the start or after it, but those that
 * touch the treated place or its ring: each one's level before, and the sum after.
 */
export function listReferencePlaces(
  { west, south, columns, rows, step, side, before, after }: SquareLevels,
  treated: PlaceCells,
  ringMetres: number,
): ReferencePlaces {
  const box = boxOf(treated, ringMetres);
  const levels: number[] = [];
  let sumAfter = 0;
  // Squares lie half a side apart: every second one of every second row tiles the ground.
  for (let row = 0; row < rows; row += 2) {
    for (let column = 0; column < columns; column += 2) {
      const square = row * columns + column;
      if (before[square] + after[square] === 0) continue;
      const [x, y] = [west + column * step, south + row * step];
      const touches = x < box.east && x + side > box.west && y < box.north && y + side > box.south;
      if (touches) continue;
      levels.push(before[square]);
      sumAfter += after[square];
    }
  }
  return { before: levels, after: sumAfter };
}

function boxOf(cells: PlaceCells, margin: number) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let i = 0; i < cells.length; i += 2) {
    box.west = Math.min(box.west, cells[i] - margin);
    box.east = Math.max(box.east, cells[i] + CELL_METRES + margin);
    box.south = Math.min(box.south, cells[i + 1] - margin);
    box.north = Math.max(box.north, cells[i + 1] + CELL_METRES + margin);
  }
  return box;
}
