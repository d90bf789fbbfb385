import { incompleteBeta, lnGamma } from './special.ts';

/** P(X ≥ hits) of the binomial with `total` tries of chance `chance`, 0 < chance < 1 (DLMF 8.17.5). */
export function binomialUpperTail(hits: number, total: number, chance: number): number {
  if (hits <= 0) return 1;
  if (hits > total) return 0;
  return incompleteBeta(hits, total - hits + 1, chance, 1 - chance);
}

/** P(X = hits). */
export function binomialChance(hits: number, total: number, chance: number): number {
  return Math.exp(
    lnGamma(total + 1) -
      lnGamma(hits + 1) -
      lnGamma(total - hits + 1) +
      hits * Math.log(chance) +
      (total - hits) * Math.log1p(-chance),
  );
}

/**
 * Exact two-sided p: the chance of all outcomes that are no more likely than the one seen, as R's
 * binom.test counts them (a tie within 1e-7 counts as one). `total` steps.
 */
export function binomialTwoSided(hits: number, total: number, chance: number): number {
  const limit = binomialChance(hits, total, chance) * (1 + 1e-7);
  let p = 0;
  for (let other = 0; other <= total; other++) {
    const own = binomialChance(other, total, chance);
    if (own <= limit) p += own;
  }
  return Math.min(1, p);
}

/**
 * Exact 95 % interval of a chance by C. J. Clopper and E. S. Pearson, 1934,
 * doi:10.1093/biomet/26.4.404. It covers at least 95 %, for few observations rather more.
 */
export function clopperPearson(hits: number, total: number): [low: number, high: number] {
  return [
    hits === 0 ? 0 : betaQuantile(0.025, hits, total - hits + 1),
    hits === total ? 1 : betaQuantile(0.975, hits + 1, total - hits),
  ];
}

/** The x at which I_x(a, b) = probability: halving, until two numbers have none between them. */
function betaQuantile(probability: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (incompleteBeta(a, b, middle, 1 - middle) < probability) low = middle;
    else high = middle;
  }
}
