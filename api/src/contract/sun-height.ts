import { getPosition } from 'suncalc';

/**
 * Dark is when the sun's centre stands more than 6° below the horizon: the end of civil twilight,
 * about when street lighting alone decides what one sees. Cloud, trees and lamps are not known.
 */
export const darkBelowDegrees = -6;

/** What the air lifts a sun at this true height by, degrees, as suncalc adds it (Meeus 16.4; below the horizon as at it). */
function refractionDegrees(height: number): number {
  const radians = (Math.max(0, height) * Math.PI) / 180;
  const lift = 0.0002967 / Math.tan(radians + 0.00312536 / (radians + 0.08901179));
  return (lift * 180) / Math.PI;
}

/**
 * Geometric height of the sun's centre over the horizon in degrees, without refraction, as the
 * twilights are defined. Good to about 0.01°.
 */
export function sunHeightDegrees(epochMs: number, lat: number, lng: number): number {
  const seen = getPosition(new Date(epochMs), lat, lng).altitude;
  // Refraction changes by a fifth of a degree a degree at most: each round leaves a fifth of the error.
  let height = seen;
  for (let round = 0; round < 6; round++) height = seen - refractionDegrees(height);
  return height;
}
