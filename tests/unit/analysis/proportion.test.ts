import { expect, it } from 'vitest';
import { wilsonInterval } from '@trygghetskartan/api/analysis/proportion';

it('gives the golden interval for 11 of 12 in the dark', () => {
  const [low, high] = wilsonInterval(11, 12);
  expect(low).toBeCloseTo(0.646120089, 8);
  expect(high).toBeCloseTo(0.985134906, 8);
});

it('stays within 0 and 1 where nobody or everybody was in the dark', () => {
  // Wilson with no hits in 10: z²/(10 + z²) = 0.277533.
  const [none, some] = wilsonInterval(0, 10);
  expect(none).toBe(0);
  expect(some).toBeCloseTo(0.277533, 6);
  const [most, all] = wilsonInterval(10, 10);
  expect(most).toBeCloseTo(1 - 0.277533, 6);
  expect(all).toBeCloseTo(1, 12);
  expect(all).toBeLessThanOrEqual(1);
});
