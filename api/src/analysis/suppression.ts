import { CELL_METRES } from './frame.ts';
import { LARGEST_RADIUS_METRES } from './ground.ts';

/**
 * Remembers the middles that were accepted (cells, and a radius in metres) and tells whether a new
 * one would come nearer to one of them than the sum of the radii. They are kept in squares as wide
 * as the largest such sum, so that nine squares hold the answer.
 */
export function createSuppression(): {
  covers: (column: number, row: number, radius: number) => boolean;
  add: (column: number, row: number, radius: number) => void;
} {
  const squareCells = (2 * LARGEST_RADIUS_METRES) / CELL_METRES;
  const middles = new Map<number, { column: number; row: number; radius: number }[]>();
  const key = (across: number, up: number): number => up * 2 ** 20 + across;
  const squareOf = (at: number): number => Math.floor(at / squareCells);
  return {
    covers(column, row, radius) {
      for (let up = squareOf(row) - 1; up <= squareOf(row) + 1; up++) {
        for (let across = squareOf(column) - 1; across <= squareOf(column) + 1; across++) {
          for (const other of middles.get(key(across, up)) ?? []) {
            const distance2 = (other.column - column) ** 2 + (other.row - row) ** 2;
            if (distance2 < ((other.radius + radius) / CELL_METRES) ** 2) return true;
          }
        }
      }
      return false;
    },
    add(column, row, radius) {
      const at = key(squareOf(column), squareOf(row));
      const there = middles.get(at);
      if (there) there.push({ column, row, radius });
      else middles.set(at, [{ column, row, radius }]);
    },
  };
}
