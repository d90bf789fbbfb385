import { expect, it } from 'vitest';
import { sunHeightDegrees } from '@trygghetskartan/api/contract/sun-height';

/**
 * Geometric height of the sun's centre in Nässjö (57.653° N, 14.694° E), without refraction, as
 * PyEphem 4.1.4 (libastro, VSOP87) has it: printed by tests/evaluate/sun-heights.py.
 */
const EPHEMERIS: [moment: string, degrees: number][] = [
  ['2026-01-15T14:45Z', -0.402],
  ['2026-02-20T06:00Z', -3.279],
  ['2026-03-20T11:00Z', 32.257],
  // The evenings before and after summer time begins, and both sides of the change.
  ['2026-03-28T18:30Z', -8.269],
  ['2026-03-29T00:59Z', -24.952],
  ['2026-03-29T01:00Z', -24.881],
  ['2026-03-29T18:30Z', -7.971],
  ['2026-04-30T19:30Z', -5.712],
  ['2026-06-21T11:03Z', 55.784],
  ['2026-06-21T23:01Z', -8.911],
  ['2026-08-01T20:15Z', -6.473],
  ['2026-09-23T05:00Z', 0.773],
  // The evenings before and after it ends, and both times that it is 02:30.
  ['2026-10-24T16:15Z', -6.04],
  ['2026-10-25T00:30Z', -40.229],
  ['2026-10-25T01:30Z', -34.772],
  ['2026-10-25T16:15Z', -6.347],
  ['2026-11-20T21:15Z', -48.596],
  ['2026-12-21T15:00Z', -5.268],
];

it.each(EPHEMERIS)('is within 0.02° of the ephemeris at %s', (moment, degrees) => {
  const height = sunHeightDegrees(Date.parse(moment), 57.653, 14.694);
  expect(Math.abs(height - degrees)).toBeLessThan(0.02);
});
