import type { DetectedHotspot } from '../hotspot.ts';
import { combineTiers } from '../tiers.ts';
import { enterAtQ } from './lasting-identity.ts';

/**
 * What a run looks at: the list that anybody sees (both tiers at q ≤ .05), and beside it what is
 * weaker (q < .2) and not the same place as anything in that list. Takes the findings of each tier
 * as the detector gives them for `alpha` .2, before the tiers are made one list: a place that only
 * just stands out in A may well be certain in B.
 */
export function combineForRun(
  a: readonly DetectedHotspot[],
  b: readonly DetectedHotspot[],
): DetectedHotspot[] {
  const isCertain = ({ q }: DetectedHotspot): boolean => q <= enterAtQ;
  const isWeak = ({ q }: DetectedHotspot): boolean => q > enterAtQ;
  const certain = combineTiers(a.filter(isCertain), b.filter(isCertain));
  const weak = combineTiers(a.filter(isWeak), b.filter(isWeak));
  return combineTiers(certain, weak);
}
