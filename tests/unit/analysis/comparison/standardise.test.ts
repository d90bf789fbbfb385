import { standardiseRatio } from '@trygghetskartan/api/analysis/comparison/standardise';
import { expect, it, test } from 'vitest';

it('is the ratio of the weighed rates, by hand', () => {
  // Rates now: .3 light, .8 dark; then: .2 and .4. Standard: (100 + 150)/500 light, 250/500 dark.
  // (.5 · .3 + .5 · .8)/(.5 · .2 + .5 · .4) = .55/.3.
  const found = standardiseRatio(
    { counts: [30, 80], hours: [100, 100] },
    { counts: [30, 60], hours: [150, 150] },
  );
  expect(found?.darkShare).toBe(0.5);
  expect(found?.estimate.ratio).toBeCloseTo(0.55 / 0.3, 12);
  // Variance: .25 · (30/1e4 + 80/1e4)/.55² + .25 · (30/2.25e4 + 60/2.25e4)/.3².
  const variance = (0.25 * 0.011) / 0.3025 + (0.25 * 0.004) / 0.09;
  expect(found?.estimate.standardError).toBeCloseTo(Math.sqrt(variance), 12);
});

it('finds no change where only the hours of darkness differ', () => {
  // .1 an hour in light, .5 in dark, in both; more dark hours now.
  const now = { counts: [50, 250], hours: [500, 500] } as const;
  const then = { counts: [85, 75], hours: [850, 150] } as const;
  expect(standardiseRatio(now, then)?.estimate.ratio).toBeCloseTo(1, 12);
  expect((50 + 250) / (85 + 75)).toBeGreaterThan(1.8);
});

it('compares only the light that both periods have', () => {
  const found = standardiseRatio(
    { counts: [40, 90], hours: [400, 300] },
    { counts: [20, 0], hours: [400, 0] },
  );
  expect(found?.estimate.ratio).toBeCloseTo(2, 12);
  expect(found?.darkShare).toBe(0);
  const nothing = standardiseRatio(
    { counts: [0, 9], hours: [0, 300] },
    { counts: [9, 0], hours: [300, 0] },
  );
  expect(nothing).toBeUndefined();
});

test('nobody in a period is half a person, with room for doubt', () => {
  const found = standardiseRatio(
    { counts: [0, 0], hours: [100, 100] },
    { counts: [20, 20], hours: [100, 100] },
  );
  expect(found?.estimate.ratio).toBeCloseTo(0.5 / 40, 12);
  expect(found?.estimate.high).toBeGreaterThan(found?.estimate.ratio ?? 1);
});
