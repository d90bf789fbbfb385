import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { latLngBounds, point } from 'leaflet';
import type { LatLngBounds, LatLngTuple, Map as LeafletMap } from 'leaflet';
import { useEffect, useRef } from 'react';
import { Polygon, useMap } from 'react-leaflet';

type Area = Municipality['areas'][number];

/** Below this zoom a town is a dot: hotspots in two towns are not shown at once. */
const leastZoom = 13;
const mostZoom = 16;

interface Room {
  paddingTopLeft: [number, number];
  paddingBottomRight: [number, number];
}
const plainRoom: Room = { paddingTopLeft: [48, 48], paddingBottomRight: [48, 48] };
/** On a wide screen the legend lies in the lower left corner: stay right of it, or above it. */
const roomBesideLegend: readonly Room[] = [
  { paddingTopLeft: [340, 48], paddingBottomRight: [48, 48] },
  { paddingTopLeft: [48, 48], paddingBottomRight: [48, 260] },
];

/** Opens the map on the hotspots where the address does not say otherwise, and goes to an area that is chosen. */
export function FrameView({
  hotspots,
  area,
  positioned,
}: {
  hotspots: readonly Hotspot[];
  area: Area | undefined;
  /** Whether the address says where the map stands. */
  positioned: boolean;
}) {
  const map = useMap();
  const framed = useRef(positioned);
  const shownArea = useRef(positioned ? area?.slug : undefined);

  useEffect(() => {
    if (area?.slug !== shownArea.current) {
      shownArea.current = area?.slug;
      if (area !== undefined) {
        framed.current = true;
        map.fitBounds(latLngBounds(outlineOf(area).flat(2)), { maxZoom: mostZoom });
      }
    }
  }, [map, area]);

  useEffect(() => {
    if (framed.current || hotspots.length === 0) {
      return;
    }
    framed.current = true;
    const bounds = latLngBounds(hotspots.map(({ lat, lng }) => [lat, lng]));
    const zoom = Math.min(map.getBoundsZoom(bounds.pad(0.1)), mostZoom);
    if (zoom >= leastZoom) {
      map.fitBounds(bounds, { maxZoom: mostZoom, ...roomFor(map, bounds), animate: false });
    }
  }, [map, hotspots]);

  return area === undefined ? null : (
    <Polygon
      key={area.slug}
      positions={outlineOf(area)}
      interactive={false}
      className="area-focus"
    />
  );
}

/** Keeps clear of the legend where that costs no zoom. */
function roomFor(map: LeafletMap, bounds: LatLngBounds): Room {
  const zoomIn = ({ paddingTopLeft, paddingBottomRight }: Room) =>
    Math.min(
      map.getBoundsZoom(bounds, false, point(paddingTopLeft).add(paddingBottomRight)),
      mostZoom,
    );
  if (window.matchMedia('(max-width: 899px)').matches) {
    return plainRoom;
  }
  const zoom = zoomIn(plainRoom);
  return roomBesideLegend.find((room) => zoomIn(room) >= zoom) ?? plainRoom;
}

function outlineOf({ outline }: Area): LatLngTuple[][][] {
  return outline.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lat, lng])));
}
