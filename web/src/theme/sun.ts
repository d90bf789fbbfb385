const radians = Math.PI / 180;
const { sin, cos, asin, atan2 } = Math;

/**
 * Geometric height of the sun's centre over the horizon, degrees: the Astronomical Almanac's low-precision
 * sun (page C5), good to .02° from 1950 to 2050. The analysis has a better one (api/src/contract/sun-height.ts),
 * with which the script that every page waits for has 1.4 kB more.
 */
export function roughSunHeightDegrees(epochMs: number, lat: number, lng: number): number {
  const days = epochMs / 86_400_000 - 10_957.5; // from J2000.0
  const anomaly = (357.528 + 0.9856003 * days) * radians;
  const longitude =
    (280.46 + 0.9856474 * days + 1.915 * sin(anomaly) + 0.02 * sin(2 * anomaly)) * radians;
  const tilt = 23.439 * radians;
  const declination = asin(sin(tilt) * sin(longitude));
  const rightAscension = atan2(cos(tilt) * sin(longitude), cos(longitude));
  const hourAngle = (280.4606 + 360.9856473 * days + lng) * radians - rightAscension;
  const latitude = lat * radians;
  return (
    asin(sin(latitude) * sin(declination) + cos(latitude) * cos(declination) * cos(hourAngle)) /
    radians
  );
}
