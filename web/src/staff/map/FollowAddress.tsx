import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { MapPosition } from '../view/view-state.ts';

/** Writes where the map stands to the address, and follows the address when the browser goes back. */
export function FollowAddress({
  position,
  onMoved,
}: {
  position: MapPosition | undefined;
  onMoved: (position: MapPosition) => void;
}) {
  const map = useMap();
  const written = useRef<MapPosition>(undefined);
  written.current ??= positionOf(map);
  // One object for good: new handlers are off the map for a moment in which an effect may move it.
  const handlers = useMemo(
    () => ({
      moveend: () => {
        const now = positionOf(map);
        if (written.current === undefined || !samePlace(now, written.current)) {
          written.current = now;
          onMoved(now);
        }
      },
    }),
    [map, onMoved],
  );
  useMapEvents(handlers);
  useEffect(() => {
    const news = position !== undefined && !samePlace(position, written.current ?? position);
    if (news) {
      written.current = position;
      map.setView([position.lat, position.lng], position.zoom);
    }
  }, [map, position]);
  return null;
}

function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { lat, lng, zoom: map.getZoom() };
}

/** The address holds five decimals, about a metre. */
function samePlace(one: MapPosition, other: MapPosition): boolean {
  return (
    Math.abs(one.lat - other.lat) < 2e-5 &&
    Math.abs(one.lng - other.lng) < 2e-5 &&
    Math.abs(one.zoom - other.zoom) < 0.01
  );
}
