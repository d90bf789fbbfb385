import { describe, expect, it } from 'vitest';
import { mean, median, quantile, spread } from '../../support/statistics.ts';

describe('what measurements are summed up with', () => {
  it('takes the middle of an odd number, and the mean of the two in the middle of an even one', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 4, 100])).toBe(7);
    expect(median([2])).toBe(2);
  });

  it('sorts as numbers, not as words', () => {
    expect(median([100, 9, 20])).toBe(20);
    expect(quantile([100, 9, 20], 1)).toBe(100);
  });

  it('gives the value that so large a share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(quantile(hundred, 0.99)).toBe(99);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile(hundred, 0)).toBe(1);
  });

  it('gives the mean and the deviation about it with n − 1', () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(spread([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.13809, 6);
    expect(spread([3])).toBe(0);
  });

  it('leaves its values as they were', () => {
    const values = [3, 1, 2];
    median(values);
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('says nothing of no values', () => {
    expect(() => median([])).toThrow(RangeError);
    expect(() => mean([])).toThrow(RangeError);
  });
});
