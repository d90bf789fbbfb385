import type { ChangeVerdict } from '../../contract/effect.ts';
import { compareChanges, type BeforeAfter, type RatioEstimate } from './ratio-of-ratios.ts';

/**
 * What may be said of a ratio:
 * - "fewer": the whole 95 % interval is below 1;
 * - "more": the whole interval is above 1;
 * - "too few to say": neither, and the counts are such that nothing could have been said
 *   (`couldShow` is false);
 * - "no clear change": neither, though a change could have shown. It is not "no effect": the interval
 *   tells which effects are still possible.
 */
export function judgeRatio(
  { low, high }: Pick<RatioEstimate, 'low' | 'high'>,
  couldShow: boolean,
): ChangeVerdict {
  if (high < 1) return 'fewer';
  if (low > 1) return 'more';
  return couldShow ? 'no_clear_change' : 'too_few';
}

/**
 * Whether these counts could show an effect at all: whether nobody at all afterwards, beside the same
 * change at the controls, would have been called "fewer". It takes about nine before, or nine
 * clusters of φ people.
 * `expected` as in `compareChanges`.
 */
export function couldShowFewer(
  treatedBefore: number,
  control: BeforeAfter,
  overdispersion: number,
  expected = 1,
): boolean {
  const nobody = { before: treatedBefore, after: 0 };
  return compareChanges(nobody, control, overdispersion, expected).high < 1;
}
