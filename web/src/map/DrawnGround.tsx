import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { LatLngTuple } from 'leaflet';
import { useMemo } from 'react';
import { Polygon } from 'react-leaflet';
import { MetricGrid } from './MetricGrid.tsx';

type Ring = Municipality['boundary'][number][number];

const wholeEarth: LatLngTuple[] = [
  [-85, -180],
  [-85, 180],
  [85, 180],
  [85, -180],
];

/**
 * The map where there are no background tiles: what the municipality has told about itself. Land
 * is the container's own colour; what is outside the boundary is dimmed; areas are tinted by kind.
 */
export function DrawnGround({ municipality }: { municipality: Municipality }) {
  const { areas, boundary, centre } = municipality;
  const holes = useMemo(
    () => boundary.flatMap((rings) => (rings[0] === undefined ? [] : [leafletRing(rings[0])])),
    [boundary],
  );
  return (
    <>
      <MetricGrid centre={centre} />
      {areas.map((area) => (
        <Polygon
          key={area.slug}
          positions={area.outline.map((rings) => rings.map(leafletRing))}
          interactive={false}
          className={`map-area map-area--${area.kind}`}
        />
      ))}
      {holes.length > 0 && (
        <Polygon positions={[wholeEarth, ...holes]} interactive={false} className="map-outside" />
      )}
    </>
  );
}

function leafletRing(ring: Ring): LatLngTuple[] {
  return ring.map(([lng, lat]) => [lat, lng]);
}
