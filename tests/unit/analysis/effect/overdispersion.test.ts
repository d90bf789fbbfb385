import {
  pearsonBeside,
  pearsonOverdispersion,
} from '@trygghetskartan/api/analysis/effect/overdispersion';
import { expect, test } from 'vitest';

const calm = [0, 0, 0, 0, 0, 0, 0, 0];
const varied = [
  [2, 9, 4, 5, 1, 8, 6, 5],
  [40, 44, 36, 40, 41, 39, 47, 33],
  [35, 45, 40, 40, 30, 50, 38, 42],
];

test('a place that fell silent says nothing of how much the others vary', () => {
  // Squares by hand, over 3 · 7 counts that are free to vary, not over 32 − 4.
  const phi = pearsonOverdispersion([varied[0], calm, varied[1], varied[2]]);
  expect(phi).toBeCloseTo((52 / 5 + 132 / 40 + 258 / 40) / 21, 12);
  expect(phi).toBe(pearsonOverdispersion(varied));
});

test('a fortnight with no time for anybody is not counted either', () => {
  const group = [
    { count: 3, expected: 2 },
    { count: 1, expected: 2 },
    { count: 0, expected: 0 },
  ];
  expect(pearsonBeside([group, group])).toBe(1);
});

test('it is not to be told where each group has one count, or nobody', () => {
  expect(pearsonOverdispersion([[3], [4]])).toBeNaN();
  expect(pearsonOverdispersion([calm, calm])).toBeNaN();
  expect(pearsonOverdispersion([])).toBeNaN();
});
