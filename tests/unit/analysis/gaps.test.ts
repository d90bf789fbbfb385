import { describe, expect, it } from 'vitest';
import { closeGaps } from '@trygghetskartan/api/analysis/gaps';

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
      Array.from(closed.subarray(row * columns, (row + 1) * columns), (v) =>
        v > 0 ? '#' : '.',
      ).join(''),
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
