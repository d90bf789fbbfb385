import { incompleteGamma } from './special.ts';

/** Standard normal quantile at .975: half the width of a 95 % interval in standard errors. */
export const Z_95 = 1.959963984540054;

/**
 * P(Z ≥ z) of the standard normal, as ½ Q(½, z²/2) (DLMF 7.11.1). Absolute error about 1e-16, which
 * leaves six digits of a tail of 1e-10.
 */
export function normalUpperTail(z: number): number {
  const half = (1 - incompleteGamma(0.5, (z * z) / 2)) / 2;
  return z >= 0 ? half : 1 - half;
}

/** P(|Z| ≥ |z|). */
export function twoSided(z: number): number {
  return 1 - incompleteGamma(0.5, (z * z) / 2);
}
