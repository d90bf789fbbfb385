import { getPosition } from 'suncalc';

/**
 * Dark is when the sun's centre stands more than 6° below the horizon: the end of civil twilight,
 * about when street lighting alone decides what one sees. Cloud, trees and lamps are not known.
 */
export const darkBelowDegrees = -6;

/** The height that suncalc adds for refraction to a sun at or below the horizon, degrees (Meeus 16.4 at 0°). */
const refractionAtHorizonDegrees =
  (0.0002967 / Math.tan(0.00312536 / 0.08901179)) * (180 / Math.PI);

/**
 * Height of the sun's centre over the horizon in degrees, geometric where the sun is below it, as
 * the twilights are defined; above it as seen, with refraction. Good to about 0.01°.
 */
export function sunHeightDegrees(epochMs: number, lat: number, lng: number): number {
  const seen = getPosition(new Date(epochMs), lat, lng).altitude;
  return seen < refractionAtHorizonDegrees ? seen - refractionAtHorizonDegrees : seen;
}
