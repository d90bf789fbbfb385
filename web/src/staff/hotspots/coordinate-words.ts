interface Position {
  lng: number;
  lat: number;
  easting: number;
  northing: number;
}

/** Latitude first, as maps on the web take it; five decimals are about a metre. */
export function wgs84InWords({ lng, lat }: Pick<Position, 'lng' | 'lat'>): string {
  return `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
}

export function swerefInWords({
  easting,
  northing,
}: Pick<Position, 'easting' | 'northing'>): string {
  return `N ${northing.toFixed(0)}, E ${easting.toFixed(0)}`;
}
