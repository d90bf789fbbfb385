import { compareChanges } from '@trygghetskartan/api/analysis/effect/ratio-of-ratios';
import { smallestVisibleRatio } from '@trygghetskartan/api/analysis/effect/smallest-effect';
import { couldShowFewer, judgeRatio } from '@trygghetskartan/api/analysis/effect/verdict';
import { assert, boolean, double, integer, property, record } from 'fast-check';
import { describe, expect, it, test } from 'vitest';

const count = integer({ min: 0, max: 400 });
const beforeAfter = record({ before: count, after: count });
const phi = double({ min: 1, max: 6, noNaN: true });

describe('the verdict', () => {
  it('is "fewer" or "more" only where the interval leaves 1 out, and always then', () => {
    assert(
      property(beforeAfter, beforeAfter, phi, boolean(), (treated, control, over, could) => {
        const { low, high } = compareChanges(treated, control, over);
        const verdict = judgeRatio({ low, high }, could);
        const covers = low <= 1 && high >= 1;
        expect(verdict === 'fewer' || verdict === 'more').toBe(!covers);
        expect(verdict === 'fewer').toBe(high < 1);
        expect(verdict === 'too_few').toBe(covers && !could);
      }),
      { numRuns: 2000 },
    );
  });

  it('is turned round when before and after change places', () => {
    const other = {
      fewer: 'more',
      more: 'fewer',
      no_clear_change: 'no_clear_change',
      too_few: 'too_few',
    } as const;
    assert(
      property(beforeAfter, beforeAfter, phi, (treated, control, over) => {
        const turn = ({ before, after }: { before: number; after: number }) => ({
          before: after,
          after: before,
        });
        const verdict = judgeRatio(compareChanges(treated, control, over), true);
        const turned = judgeRatio(compareChanges(turn(treated), turn(control), over), true);
        expect(turned).toBe(other[verdict]);
      }),
    );
  });

  it('knows no certainty in few people: with a wider interval it never gets surer', () => {
    assert(
      property(beforeAfter, beforeAfter, phi, (treated, control, over) => {
        const sure = (verdict: string) => verdict === 'fewer' || verdict === 'more';
        const wide = judgeRatio(compareChanges(treated, control, over), true);
        const narrow = judgeRatio(compareChanges(treated, control, 1), true);
        expect(!sure(wide) || narrow === wide).toBe(true);
      }),
    );
  });

  it('could show as little with ten times the people in clusters of ten', () => {
    assert(
      property(integer({ min: 0, max: 40 }), integer({ min: 1, max: 400 }), (before, control) => {
        const alone = couldShowFewer(before, { before: control, after: control }, 1);
        const clustered = { before: 10 * control, after: 10 * control };
        expect(couldShowFewer(10 * before, clustered, 10)).toBe(alone);
      }),
    );
  });

  // Nobody afterwards: (½ · 1000.5)/((n + ½) · 1000.5) and 1.96 · √(2 + 1/(n + ½) + 2/1000.5).
  test.each([
    [7, false],
    [8, false],
    [9, true],
    [20, true],
  ])('could be "fewer" from %i people before: %s', (before, could) => {
    expect(couldShowFewer(before, { before: 1000, after: 1000 }, 1)).toBe(could);
  });
});

// rtm.py's table: before, control, φ → detectable ratio.
test.each([
  [12, 48, 1, 0.278387],
  [12, 48, 2, 0.163914],
  [24, 96, 1, 0.404863],
  [48, 120, 1, 0.508318],
  [48, 120, 2, 0.384073],
  [100, 300, 1, 0.632866],
  [200, 600, 2, 0.632866],
])('of %i before beside %i with overdispersion %i the smallest visible ratio is %f', (...row) => {
  const [treated, control, overdispersion, expected] = row;
  expect(smallestVisibleRatio(treated, control, overdispersion)).toBeCloseTo(expected, 6);
});

test('with nobody before no effect can be seen', () => {
  expect(smallestVisibleRatio(0, 40, 1)).toBeUndefined();
});
