/** Counts for simulations; `random` gives 0 ≤ x < 1. */

/** L. Devroye, Non-Uniform Random Variate Generation, 1986, ch. X.3: sums of exponential waits. */
export function drawPoisson(random: () => number, mean: number): number {
  // A product of more than some hundreds of numbers would run out of exponent.
  if (mean > 300) return drawPoisson(random, 300) + drawPoisson(random, mean - 300);
  const limit = Math.exp(-mean);
  let product = 1 - random();
  let count = 0;
  while (product > limit) {
    product *= 1 - random();
    count++;
  }
  return count;
}

/** Shape ≥ 1; mean shape × scale. G. Marsaglia and W. W. Tsang, 2000, doi:10.1145/358407.358414. */
export function drawGamma(random: () => number, shape: number, scale: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random()) < (normal * normal) / 2 + d - d * v + d * Math.log(v)) {
      return d * v * scale;
    }
  }
}

/** Negative binomial with this mean and size (variance mean + mean²/size); Poisson without a size. */
export function drawCount(random: () => number, mean: number, size?: number): number {
  return drawPoisson(random, size === undefined ? mean : drawGamma(random, size, mean / size));
}
