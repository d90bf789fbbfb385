/**
 * Log likelihood ratio of M. Kulldorff's scan statistic for Poisson counts, 1997,
 * doi:10.1080/03610929708831995: `inside` of `total` events where `expected` were expected; 0 where
 * there are no more than expected. The p of a scan is (1 + simulated maxima ≥ observed)/(runs + 1).
 */
export function scanLikelihoodRatio(inside: number, expected: number, total: number): number {
  if (inside <= expected) return 0;
  const outside = total - inside;
  const rest = outside === 0 ? 0 : outside * Math.log(outside / (total - expected));
  return inside * Math.log(inside / expected) + rest;
}

/** Rate inside over the rate outside. */
export function scanRelativeRisk(inside: number, expected: number, total: number): number {
  return inside / expected / ((total - inside) / (total - expected));
}
