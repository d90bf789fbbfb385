import { describe, expect, it } from 'vitest';
import { gaussianWeights, smoothWindow } from '@trygghetskartan/api/analysis/gaussian';

describe('the Gaussian filter', () => {
  it('has the kernel of scipy.ndimage.gaussian_filter1d', () => {
    const weights = gaussianWeights(6, 3);
    expect(weights).toHaveLength(19);
    expect(weights[0]).toBeCloseTo(0.06662513187754392, 14);
    expect(weights[1]).toBeCloseTo(0.06570617921163577, 14);
    expect(weights[18]).toBeCloseTo(0.0007401383593875726, 14);
  });

  it('equals scipy.ndimage.gaussian_filter(sigma 1.5, truncate 4) on a small field', () => {
    // The square of 3 × 3 cells round (row 3, column 4), with six cells more to each side.
    const window = new Float64Array(15 * 15);
    const at = (row: number, column: number): number => (row + 4) * 15 + column + 3;
    window[at(2, 3)] = 1;
    window[at(3, 3)] = 2;
    window[at(3, 5)] = 0.5;
    const smooth = new Float64Array(9);
    smoothWindow(window, 1, gaussianWeights(1.5, 4), new Float64Array(15), smooth);
    const expected = [
      0.19566354704585098, 0.17002967106911168, 0.10397395923589972, 0.21265614489108986,
      0.18695954453992888, 0.11681630159000578, 0.15400740533251112, 0.1366740403380374,
      0.08684860740243656,
    ];
    for (const [i, value] of expected.entries()) expect(smooth[i]).toBeCloseTo(value, 13);
  });
});
