/**
 * Normalised weights of a sampled Gaussian at distances 0, 1, … `radius` cells, the radius being
 * `truncate` sigmas rounded half up: the kernel of scipy.ndimage.gaussian_filter.
 */
export function gaussianWeights(sigmaCells: number, truncate: number): Float64Array {
  const radius = Math.floor(truncate * sigmaCells + 0.5);
  const weights = new Float64Array(radius + 1);
  let sum = 0;
  for (let i = radius; i >= 0; i--) {
    weights[i] = Math.exp((-0.5 / (sigmaCells * sigmaCells)) * (i * i));
    sum += i === 0 ? weights[i] : 2 * weights[i];
  }
  return weights.map((weight) => weight / sum);
}

/**
 * The Gaussian filter's values in the square of (2·reach + 1)² cells in the middle of a window that
 * has `weights.length − 1` cells more to each side; row-major (columns first, then rows). `line` and
 * `smooth` are written over: at least as many values as the window is wide, and as the square has.
 */
export function smoothWindow(
  window: Float64Array,
  reach: number,
  weights: Float64Array,
  line: Float64Array,
  smooth: Float64Array,
): void {
  const radius = weights.length - 1;
  const side = 2 * reach + 1;
  const wide = side + 2 * radius;
  for (let row = 0; row < side; row++) {
    const middle = (row + radius) * wide;
    for (let i = 0; i < wide; i++) {
      let sum = window[middle + i] * weights[0];
      for (let d = radius; d > 0; d--) {
        sum += (window[middle + i - d * wide] + window[middle + i + d * wide]) * weights[d];
      }
      line[i] = sum;
    }
    for (let i = 0; i < side; i++) {
      let sum = line[i + radius] * weights[0];
      for (let d = radius; d > 0; d--) {
        sum += (line[i + radius - d] + line[i + radius + d]) * weights[d];
      }
      smooth[row * side + i] = sum;
    }
  }
}
