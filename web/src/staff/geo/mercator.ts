/** Web Mercator as map pages use it: a world of 256 × 2^zoom pixels, y downwards. Degrees. */

export function mercatorPixel(lng: number, lat: number, zoom: number): [x: number, y: number] {
  const world = 256 * 2 ** zoom;
  const sin = Math.sin((lat * Math.PI) / 180);
  return [((lng + 180) / 360) * world, (0.5 - Math.atanh(sin) / (2 * Math.PI)) * world];
}

export function mercatorPosition(x: number, y: number, zoom: number): [lng: number, lat: number] {
  const world = 256 * 2 ** zoom;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / world))) * 180) / Math.PI;
  return [(x / world) * 360 - 180, lat];
}
