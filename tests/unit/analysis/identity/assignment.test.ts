import { assignOptimally } from '@trygghetskartan/api/analysis/identity/assignment';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

/** The largest sum of any one-to-one pairing, by trying every one. */
function largestSum(
  weights: readonly (readonly number[])[],
  taken: readonly number[] = [],
): number {
  const [row, ...others] = weights;
  if (row === undefined) return 0;
  const skipped = largestSum(others, taken);
  return row.reduce(
    (best, weight, column) =>
      taken.includes(column)
        ? best
        : Math.max(best, weight + largestSum(others, [...taken, column])),
    skipped,
  );
}

const matrix = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat({ max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

test('no pairing of small lists has a larger sum, and none is paired twice', () => {
  fc.assert(
    fc.property(matrix, (weights) => {
      const columns = assignOptimally(weights);
      const used = columns.filter((column) => column !== -1);
      const sum = columns.reduce((all, column, row) => all + (weights[row][column] ?? 0), 0);
      expect(new Set(used).size).toBe(used.length);
      expect(sum).toBe(largestSum(weights));
    }),
    { numRuns: 500 },
  );
});

test('gives up the best single pair for a better whole', () => {
  expect(
    assignOptimally([
      [9, 8],
      [8, 1],
    ]),
  ).toEqual([1, 0]);
});

test('never pairs what may not be paired', () => {
  expect(
    assignOptimally([
      [0, 0],
      [0, 5],
    ]),
  ).toEqual([-1, 1]);
  expect(assignOptimally([[3], [4], [2]])).toEqual([-1, 0, -1]);
  expect(assignOptimally([])).toEqual([]);
  expect(assignOptimally([[], []])).toEqual([-1, -1]);
});
