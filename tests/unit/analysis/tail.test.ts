import { expect, it } from 'vitest';
import { binRates, boundTails, upperTail } from '@trygghetskartan/api/analysis/tail';

const rates = Float64Array.from({ length: 400 }, (_, i) => 1e-5 * 1.021 ** i);

it('puts every rate in a bin whose edges enclose it', () => {
  const { edges, binOf } = binRates(rates);
  for (const [i, rate] of rates.entries()) {
    expect(edges[binOf[i]]).toBeLessThanOrEqual(rate);
    expect(edges[binOf[i] + 1]).toBeGreaterThanOrEqual(rate);
  }
});

it.each([
  [6, 0.002],
  [0.5, 0.002],
  [1e6, 1e-5],
])('bounds the tail on the safe side throughout each bin, size %d, level %d', (size, level) => {
  const bins = binRates(rates);
  const { above, below } = boundTails(bins.edges, 1300, size, level);
  for (const [i, rate] of rates.entries()) {
    const bin = bins.binOf[i];
    expect(upperTail(above[bin], rate * 1300, size)).toBeGreaterThanOrEqual(level);
    expect(upperTail(below[bin], rate * 1300, size)).toBeLessThan(level);
    // The bounds leave little to compute: a few hundredths of the count, or of one voice.
    expect(below[bin] - above[bin]).toBeLessThan(0.05 * below[bin] + 0.05);
  }
});
