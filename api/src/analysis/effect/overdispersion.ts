/** A count and what was expected of it. */
export type CountBesideExpected = { count: number; expected: number };

/**
 * Pearson's χ²/(n − groups) of counts in groups, each of which has had one mean fitted to it: 1 for a
 * Poisson process, more where people come in clusters. Use `max(1, φ)`: eight fortnights that happen
 * to be even prove nothing. P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, § 6.2.
 * Where nothing was expected nothing can vary: neither such counts nor a group of nothing else are
 * counted, or a place that falls silent would make all others look steadier than they are. NaN where
 * there are no more counts than groups.
 */
export function pearsonBeside(groups: readonly (readonly CountBesideExpected[])[]): number {
  let squares = 0;
  let freedom = 0;
  for (const group of groups) {
    const telling = group.filter(({ expected }) => expected > 0);
    if (telling.length === 0) continue;
    freedom += telling.length - 1;
    for (const { count, expected } of telling) squares += (count - expected) ** 2 / expected;
  }
  return freedom > 0 ? squares / freedom : NaN;
}

/**
 * The same for counts by period, each held against the mean of its group. For a panel the groups are
 * treated before, treated after, control before, control after, which makes it χ²/(n − 4) where
 * somebody was counted in each.
 */
export function pearsonOverdispersion(groups: readonly (readonly number[])[]): number {
  return pearsonBeside(
    groups.map((counts) => {
      const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
      return counts.map((count) => ({ count, expected }));
    }),
  );
}

/** The overdispersion that intervals are widened by: max(1, φ), 1 where it cannot be estimated. */
export function usedOverdispersion(groups: readonly (readonly number[])[]): number {
  return Math.max(1, pearsonOverdispersion(groups) || 1);
}
