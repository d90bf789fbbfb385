import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import type { PlaceKind } from '@trygghetskartan/db/vocabulary';
import { declutter, type LabelCandidate } from './declutter.ts';
import { PlaceMark } from './PlaceMark.tsx';

/** What is named first where there is no room for all, and from which zoom it is named at all. */
const order: Record<PlaceKind | 'area', { rank: number; fromZoom: number }> = {
  district: { rank: 1, fromZoom: 12 },
  station: { rank: 2, fromZoom: 12 },
  square: { rank: 3, fromZoom: 13 },
  bus_station: { rank: 4, fromZoom: 14 },
  hospital: { rank: 5, fromZoom: 13 },
  school: { rank: 6, fromZoom: 14 },
  tunnel: { rank: 7, fromZoom: 14 },
  area: { rank: 8, fromZoom: 13 },
  street: { rank: 9, fromZoom: 14 },
  church: { rank: 10, fromZoom: 13 },
  cemetery: { rank: 11, fromZoom: 14 },
  sport: { rank: 12, fromZoom: 14 },
  service: { rank: 13, fromZoom: 14 },
};

const bareNames: readonly string[] = ['district', 'area', 'street'];

interface Named {
  id: string;
  name: string;
  kind: PlaceKind | 'area';
  lng: number;
  lat: number;
}

/** The names of areas and places, as many as the zoom has room for. */
export function PlaceLabels({ municipality }: { municipality: Municipality }) {
  const map = useMap();
  // Positions are relative to the layer's origin, which Leaflet moves on zoom and on reset.
  const [, setDrawing] = useState(0);
  const redraw = (): void => setDrawing((count) => count + 1);
  useMapEvents({ zoomend: redraw, viewreset: redraw });

  const named = useMemo(() => namesOf(municipality), [municipality]);
  const shapes = declutter(candidatesAt(map, named));
  return (
    <Pane name="places" className="leaflet-zoom-hide place-labels" style={{ zIndex: 450 }}>
      {named.map((one) => {
        const shape = shapes.get(one.id);
        if (shape === undefined) {
          return null;
        }
        const { x, y } = map.latLngToLayerPoint([one.lat, one.lng]);
        return (
          <span
            key={one.id}
            aria-hidden="true"
            className={`place-label place-label--${one.kind}`}
            style={{ transform: `translate(${x}px, ${y}px)` }}
          >
            {one.kind !== 'area' && !bareNames.includes(one.kind) && <PlaceMark kind={one.kind} />}
            {shape === 'named' && <span className="place-name">{one.name}</span>}
          </span>
        );
      })}
    </Pane>
  );
}

function candidatesAt(map: LeafletMap, named: readonly Named[]): LabelCandidate[] {
  const zoom = map.getZoom();
  return named
    .filter((one) => zoom >= order[one.kind].fromZoom)
    .map((one) => {
      const { x, y } = map.project([one.lat, one.lng], zoom);
      const { rank } = order[one.kind];
      return { id: one.id, name: one.name, x, y, rank, marked: !bareNames.includes(one.kind) };
    });
}

function namesOf({ places, areas }: Municipality): Named[] {
  const taken = new Set(places.map((place) => place.name));
  return [
    ...places.map((place) => ({ ...place, id: `place-${place.id}` })),
    ...areas
      .filter((area) => !taken.has(area.name))
      .map((area) => ({
        id: `area-${area.slug}`,
        name: area.name,
        kind: 'area' as const,
        ...middleOf(area.outline[0]?.[0] ?? []),
      })),
  ];
}

/** The middle of a ring's box: good enough for a name on a plump polygon. */
function middleOf(ring: readonly (readonly [number, number])[]): { lng: number; lat: number } {
  const lngs = ring.map(([lng]) => lng);
  const lats = ring.map(([, lat]) => lat);
  return {
    lng: (Math.min(...lngs) + Math.max(...lngs)) / 2,
    lat: (Math.min(...lats) + Math.max(...lats)) / 2,
  };
}
