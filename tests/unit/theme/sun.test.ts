import { sunHeightDegrees } from '@trygghetskartan/api/contract/sun-height';
import { roughSunHeightDegrees } from '@trygghetskartan/web/theme/sun';
import { expect, test } from 'vitest';

test.each([
  ['Ystad', 55.43, 13.82],
  ['Nässjö', 57.65, 14.69],
  ['Kiruna', 67.86, 20.23],
])(
  'in %s the sun stands where the analysis has it, at every fifth hour of two years',
  (_, lat, lng) => {
    const start = Date.parse('2026-01-01T00:00:00Z');
    let worst = 0;
    for (let hour = 0; hour < 2 * 366 * 24; hour += 5) {
      const at = start + hour * 3_600_000;
      const error = roughSunHeightDegrees(at, lat, lng) - sunHeightDegrees(at, lat, lng);
      worst = Math.max(worst, Math.abs(error));
    }
    expect(worst).toBeLessThan(0.03);
  },
);
