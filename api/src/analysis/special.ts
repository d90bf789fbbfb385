/**
 * Special functions that the tests of significance stand on.
 * Relative accuracy about 1e-12 for the arguments that occur here (counts up to some thousands,
 * sizes up to 1e6); held against scipy in the unit tests.
 */

const EPSILON = 1e-16;
const TINY = 1e-300;
const MAX_STEPS = 100_000;

/** Lanczos' coefficients for g = 607/128 as computed by P. Godfrey, 2001. */
const LANCZOS_G = 607 / 128;
const LANCZOS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746,
  -0.4919138160976202, 3.399464998481189e-5, 4.652362892704858e-5, -9.837447530487956e-5,
  0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639,
  8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
];

/** ln Γ(x) for x > 0. C. Lanczos, "A precision approximation of the gamma function", 1964, doi:10.1137/0701008. */
export function lnGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lnGamma(1 - x);
  let sum = 0;
  for (let i = LANCZOS.length - 1; i > 0; i--) sum += LANCZOS[i] / (x - 1 + i);
  sum += LANCZOS[0];
  const t = x + LANCZOS_G - 0.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * ln(Γ(large + small) / Γ(large)) without the difference of two big logarithms, which for
 * large = 1e6 (a negative binomial that is nearly Poisson) would cost six digits.
 */
function lnGammaRatio(large: number, small: number): number {
  if (large < 20) return lnGamma(large + small) - lnGamma(large);
  return (
    small * Math.log(large) +
    (large + small - 0.5) * Math.log1p(small / large) -
    small +
    stirlingTail(large + small) -
    stirlingTail(large)
  );
}

/** What Stirling's formula leaves out of ln Γ(x), x ≥ 20 (DLMF 5.11.1). */
function stirlingTail(x: number): number {
  const y = 1 / (x * x);
  return (1 / 12 - y * (1 / 360 - y * (1 / 1260 - y * (1 / 1680 - y / 1188)))) / x;
}

/**
 * Regularised incomplete beta function I_x(a, b) at x = m/(m+k): the two parts are given instead
 * of x so that 1−x loses nothing. a, b, k > 0; m ≥ 0. Far in the tail the power series of DLMF
 * 8.17.8, whose terms are positive and soon small; elsewhere the continued fraction of 8.17.22.
 */
export function incompleteBeta(a: number, b: number, m: number, k: number): number {
  if (m <= 0) return 0;
  const x = m / (m + k);
  return x <= (a + 1) / (a + b + 2) ? betaLowerPart(a, b, m, k) : 1 - betaLowerPart(b, a, k, m);
}

function betaLowerPart(a: number, b: number, m: number, k: number): number {
  const lnPower = -a * Math.log1p(k / m) - b * Math.log1p(m / k);
  const lnScale =
    a < b ? lnGammaRatio(b, a) - lnGamma(a + 1) : lnGammaRatio(a, b) - Math.log(a) - lnGamma(b);
  const x = m / (m + k);
  const factor = (a + b) * x < 0.8 * (a + 1) ? betaSeries(a, b, x) : betaFraction(a, b, x);
  return Math.exp(lnPower + lnScale) * factor;
}

/** F(a + b, 1; a + 1; x), whose terms' ratio falls from (a + b)x/(a + 1) to x. */
function betaSeries(a: number, b: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 0; n < MAX_STEPS && term > sum * EPSILON; n++) {
    term *= ((a + b + n) * x) / (a + 1 + n);
    sum += term;
  }
  return sum;
}

/** Lentz's evaluation of the continued fraction. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let n = 1; n < MAX_STEPS; n++) {
    const even = (n * (b - n) * x) / ((a + 2 * n - 1) * (a + 2 * n));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + n) * (a + b + n) * x) / ((a + 2 * n) * (a + 2 * n + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 3 * EPSILON) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * Regularised lower incomplete gamma function P(a, x), a > 0, x ≥ 0: the chance that a Poisson
 * variable with mean x is at least a. Series DLMF 8.11.4 below x = a+1, fraction 8.9.2 above.
 */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x);
}

function gammaSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MAX_STEPS && term > sum * EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum * Math.exp(a * Math.log(x) - x - lnGamma(a + 1));
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / awayFromZero(b);
  let value = d;
  for (let n = 1; n < MAX_STEPS; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / awayFromZero(an * d + b);
    c = awayFromZero(b + an / c);
    const step = d * c;
    value *= step;
    if (Math.abs(step - 1) < 3 * EPSILON) break;
  }
  return value * Math.exp(a * Math.log(x) - x - lnGamma(a));
}

/**
 * The x at which P(a, x) = probability, 0 < probability < 1, a > 0: with probability .05 the exact
 * one-sided 95 % lower bound of a Poisson mean after a events (F. Garwood, 1936,
 * doi:10.1093/biomet/28.3-4.437). Newton's steps kept inside a shrinking bracket.
 */
export function gammaQuantile(probability: number, a: number): number {
  let low = 0;
  let high = a + 1;
  while (incompleteGamma(a, high) < probability) high *= 2;
  let x = Math.min(a, high / 2);
  for (let n = 0; n < 200; n++) {
    const excess = incompleteGamma(a, x) - probability;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((a - 1) * Math.log(x) - x - lnGamma(a));
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-13 * x) return next;
    x = next;
  }
  return x;
}
