import { describe, expect, it } from 'vitest';
import { discOf, sumDiscs } from '@trygghetskartan/api/analysis/discs';

describe('discs', () => {
  it('cover the cells whose centre lies within the radius', () => {
    // By hand: radius 20 m on 10 m cells is 1 + 3 + 5 + 3 + 1 cells.
    expect(discOf(20, 10)).toEqual({
      reach: 2,
      halfWidths: Int32Array.of(0, 1, 2, 1, 0),
      cells: 13,
    });
    expect(discOf(45, 10).halfWidths).toEqual(Int32Array.of(2, 3, 4, 4, 4, 4, 4, 3, 2));
  });

  it('sum what lies within the radius and nothing else', () => {
    const columns = 11;
    const values = new Float64Array(columns * 9);
    const at = (row: number, column: number): number => row * columns + column;
    values[at(4, 5)] = 1;
    values[at(4, 7)] = 2; // 20 m east
    values[at(2, 5)] = 4; // 20 m south
    values[at(5, 6)] = 8; // 14 m
    values[at(6, 6)] = 16; // 22 m: outside
    values[at(4, 8)] = 32; // 30 m: outside
    const cells = Int32Array.of(at(4, 5), at(4, 7));
    const [sums, wider] = sumDiscs(
      cells,
      columns,
      [discOf(20, 10), discOf(30, 10)],
      (row, line) => {
        for (let column = 0; column < columns; column++) {
          line[column + 1] = line[column] + values[row * columns + column];
        }
        return line[columns] > 0;
      },
    );
    expect(Array.from(sums)).toEqual([1 + 2 + 4 + 8, 1 + 2 + 8 + 32]);
    expect(Array.from(wider)).toEqual([63, 1 + 2 + 4 + 8 + 16 + 32]);
  });

  it('never read what a row without content says', () => {
    const cells = Int32Array.of(3 * 7 + 3);
    const [sums] = sumDiscs(cells, 7, [discOf(20, 10)], (row, line) => {
      line.fill(row * 100 + 1);
      line[3] = 0;
      return row === 3;
    });
    // Columns 1–5 of the middle row: its sums of 6 columns, less that of the first.
    expect(Array.from(sums)).toEqual([0]);
  });
});
