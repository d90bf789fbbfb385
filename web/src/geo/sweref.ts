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

/** Geodetic latitude from conformal. */
const geodetic = [
  e2 + e2 ** 2 + e2 ** 3 + e2 ** 4,
  -(7 * e2 ** 2 + 17 * e2 ** 3 + 30 * e2 ** 4) / 6,
  (224 * e2 ** 3 + 889 * e2 ** 4) / 120,
  (-4279 * e2 ** 4) / 1260,
] as const;

/** Grid from conformal sphere. */
const forward = [
  n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16 + (41 * n ** 4) / 180,
  (13 * n ** 2) / 48 - (3 * n ** 3) / 5 + (557 * n ** 4) / 1440,
  (61 * n ** 3) / 240 - (103 * n ** 4) / 140,
  (49561 * n ** 4) / 161280,
] as const;

/** Conformal sphere from grid. */
const backward = [
  n / 2 - (2 * n ** 2) / 3 + (37 * n ** 3) / 96 - n ** 4 / 360,
  n ** 2 / 48 + n ** 3 / 15 - (437 * n ** 4) / 1440,
  (17 * n ** 3) / 480 - (37 * n ** 4) / 840,
  (4397 * n ** 4) / 161280,
] as const;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const degrees = (angle: number): number => (angle * 180) / Math.PI;

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

/** Metres to longitude and latitude in degrees. */
export function toWgs84(easting: number, northing: number): [lng: number, lat: number] {
  const xi = northing / meridianRadius;
  const eta = (easting - falseEasting) / meridianRadius;
  let north = xi;
  let east = eta;
  backward.forEach((factor, index) => {
    const k = 2 * (index + 1);
    north -= factor * Math.sin(k * xi) * Math.cosh(k * eta);
    east -= factor * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  const sphere = Math.asin(Math.sin(north) / Math.cosh(east));
  const sin2 = Math.sin(sphere) ** 2;
  const [a, b, c, d] = geodetic;
  const phi =
    sphere + Math.sin(sphere) * Math.cos(sphere) * (a + b * sin2 + c * sin2 ** 2 + d * sin2 ** 3);
  const lambda = Math.atan2(Math.sinh(east), Math.cos(north));
  return [centralMeridian + degrees(lambda), degrees(phi)];
}
