import { describe, expect, it } from 'vitest';
import {
  gammaQuantile,
  incompleteBeta,
  incompleteGamma,
  lnGamma,
} from '@trygghetskartan/api/analysis/special';
import { upperTail } from '@trygghetskartan/api/analysis/tail';

function relativeError(value: number, expected: number): number {
  return Math.abs(value / expected - 1);
}

describe('lnGamma', () => {
  it('agrees with scipy.special.gammaln', () => {
    expect(relativeError(lnGamma(0.1), 2.252712651734206)).toBeLessThan(1e-13);
    expect(relativeError(lnGamma(0.5), 0.5723649429247)).toBeLessThan(1e-13);
    expect(relativeError(lnGamma(1.5), -0.12078223763524526)).toBeLessThan(1e-13);
    expect(relativeError(lnGamma(10), 12.801827480081469)).toBeLessThan(1e-13);
    expect(relativeError(lnGamma(1e6), 12815504.569147611)).toBeLessThan(1e-13);
  });
});

describe('incompleteBeta', () => {
  it('agrees with scipy.special.betainc on both sides of the mean', () => {
    expect(relativeError(incompleteBeta(9, 5, 2.5, 5), 0.00882318074819218)).toBeLessThan(1e-10);
    expect(relativeError(incompleteBeta(0.3, 0.5, 0.2, 0.5), 0.521590812214218)).toBeLessThan(
      1e-10,
    );
    expect(relativeError(incompleteBeta(40, 6, 12, 6), 0.000589959531963173)).toBeLessThan(1e-10);
    expect(relativeError(incompleteBeta(1e-9, 5, 3, 5), 0.9999999999590105)).toBeLessThan(1e-10);
    expect(relativeError(incompleteBeta(120, 40, 80, 40), 0.010215394387758987)).toBeLessThan(
      1e-10,
    );
  });

  it('is 0 at x = 0 and symmetric', () => {
    expect(incompleteBeta(3, 4, 0, 1)).toBe(0);
    // I_x(a, b) = 1 − I_{1−x}(b, a); at x = 1/2 and a = b it is 1/2.
    expect(relativeError(incompleteBeta(7, 7, 1, 1), 0.5)).toBeLessThan(1e-14);
    expect(relativeError(incompleteBeta(2, 5, 3, 7) + incompleteBeta(5, 2, 7, 3), 1)).toBeLessThan(
      1e-14,
    );
  });
});

describe('incompleteGamma', () => {
  it('agrees with scipy.special.gammainc', () => {
    expect(relativeError(incompleteGamma(9, 2.5), 0.0011402528326042434)).toBeLessThan(1e-10);
    expect(relativeError(incompleteGamma(0.5, 0.1), 0.34527915398142317)).toBeLessThan(1e-10);
    expect(relativeError(incompleteGamma(30, 50), 0.999083171138544)).toBeLessThan(1e-10);
    expect(relativeError(incompleteGamma(1000, 900), 0.0005499022657117818)).toBeLessThan(1e-10);
  });
});

describe('upperTail', () => {
  it('gives the golden tails of the Poisson and the negative binomial', () => {
    // golden.json upper_tail: n = 9, 9, 12.5; mu = 2.5, 2.5, 4; k = 1e6, 5, 5.
    expect(relativeError(upperTail(9, 2.5, 1e6), 0.00114027419)).toBeLessThan(1e-6);
    expect(relativeError(upperTail(9, 2.5, 5), 0.00882318075)).toBeLessThan(1e-6);
    expect(relativeError(upperTail(12.5, 4, 5), 0.0100767397)).toBeLessThan(1e-6);
    expect(relativeError(incompleteGamma(12.5, 4), 0.000505055211)).toBeLessThan(1e-6);
  });
});

describe('gammaQuantile', () => {
  it('gives the golden lower bounds of the score', () => {
    // golden.json score.lower95: qgamma(.05, n).
    expect(relativeError(gammaQuantile(0.05, 5), 1.97014957)).toBeLessThan(1e-6);
    expect(relativeError(gammaQuantile(0.05, 12), 6.92421251)).toBeLessThan(1e-6);
    expect(relativeError(gammaQuantile(0.05, 30), 21.5939792)).toBeLessThan(1e-6);
  });

  it('agrees with scipy for few and for many events', () => {
    // For one event the bound is −ln .95.
    expect(relativeError(gammaQuantile(0.05, 1), 0.05129329438755053)).toBeLessThan(1e-12);
    expect(relativeError(gammaQuantile(0.05, 200), 177.32048703304125)).toBeLessThan(1e-12);
  });
});
