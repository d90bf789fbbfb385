import type { LatLngBounds, LatLngTuple } from 'leaflet';
import { useState } from 'react';
import { Polyline, useMap, useMapEvents } from 'react-leaflet';

const metresPerDegree = 111_320;

/**
 * Thin lines at a round number of metres from the centre, so that distances can be judged where
 * no street is drawn. Along the parallel of the centre: within a town the error is below 1 ‰.
 */
export function MetricGrid({ centre }: { centre: readonly [lng: number, lat: number] }) {
  const map = useMap();
  const [, setDrawing] = useState(0);
  useMapEvents({ moveend: () => setDrawing((count) => count + 1) });
  const spacing = spacingAt(map.getZoom());
  if (spacing === undefined) {
    return null;
  }
  return (
    <Polyline
      positions={gridLines(map.getBounds().pad(0.3), centre, spacing)}
      interactive={false}
      className="map-grid"
    />
  );
}

function spacingAt(zoom: number): number | undefined {
  if (zoom >= 17) {
    return 50;
  }
  if (zoom >= 15) {
    return 200;
  }
  if (zoom >= 13) {
    return 1000;
  }
  return zoom >= 11 ? 5000 : undefined;
}

function gridLines(
  view: LatLngBounds,
  [lng, lat]: readonly [number, number],
  spacingMetres: number,
): LatLngTuple[][] {
  const { lng: west, lat: south } = view.getSouthWest();
  const { lng: east, lat: north } = view.getNorthEast();
  const stepLat = spacingMetres / metresPerDegree;
  const stepLng = stepLat / Math.cos((lat * Math.PI) / 180);
  const lines: LatLngTuple[][] = [];
  for (let index = Math.ceil((west - lng) / stepLng); lng + index * stepLng <= east; index++) {
    const at = lng + index * stepLng;
    lines.push([
      [south, at],
      [north, at],
    ]);
  }
  for (let index = Math.ceil((south - lat) / stepLat); lat + index * stepLat <= north; index++) {
    const at = lat + index * stepLat;
    lines.push([
      [at, west],
      [at, east],
    ]);
  }
  return lines;
}
