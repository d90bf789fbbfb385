import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import type { LatLngTuple } from 'leaflet';

/** An outline as Leaflet takes it: latitude first. */
export function leafletRings(outline: PublicPlace['outline']): LatLngTuple[][][] {
  return outline.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lat, lng])));
}
