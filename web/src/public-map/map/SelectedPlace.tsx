import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { Polygon } from 'react-leaflet';
import { placeById } from '../find-place.ts';
import { squareRing } from '../square.ts';
import { leafletRings } from './leaflet-rings.ts';

/** A double outline, dark on light, round the place whose sheet is open, also where nothing is told. */
export function SelectedPlace({ id, told }: { id: string; told: PublicPlaces }) {
  const square = squareRing(id, told.squareMetres);
  const outline = placeById(id, told)?.outline ?? (square === undefined ? [] : [[square]]);
  const positions = leafletRings(outline);
  return ['selected-halo', 'selected-line'].map((name) => (
    <Polygon
      // Leaflet sets the class once.
      key={`${name} ${id}`}
      positions={positions}
      interactive={false}
      className={name}
    />
  ));
}
