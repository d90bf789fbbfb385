import type { Effect } from '../../contract/effect.ts';
import { exactRateRatio } from '../rate-ratio.ts';
import type { BeforeAfter } from './ratio-of-ratios.ts';
import type { ReferencePlaces } from './reference-places.ts';
import { correctForRegression, fitPlacePrior } from './regression-to-mean.ts';

/** A place that is expected to lose so much of its count by itself is warned of. */
const NOTABLE_FALL = 0.1;
/** Fewer other places, or past fortnights, say too little. */
const LEAST_PLACES = 20;
const LEAST_PAST = 8;

/**
 * How much better the place would look without any measure, because it was chosen when it was at its
 * worst: by how high it stands among all places where anybody reports, and in its own past; or
 * because its outline was drawn by the same reports. Of the first two nothing is said with fewer than
 * 20 other places, nobody at the place before, or places that differ no more than by chance;
 * undefined where that leaves nothing.
 */
export function judgeRegression(
  place: BeforeAfter,
  beforePeriods: number,
  past: readonly number[],
  others: ReferencePlaces,
  hasAfter: boolean,
  drawnFromBefore: boolean,
): Effect['regression'] {
  const drawn = drawnFromBefore ? (['outline_from_before'] as const) : [];
  const prior = fitPlacePrior(others.before);
  if (prior === undefined || others.before.length < LEAST_PLACES || place.before === 0) {
    return drawnFromBefore ? { warnings: [...drawn] } : undefined;
  }
  const othersBefore = others.before.reduce((sum, count) => sum + count, 0);
  const changeElsewhere = hasAfter && others.after > 0 ? others.after / othersBefore : 1;
  const expected = correctForRegression(place, prior, changeElsewhere);
  const falls = expected.before <= (1 - NOTABLE_FALL) * place.before;
  return {
    warnings: [
      ...(falls ? (['high_among_places'] as const) : []),
      ...(isAbovePast(place.before, beforePeriods, past) ? (['worse_than_its_past'] as const) : []),
      ...drawn,
    ],
    usualBefore: expected.before,
    ...(hasAfter && {
      corrected: {
        ratio: expected.ratio,
        low: Math.max(0, expected.low),
        high: expected.high,
      },
    }),
  };
}

function isAbovePast(before: number, periods: number, past: readonly number[]): boolean {
  if (past.length < LEAST_PAST) return false;
  const count = past.reduce((sum, people) => sum + people, 0);
  const { low } = exactRateRatio({ count: before, time: periods }, { count, time: past.length });
  return low > 1;
}
