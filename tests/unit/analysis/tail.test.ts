import { expect, it } from 'vitest';
import { createTailTable } from '@trygghetskartan/api/analysis/tail-table';
import { binRates, boundAt, boundTails, upperTail } from '@trygghetskartan/api/analysis/tail';

const rates = Float64Array.from({ length: 4000 }, (_, i) => 1e-5 * 1.0021 ** i);

it('puts every rate in a bin whose edges enclose it', () => {
  const { edges, binOf, shareOf } = binRates(rates);
  for (const [i, rate] of rates.entries()) {
    expect(edges[binOf[i]]).toBeLessThanOrEqual(rate);
    expect(edges[binOf[i] + 1]).toBeGreaterThanOrEqual(rate);
    expect(Math.abs(boundAt(edges, binOf[i], shareOf[i]) / rate - 1)).toBeLessThan(1e-12);
  }
});

it.each([
  [6, 0.002],
  [0.5, 0.002],
  [0.5, 0.1],
  [20, 0.3],
  [1e6, 1e-5],
])('bounds the tail on the safe side throughout each bin, size %d, level %d', (size, level) => {
  const bins = binRates(rates);
  const { above, below } = boundTails(bins.edges, 1300, size, level);
  for (const [i, rate] of rates.entries()) {
    const low = boundAt(above, bins.binOf[i], bins.shareOf[i]);
    const high = boundAt(below, bins.binOf[i], bins.shareOf[i]);
    expect(upperTail(low, rate * 1300, size)).toBeGreaterThanOrEqual(level);
    expect(upperTail(high, rate * 1300, size)).toBeLessThan(level);
    // The bounds leave little to compute: two thousandths of the count.
    expect(high - low).toBeLessThan(0.002 * high);
  }
});

it.each([
  [6, 0.002],
  [6.123, 0.002],
  [0.5, 0.002],
  [0.8765, 0.1],
  [20, 0.3],
  [54_321, 0.002],
  [999_999, 0.002],
  [1e6, 0.002],
])('looks up bounds on the safe side throughout each bin, size %d, level %d', (size, level) => {
  const bins = binRates(rates);
  const { above, below } = createTailTable(level)(bins.edges, 1300, size);
  for (const [i, rate] of rates.entries()) {
    const low = boundAt(above, bins.binOf[i], bins.shareOf[i]);
    const high = boundAt(below, bins.binOf[i], bins.shareOf[i]);
    expect(upperTail(low, rate * 1300, size)).toBeGreaterThanOrEqual(level);
    expect(upperTail(high, rate * 1300, size)).toBeLessThan(level);
    expect(high - low).toBeLessThan(0.002 * high);
  }
});

it.each([
  [1, Number.NaN],
  [0, 6],
  [1, 0],
])('refuses a mean of %d with a size of %d', (mean, size) => {
  expect(() => createTailTable(0.002)(Float64Array.of(1), mean, size)).toThrow(RangeError);
});
