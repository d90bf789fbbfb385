/**
 * SWEREF 99 TM (EPSG:3006) from and to longitude and latitude: Gauss–Krüger by Krüger's series,
 * accurate to a millimetre within Sweden. The reference frames WGS 84 and SWEREF 99 differ by
 * less than a metre, which is below the accuracy of a report's place.
 * Source: Lantmäteriet, "Gauss Conformal Projection (Transverse Mercator): Krüger's formulas".
 */
const semiMajorAxis = 6_378_137;
const flattening = 1 / 298.257222101;
const centralMeridian = 15;
const scaleOnMeridian = 0.9996;
const falseEasting = 500_000;

const e2 = flattening * (2 - flattening);
const n = flattening / (2 - flattening);
const meridianRadius = (semiMajorAxis / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64) * scaleOnMeridian;

/** Conformal latitude from geodetic. */
const conformal = [
  e2,
  (5 * e2 ** 2 - e2 ** 3) / 6,
  (104 * e2 ** 3 - 45 * e2 ** 4) / 120,
  (1237 * e2 ** 4) / 1260,
] as const;

/** Grid from conformal sphere. */
const forward = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49561 * n ** 4) / 161280,
] as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Longitude and latitude in degrees to metres. */
export function toSweref(lng: number, lat: number): [easting: number, northing: number] {
  const phi = radians(lat);
  const sin2 = Math.sin(phi) ** 2;
  const [a, b, c, d] = conformal;
  const sphere =
    phi - Math.sin(phi) * Math.cos(phi) * (a + b * sin2 + c * sin2 ** 2 + d * sin2 ** 3);
  const east = radians(lng - centralMeridian);
  const xi = Math.atan2(Math.tan(sphere), Math.cos(east));
  const eta = Math.atanh(Math.cos(sphere) * Math.sin(east));
  let northing = xi;
  let easting = eta;
  forward.forEach((factor, index) => {
    const k = 2 * (index + 1);
    northing += factor * Math.sin(k * xi) * Math.cosh(k * eta);
    easting += factor * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  return [falseEasting + meridianRadius * easting, meridianRadius * northing];
}
