import { CELL_METRES, type Frame } from './frame.ts';
import { LARGEST_RADIUS_METRES } from './ground.ts';

/**
 * Remembers the middles that were accepted (cells, and a radius in metres) and tells whether a new
 * one would come nearer to one of them than the sum of the radii. They are kept in squares as wide
 * as the largest such sum, so that nine squares hold the answer.
 */
export function createSuppression({ columns, rows }: Pick<Frame, 'columns' | 'rows'>): {
  covers: (column: number, row: number, radius: number) => boolean;
  add: (column: number, row: number, radius: number) => void;
} {
  const squareCells = (2 * LARGEST_RADIUS_METRES) / CELL_METRES;
  const squareOf = (at: number): number => Math.floor(at / squareCells);
  // A row and a column of squares more than needed on each side: every square has its eight.
  const across = squareOf(columns) + 3;
  const middles: { column: number; row: number; radius: number }[][] = Array.from(
    { length: across * (squareOf(rows) + 3) },
    () => NONE,
  );
  const placeOf = (column: number, row: number): number =>
    (squareOf(row) + 1) * across + squareOf(column) + 1;
  return {
    covers(column, row, radius) {
      const place = placeOf(column, row);
      for (let south = place - across; south <= place + across; south += across) {
        for (let at = south - 1; at <= south + 1; at++) {
          const there = middles[at];
          for (let i = 0; i < there.length; i++) {
            const distance2 = (there[i].column - column) ** 2 + (there[i].row - row) ** 2;
            if (distance2 < ((there[i].radius + radius) / CELL_METRES) ** 2) return true;
          }
        }
      }
      return false;
    },
    add(column, row, radius) {
      const place = placeOf(column, row);
      middles[place] = [...middles[place], { column, row, radius }];
    },
  };
}

const NONE: never[] = [];
