import { expect, it } from 'vitest';
import { summariseHours } from '@trygghetskartan/api/contract/circular';

function countsOf(hours: number[]): number[] {
  const counts = Array.from({ length: 24 }, () => 0);
  for (const hour of hours) counts[hour]++;
  return counts;
}

it('gives the golden mean hour and resultant length', () => {
  const { meanHour, concentration } = summariseHours(
    countsOf([22, 23, 0, 1, 23, 21, 22, 20, 2, 23, 14, 22]),
  );
  expect(meanHour).toBeCloseTo(22.5, 6);
  expect(concentration).toBeCloseTo(0.781927909, 8);
});

it('takes the mean of 23 and 1 for midnight', () => {
  const { meanHour } = summariseHours(countsOf([23, 1]));
  expect(Math.min(meanHour ?? 12, 24 - (meanHour ?? 12))).toBeCloseTo(0, 9);
});

it('has no mean hour where the hours balance out or none is known', () => {
  expect(summariseHours(countsOf([6, 18])).meanHour).toBeUndefined();
  expect(summariseHours(countsOf([]))).toEqual({ meanHour: undefined, concentration: 0 });
});
