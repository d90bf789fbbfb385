import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import type { PlaceKind } from '@trygghetskartan/db/vocabulary';
import { clearOfDiscs, declutter, type LabelCandidate } from './declutter.ts';
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

/** Where something lies over the names: [lng, lat]. */
export type DiscPosition = readonly [number, number];

/** The names of areas and places, as many as the zoom has room for and beside the discs. */
export function PlaceLabels({
  municipality,
  discs,
}: {
  municipality: Municipality;
  discs: readonly DiscPosition[];
}) {
  const map = useMap();
  // Positions are relative to the layer's origin, which Leaflet moves on zoom and on reset.
  const [, setDrawing] = useState(0);
  const redraw = (): void => setDrawing((count) => count + 1);
  useMapEvents({ zoomend: redraw, viewreset: redraw });

  const named = useMemo(() => namesOf(municipality), [municipality]);
  const { candidates, shapes } = arrange(map, named, discs);
  return (
    <Pane name="places" className="leaflet-zoom-hide place-labels" style={{ zIndex: 450 }}>
      {named.map((one) => {
        const candidate = candidates.get(one.id);
        const shape = shapes.get(one.id);
        if (candidate === undefined || shape === undefined) {
          return null;
        }
        const { x, y } = candidate;
        return (
          <span
            key={one.id}
            aria-hidden="true"
            className={`place-label place-label--${one.kind}`}
            style={{ transform: `translate(${x}px, ${y}px)` }}
          >
            {one.kind !== 'area' && candidate.marked && <PlaceMark kind={one.kind} />}
            {shape === 'named' && <span className="place-name">{one.name}</span>}
          </span>
        );
      })}
    </Pane>
  );
}

/** In pixels of the layer, which has its origin for as long as it has its zoom. */
function arrange(map: LeafletMap, named: readonly Named[], discPositions: readonly DiscPosition[]) {
  const zoom = map.getZoom();
  const discs = discPositions.map(([lng, lat]) => map.latLngToLayerPoint([lat, lng]));
  const candidates = named
    .filter((one) => zoom >= order[one.kind].fromZoom)
    .map(({ id, name, kind, lng, lat }): LabelCandidate => {
      const { x, y } = map.latLngToLayerPoint([lat, lng]);
      const { rank } = order[kind];
      return clearOfDiscs({ id, name, x, y, rank, marked: !bareNames.includes(kind) }, discs);
    });
  return {
    candidates: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    shapes: declutter(candidates, discs),
  };
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
