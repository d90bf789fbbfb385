import { darkBelowDegrees, sunHeightDegrees } from '@trygghetskartan/api/contract/sun-height';

const dayMilliseconds = 86_400_000;

/** Days looked at, spread over the period: enough for a hint, and few enough for the page's own thread. */
const mostDays = 120;

/**
 * For each local hour 0–23 the share (0–1) of the days from `from` to `to` (calendar days, both
 * included) on which it is dark at half past. A hint under a curve: of a long period some days are
 * looked at, and on the day of a change of clocks the hours before it are an hour off.
 */
export function darkShareByHour(
  period: { from: string; to: string },
  place: { lng: number; lat: number; timeZone: string },
): number[] {
  const start = Date.parse(`${period.from}T00:00:00Z`);
  const end = Date.parse(`${period.to}T00:00:00Z`);
  const days = Math.max(0, Math.floor((end - start) / dayMilliseconds) + 1);
  const looked = Math.min(days, mostDays);
  const offsetAt = createZoneOffset(place.timeZone);
  const dark = Array.from({ length: 24 }, () => 0);
  for (let step = 0; step < looked; step++) {
    const day = start + Math.floor(((step + 0.5) * days) / looked) * dayMilliseconds;
    const midnight = day - offsetAt(day + dayMilliseconds / 2);
    for (const hour of dark.keys()) {
      const instant = midnight + (hour + 0.5) * 3_600_000;
      if (sunHeightDegrees(instant, place.lat, place.lng) < darkBelowDegrees) {
        dark[hour] = (dark[hour] ?? 0) + 1;
      }
    }
  }
  return dark.map((count) => (looked === 0 ? 0 : count / looked));
}

/** Milliseconds that the zone is ahead of UTC. One format for all: making one is what costs. */
function createZoneOffset(timeZone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (instant) =>
    Date.parse(`${format.format(instant).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
