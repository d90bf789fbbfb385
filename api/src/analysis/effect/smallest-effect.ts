/** Normal quantiles at .975 and .80: found in four of five trials at the 5 % level. */
const Z_LEVEL_AND_POWER = 1.959963984540054 + 0.8416212335729143;

/**
 * The weakest effect, as a ratio below 1, that a follow-up as long as the time before would show in
 * four cases of five: exp(−2.8016·√(φ(2/nT + 2/nC))), nT and nC the counts before at the place and at
 * its controls. .6 = "at least 40 % fewer, or it will not be seen". To be shown before a measure
 * starts. Undefined where a count is 0. The power of a test of a log ratio: J. M. Lachin,
 * Biostatistical Methods, 2011, ch. 3.
 */
export function smallestVisibleRatio(
  treatedBefore: number,
  controlBefore: number,
  overdispersion: number,
): number | undefined {
  if (treatedBefore <= 0 || controlBefore <= 0) return undefined;
  const variance = overdispersion * (2 / treatedBefore + 2 / controlBefore);
  return Math.exp(-Z_LEVEL_AND_POWER * Math.sqrt(variance));
}
