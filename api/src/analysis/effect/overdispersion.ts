/** Counts of one kind of period, and the mean that each is expected to have. */
export type CountGroup = readonly number[];

/**
 * Pearson's χ²/(n − groups) of counts by period around the mean of their own group: 1 for a Poisson
 * process, more where people come in clusters. For a panel the groups are treated before, treated
 * after, control before, control after, which makes it χ²/(n − 4). Use `max(1, φ)`: eight fortnights
 * that happen to be even prove nothing. P. McCullagh and J. A. Nelder, Generalized Linear Models,
 * 1989, § 6.2. NaN where there are no more periods than groups. Groups without events count for
 * their periods only.
 */
export function pearsonOverdispersion(groups: readonly CountGroup[]): number {
  let squares = 0;
  let periods = 0;
  for (const counts of groups) {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    periods += counts.length;
    if (mean > 0) {
      squares += counts.reduce((sum, count) => sum + (count - mean) ** 2 / mean, 0);
    }
  }
  return periods > groups.length ? squares / (periods - groups.length) : NaN;
}

/** The overdispersion that intervals are widened by: max(1, φ), 1 where it cannot be estimated. */
export function usedOverdispersion(groups: readonly CountGroup[]): number {
  return Math.max(1, pearsonOverdispersion(groups) || 1);
}
