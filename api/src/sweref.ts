import proj4 from 'proj4';

/** SWEREF 99 TM, EPSG:3006: what the analysis measures in. */
const sweref = proj4(
  'EPSG:4326',
  '+proj=utm +zone=33 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs',
);

/** About 0.1 m: finer would only suggest a precision that no report has. */
const decimals = 1e6;

/** EPSG:3006 metres to WGS 84 degrees. */
export function toWgs84([easting, northing]: readonly [number, number]): [
  lng: number,
  lat: number,
] {
  const [lng = 0, lat = 0] = sweref.inverse([easting, northing]);
  return [Math.round(lng * decimals) / decimals, Math.round(lat * decimals) / decimals];
}
