import {
  weightedDisplacementDifference,
  weightedDisplacementQuotient,
} from '@trygghetskartan/api/analysis/effect/displacement';
import { expect, it } from 'vitest';

const counts = {
  treated: { before: 60, after: 30 },
  control: { before: 120, after: 120 },
  ring: { before: 40, after: 70 },
  ringControl: { before: 80, after: 80 },
};

it('finds nothing gained where all that left the place came to the ring', () => {
  const found = weightedDisplacementDifference(counts);
  expect(found.place.estimate).toBe(-30);
  expect(found.ring.estimate).toBe(30);
  expect(found.total.estimate).toBe(0);
  // √ of the sum of all eight counts.
  expect(found.total.standardError).toBeCloseTo(Math.sqrt(600), 12);
});

it('takes a control of twice the area for half', () => {
  const found = weightedDisplacementDifference(
    { ...counts, control: { before: 120, after: 100 } },
    { controlWeight: 0.5 },
  );
  expect(found.place.estimate).toBe(-20);
  expect(found.place.standardError).toBeCloseTo(Math.sqrt(90 + 220 / 4), 12);
});

it('widens the interval by the root of the overdispersion', () => {
  const plain = weightedDisplacementDifference(counts);
  const wide = weightedDisplacementDifference(counts, { overdispersion: 4 });
  expect(wide.total.standardError).toBeCloseTo(2 * plain.total.standardError, 12);
  expect(wide.total.estimate).toBe(plain.total.estimate);
});

it('has no quotient where the place did not improve or nobody is in the control', () => {
  const { ring, control } = counts;
  expect(weightedDisplacementQuotient({ before: 30, after: 31 }, ring, control)).toBeUndefined();
  expect(
    weightedDisplacementQuotient(counts.treated, ring, { before: 0, after: 4 }),
  ).toBeUndefined();
  expect(weightedDisplacementQuotient(counts.treated, ring, control)?.quotient).toBeCloseTo(-1, 12);
});
