/** Intervals for shares of few observations. */

/** Standard normal quantile at .975. */
const Z_95 = 1.959963984540054;

/**
 * Wilson's 95 % interval for `hits` of `total` as [low, high] in 0–1; total ≥ 1.
 * E. B. Wilson, 1927, doi:10.1080/01621459.1927.10502953. Holds where the plain interval fails:
 * few observations, shares near 0 or 1. It assumes independent observations.
 */
export function wilsonInterval(hits: number, total: number): [low: number, high: number] {
  const share = hits / total;
  const z2 = Z_95 * Z_95;
  const centre = share + z2 / (2 * total);
  const spread = Z_95 * Math.sqrt((share * (1 - share) + z2 / (4 * total)) / total);
  const scale = 1 + z2 / total;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}

/** A share of people with its 95 % Wilson interval, 0–1. */
export type Share = { people: number; of: number; share: number; low: number; high: number };

/** Undefined where there is nobody to take a share of. */
export function shareOf(people: number, of: number): Share | undefined {
  if (of === 0) return undefined;
  const [low, high] = wilsonInterval(people, of);
  return { people, of, share: people / of, low, high };
}
