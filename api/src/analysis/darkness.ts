import { getPosition } from 'suncalc';

/**
 * Dark is when the sun's centre stands more than 6° below the horizon: the end of civil twilight,
 * about when street lighting alone decides what one sees. Cloud, trees and lamps are not known.
 */
const DARK_BELOW_DEGREES = -6;

export type Darkness = 'light' | 'dark';

/** The height that suncalc adds for refraction to a sun at or below the horizon, degrees (Meeus 16.4 at 0°). */
const REFRACTION_AT_HORIZON_DEGREES =
  (0.0002967 / Math.tan(0.00312536 / 0.08901179)) * (180 / Math.PI);

const STEP_MS = 600_000;

/**
 * Height of the sun's centre over the horizon in degrees, geometric where the sun is below it, as
 * the twilights are defined; above it as seen, with refraction. Good to about 0.01°.
 */
export function sunHeightDegrees(epochMs: number, lat: number, lng: number): number {
  const seen = getPosition(new Date(epochMs), lat, lng).altitude;
  return seen < REFRACTION_AT_HORIZON_DEGREES ? seen - REFRACTION_AT_HORIZON_DEGREES : seen;
}

/**
 * Tells whether it was dark at a place (WGS 84) at a moment. Answers are remembered for each ten
 * minutes of UTC and taken at their middle, so dusk can be off by five minutes; one place serves a
 * whole town, where the sun is nowhere more than a minute early or late.
 */
export function createDarknessClock(lat: number, lng: number): (epochMs: number) => Darkness {
  const known = new Map<number, Darkness>();
  return (epochMs) => {
    const step = Math.floor(epochMs / STEP_MS);
    let answer = known.get(step);
    if (answer === undefined) {
      const height = sunHeightDegrees((step + 0.5) * STEP_MS, lat, lng);
      answer = height < DARK_BELOW_DEGREES ? 'dark' : 'light';
      known.set(step, answer);
    }
    return answer;
  };
}
