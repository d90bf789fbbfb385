/** A count and what was expected of it. */
export type CountBesideExpected = { count: number; expected: number };

/**
 * Pearson's χ²/(n − parameters): 1 for a Poisson process, more where people come in clusters. Use
 * `max(1, φ)`: eight fortnights that happen to be even prove nothing. P. McCullagh and J. A. Nelder,
 * Generalized Linear Models, 1989, § 6.2. NaN where there are no more counts than parameters; a
 * count of which nothing was expected is left out of the sum.
 */
export function pearsonBeside(cells: readonly CountBesideExpected[], parameters: number): number {
  const squares = cells.reduce(
    (sum, { count, expected }) => sum + (expected > 0 ? (count - expected) ** 2 / expected : 0),
    0,
  );
  return cells.length > parameters ? squares / (cells.length - parameters) : NaN;
}

/**
 * The same for counts by period, each held against the mean of its group. For a panel the groups are
 * treated before, treated after, control before, control after, which makes it χ²/(n − 4).
 */
export function pearsonOverdispersion(groups: readonly (readonly number[])[]): number {
  const cells = groups.flatMap((counts) => {
    const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    return counts.map((count) => ({ count, expected }));
  });
  return pearsonBeside(cells, groups.length);
}

/** The overdispersion that intervals are widened by: max(1, φ), 1 where it cannot be estimated. */
export function usedOverdispersion(groups: readonly (readonly number[])[]): number {
  return Math.max(1, pearsonOverdispersion(groups) || 1);
}
