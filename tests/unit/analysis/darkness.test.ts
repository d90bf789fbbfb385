import { expect, it } from 'vitest';
import { createDarknessClock } from '@trygghetskartan/api/analysis/darkness';
import { sunHeightDegrees } from '@trygghetskartan/api/contract/sun-height';

const NASSJO = { lat: 57.653, lng: 14.694 };

it('has the sun at 90° less latitude plus declination at noon of the solstices', () => {
  // Solar noon at 14.694° E on 21 June is 12:00 UTC − 58.8 min + 1.8 min (equation of time) = 11:03 UTC.
  const summer = sunHeightDegrees(Date.UTC(2026, 5, 21, 11, 3), NASSJO.lat, NASSJO.lng);
  expect(summer).toBeCloseTo(90 - 57.653 + 23.436, 1);
  // On 21 December the equation of time is +1.9 min: 10:59 UTC.
  const winter = sunHeightDegrees(Date.UTC(2026, 11, 21, 10, 59), NASSJO.lat, NASSJO.lng);
  expect(winter).toBeCloseTo(90 - 57.653 - 23.437, 1);
});

it('stands 12.9° below the horizon in the middle of the lightest night', () => {
  // Lower culmination: −(90 − latitude − declination) = −(90 − 57.653 − 23.436) = −8.9°.
  const lowest = sunHeightDegrees(Date.UTC(2026, 5, 21, 23, 1), NASSJO.lat, NASSJO.lng);
  expect(lowest).toBeCloseTo(-8.91, 1);
});

it('is dark after civil twilight has ended, and light before', () => {
  // Geometry: cos H = (sin(−6°) − sin φ sin δ)/(cos φ cos δ) with δ = −23.437° gives H = 61.9° = 4 h 8 min
  // after the sun's noon at 10:59 UTC: civil dusk at 15:07 UTC.
  const darknessAt = createDarknessClock(NASSJO.lat, NASSJO.lng);
  expect(darknessAt(Date.UTC(2026, 11, 21, 14, 55))).toBe('light');
  expect(darknessAt(Date.UTC(2026, 11, 21, 15, 25))).toBe('dark');
});

it('answers by ten minutes of UTC', () => {
  const darknessAt = createDarknessClock(NASSJO.lat, NASSJO.lng);
  const start = Date.UTC(2026, 11, 21, 15, 0);
  const answers = new Set([0, 3, 9.99].map((minutes) => darknessAt(start + minutes * 60_000)));
  expect(answers.size).toBe(1);
});
