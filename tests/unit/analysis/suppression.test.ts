import { expect, it } from 'vitest';
import { createSuppression } from '@trygghetskartan/api/analysis/suppression';

it('covers what is nearer than the sum of the radii, and not what is as far', () => {
  const suppressed = createSuppression({ columns: 300, rows: 300 });
  suppressed.add(100, 100, 70);
  // 70 + 20 m is nine cells; 70 + 70 m fourteen.
  expect(suppressed.covers(108, 100, 20)).toBe(true);
  expect(suppressed.covers(109, 100, 20)).toBe(false);
  expect(suppressed.covers(100, 87, 70)).toBe(true);
  expect(suppressed.covers(100, 86, 70)).toBe(false);
  expect(suppressed.covers(92, 92, 45)).toBe(true);
  expect(suppressed.covers(91, 91, 45)).toBe(false);
});

it('covers nothing before anything was accepted', () => {
  expect(createSuppression({ columns: 300, rows: 300 }).covers(0, 0, 70)).toBe(false);
});
