import { expect, test } from 'vitest';
import { localInstant } from '@trygghetskartan/api/export/export-context';

test.each([
  ['2026-11-23T14:04:05Z', 'Europe/Stockholm', '2026-11-23T15:04:05+01:00'],
  ['2026-07-01T22:30:00Z', 'Europe/Stockholm', '2026-07-02T00:30:00+02:00'],
  // The hour that comes twice when the clocks go back.
  ['2026-10-25T00:30:00Z', 'Europe/Stockholm', '2026-10-25T02:30:00+02:00'],
  ['2026-10-25T01:30:00Z', 'Europe/Stockholm', '2026-10-25T02:30:00+01:00'],
  ['2026-01-01T12:00:00Z', 'America/New_York', '2026-01-01T07:00:00-05:00'],
  ['2026-01-01T12:00:00Z', 'Europe/London', '2026-01-01T12:00:00+00:00'],
])('%s in %s is %s', (instant, timeZone, expected) => {
  expect(localInstant(new Date(instant), timeZone)).toBe(expected);
});
