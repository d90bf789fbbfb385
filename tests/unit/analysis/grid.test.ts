import { describe, expect, it } from 'vitest';
import {
  closeGaps,
  discOf,
  gaussianWeights,
  prefixRows,
  smoothAround,
  sumDiscs,
} from '@trygghetskartan/api/analysis/grid';

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
    const sums = sumDiscs(
      prefixRows(values, columns),
      columns,
      discOf(20, 10),
      Int32Array.of(at(4, 5)),
    );
    expect(Array.from(sums)).toEqual([15]);
  });
});

describe('the Gaussian filter', () => {
  it('has the kernel of scipy.ndimage.gaussian_filter1d', () => {
    const weights = gaussianWeights(6, 3);
    expect(weights).toHaveLength(19);
    expect(weights[0]).toBeCloseTo(0.06662513187754392, 14);
    expect(weights[1]).toBeCloseTo(0.06570617921163577, 14);
    expect(weights[18]).toBeCloseTo(0.0007401383593875726, 14);
  });

  it('equals scipy.ndimage.gaussian_filter(sigma 1.5, truncate 4) on a small field', () => {
    const columns = 40;
    const values = new Float64Array(columns * 40);
    const at = (row: number, column: number): number => (row + 15) * columns + column + 15;
    values[at(2, 3)] = 1;
    values[at(3, 3)] = 2;
    values[at(3, 5)] = 0.5;
    const smooth = smoothAround(values, columns, at(3, 4), 1, gaussianWeights(1.5, 4));
    const expected = [
      0.19566354704585098, 0.17002967106911168, 0.10397395923589972, 0.21265614489108986,
      0.18695954453992888, 0.11681630159000578, 0.15400740533251112, 0.1366740403380374,
      0.08684860740243656,
    ];
    for (const [i, value] of expected.entries()) expect(smooth[i]).toBeCloseTo(value, 13);
  });
});

describe('closeGaps', () => {
  it('equals scipy.ndimage: dilation by 2, then closing by 4', () => {
    const columns = 24;
    const marked = new Uint8Array(columns * 24);
    for (const [row, column] of [
      [8, 8],
      [8, 15],
      [14, 9],
    ]) {
      marked[row * columns + column] = 1;
    }
    const closed = closeGaps(marked, columns, 2, 4);
    const picture = Array.from({ length: 24 }, (_, row) =>
      Array.from(closed.subarray(row * columns, (row + 1) * columns), (v) => '.#'[v]).join(''),
    );
    expect(picture.slice(5, 18)).toEqual([
      '........................',
      '........#......#........',
      '.......###....###.......',
      '......#####..#####......',
      '.......##########.......',
      '........########........',
      '.........######.........',
      '.........#####..........',
      '........#####...........',
      '.......#####............',
      '........###.............',
      '.........#..............',
      '........................',
    ]);
    expect(picture.join('').replaceAll('.', '')).toHaveLength(61);
  });

  it('takes what lies outside the grid for unmarked', () => {
    // One cell in the corner of a 3 × 3 grid, widened by 1 and closed by 1: only what is two steps
    // inside the widened-and-dilated shape and away from the edge survives.
    const marked = Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0);
    expect(Array.from(closeGaps(marked, 3, 1, 1))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
