import { judgeTrend, predictiveTail } from '@trygghetskartan/api/analysis/trend/fortnight-rule';
import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { drawCount } from '../../../support/random-counts.ts';
import { seededRandom } from '../../../support/town.ts';

const eight = [4, 6, 3, 5, 4, 2, 6, 5];

describe('the predictive tail', () => {
  it('is what scipy gives for the formula', () => {
    // S = 35, v = 1.98 < m̄, so 1/k = .8/16; μ = 35.5/8; Var = μ + μ²/20 + μ/8;
    // scipy.stats.nbinom.sf(10, r, r/(r + μ)) with r = μ²/(Var − μ).
    expect(predictiveTail(11, eight)).toBeCloseTo(0.01717727, 8);
    // v = 14.79, m̄ = 4.75: 1/k = (.8 + 8 · .4448)/16.
    expect(predictiveTail(11, [1, 9, 3, 5, 12, 2, 4, 2])).toBeCloseTo(0.06736933, 8);
  });

  it('takes nobody for no surprise, and anybody after nobody for one', () => {
    expect(predictiveTail(0, eight)).toBe(1);
    expect(predictiveTail(3, [0, 0, 0, 0, 0, 0, 0, 0])).toBeLessThan(0.001);
  });
});

describe('the verdict of a fortnight', () => {
  it('needs eight fortnights before it', () => {
    expect(judgeTrend([])).toBeUndefined();
    expect(judgeTrend(eight)).toBeUndefined();
    expect(judgeTrend([...eight, 11])).toMatchObject({ rising: true, alert: false });
  });

  it('is an alert when two fortnights running stand out, and not when one does', () => {
    expect(judgeTrend([...eight, 9, 9])?.alert).toBe(true);
    expect(judgeTrend([...eight, 20, 5])?.alert).toBe(false);
    expect(judgeTrend([...eight, 5, 20])?.alert).toBe(false);
  });

  it('holds both of them against the eight before the first', () => {
    // 9 against the eight that 9 itself belongs to has p > .10.
    expect(predictiveTail(9, [...eight.slice(1), 9])).toBeGreaterThan(0.1);
    expect(predictiveTail(9, eight)).toBeLessThan(0.1);
    expect(judgeTrend([...eight, 9, 9])).toMatchObject({ rising: false, alert: true });
  });

  it('grows no less likely to rise with more people in the last fortnight', () => {
    assert(
      property(array(integer({ min: 0, max: 60 }), { minLength: 8, maxLength: 8 }), (baseline) => {
        let before = 1;
        for (let count = 0; count < 100; count += 7) {
          const p = predictiveTail(count, baseline);
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(before + 1e-12);
          before = p;
        }
      }),
    );
  });
});

/*
 * Places where nothing changes, and places whose people double, as in the reference's simulation
 * (there 20,000 series each, with numpy's generator). Bounds are four standard errors of the difference.
 */
describe('over many series', () => {
  const SERIES = 10_000;
  const REFERENCE_SERIES = 20_000;
  const rules = (mean: number, size: number | undefined, factor: number) => {
    const random = seededRandom(20_260_301);
    const draw = (times: number) => drawCount(random, mean * times, size);
    const seen = { halfAsMany: 0, arrow: 0, alert: 0 };
    for (let i = 0; i < SERIES; i++) {
      const baseline = Array.from({ length: 8 }, () => draw(1));
      const [first, second] = [draw(factor), draw(factor)];
      const usual = baseline.reduce((sum, count) => sum + count, 0) / 8;
      if (first > 0 && first >= 1.5 * usual) seen.halfAsMany++;
      if (judgeTrend([...baseline, first])?.rising === true) seen.arrow++;
      if (judgeTrend([...baseline, first, second])?.alert === true) seen.alert++;
    }
    return Object.entries(seen).map(([rule, count]) => ({ rule, share: count / SERIES }));
  };

  test.each([
    // mean, size, factor: "half as many again", arrow, alert of the reference.
    { case: 'nothing changes, 1 person', mean: 1, factor: 1, expected: [0.2999, 0.0251, 0.0044] },
    { case: 'nothing changes, 3 people', mean: 3, factor: 1, expected: [0.215, 0.0244, 0.0054] },
    { case: 'nothing changes, 8 people', mean: 8, factor: 1, expected: [0.1085, 0.0181, 0.0043] },
    {
      case: 'nothing changes, 3 people in clusters',
      mean: 3,
      size: 3,
      factor: 1,
      expected: [0.2602, 0.0649, 0.0169],
    },
    {
      case: 'nothing changes, 8 people in clusters',
      mean: 8,
      size: 5,
      factor: 1,
      expected: [0.2044, 0.0723, 0.0194],
    },
    { case: '3 people double', mean: 3, factor: 2, expected: [0.7027, 0.3011, 0.2051] },
    { case: '8 people double', mean: 8, factor: 2, expected: [0.8289, 0.5757, 0.5395] },
    {
      case: '8 people in clusters double',
      mean: 8,
      size: 5,
      factor: 2,
      expected: [0.6456, 0.4335, 0.2958],
    },
  ])('$case: arrow and alert as often as in the reference', ({ mean, size, factor, expected }) => {
    for (const [i, { rule, share }] of rules(mean, size, factor).entries()) {
      const variance = expected[i] * (1 - expected[i]);
      const error = Math.sqrt(variance / SERIES + variance / REFERENCE_SERIES);
      expect(Math.abs(share - expected[i]), `${rule} ${share}`).toBeLessThan(4 * error);
    }
  });
});
