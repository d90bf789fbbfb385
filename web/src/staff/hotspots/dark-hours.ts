import { getPosition } from 'suncalc';

/** Civil dusk: below this height of the sun, street lighting is what people see by. Degrees. */
const darkBelowDegrees = -6;

const dayMilliseconds = 86_400_000;

/**
 * For each local hour 0–23 the share (0–1) of the days from `from` to `to` (calendar days, both
 * included) on which it is dark at half past. A hint under a curve: every fifth day is looked at.
 */
export function darkShareByHour(
  period: { from: string; to: string },
  place: { lng: number; lat: number; timeZone: string },
): number[] {
  const start = Date.parse(`${period.from}T00:00:00Z`);
  const end = Date.parse(`${period.to}T00:00:00Z`);
  const days = Math.floor((end - start) / dayMilliseconds) + 1;
  const step = days > 10 ? 5 : 1;
  return Array.from({ length: 24 }, (_, hour) => {
    let dark = 0;
    let looked = 0;
    for (let day = 0; day < days; day += step) {
      const wall = start + day * dayMilliseconds + (hour + 0.5) * 3_600_000;
      const instant = new Date(wall - zoneOffset(wall, place.timeZone));
      looked++;
      if (getPosition(instant, place.lat, place.lng).altitude < darkBelowDegrees) {
        dark++;
      }
    }
    return looked === 0 ? 0 : dark / looked;
  });
}

/** Milliseconds that the zone is ahead of UTC; within an hour of a clock change it may be the other side's. */
function zoneOffset(instant: number, timeZone: string): number {
  const local = new Date(instant).toLocaleString('sv-SE', { timeZone });
  return Date.parse(`${local.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
