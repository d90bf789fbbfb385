import 'leaflet/dist/leaflet.css';
import './town-map.css';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { latLngBounds, type LatLngBounds, type MapOptions } from 'leaflet';
import { useEffect, useMemo, type ReactNode } from 'react';
import { AttributionControl, MapContainer, ScaleControl, TileLayer, useMap } from 'react-leaflet';
import { useTexts } from '../i18n/texts.ts';
import { DrawnGround } from './DrawnGround.tsx';
import { PlaceLabels, type DiscPosition } from './PlaceLabels.tsx';

export interface TownMapProps {
  municipality: Municipality;
  /** What a screen reader calls the map. */
  label: string;
  /** Where it opens; the municipality's centre when absent. */
  start?: { lng: number; lat: number; zoom?: number };
  /** Leaflet's own options, for how the map may be moved. */
  options?: MapOptions;
  /** Number discs among the children: names make room for them. */
  discs?: readonly DiscPosition[];
  children?: ReactNode;
}

const startZoom = 15;

/**
 * The town: tiles where the municipality has configured them, else the drawn ground; names on
 * top either way. Layers go in as children and find the map with react-leaflet's `useMap`.
 */
export function TownMap({
  municipality,
  label,
  start,
  options,
  discs = [],
  children,
}: TownMapProps) {
  const texts = useTexts();
  const [lng, lat] = municipality.centre;
  const bounds = useMemo(() => boundsOf(municipality), [municipality]);
  const { tiles } = municipality;
  return (
    <MapContainer
      className="town-map"
      center={[start?.lat ?? lat, start?.lng ?? lng]}
      zoom={start?.zoom ?? startZoom}
      minZoom={10}
      maxZoom={tiles?.maxZoom ?? 18}
      maxBounds={bounds}
      maxBoundsViscosity={0.8}
      zoomControl={false}
      attributionControl={false}
      {...options}
    >
      <Named label={label} />
      <FollowSize />
      {tiles === undefined ? (
        <DrawnGround municipality={municipality} />
      ) : (
        <TileLayer url={tiles.url} maxZoom={tiles.maxZoom} attribution={tiles.attribution} />
      )}
      <PlaceLabels municipality={municipality} discs={discs} />
      <ScaleControl imperial={false} position="bottomleft" />
      {/* Leaflet writes the words once: a new one for another language. */}
      <AttributionControl
        key={texts.map.drawnGround}
        prefix={tiles === undefined ? texts.map.drawnGround : false}
      />
      {children}
    </MapContainer>
  );
}

/** A map that can be moved with the keyboard must have a name and say that keys do something. */
function Named({ label }: { label: string }) {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    container.setAttribute('role', 'application');
    container.setAttribute('aria-label', label);
  }, [map, label]);
  return null;
}

/** Leaflet measures its container once; sheets and panels change it, and the centre must hold. */
function FollowSize() {
  const map = useMap();
  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false, pan: true }));
    observer.observe(map.getContainer());
    return () => observer.disconnect();
  }, [map]);
  return null;
}

function boundsOf({ boundary, centre }: Municipality): LatLngBounds {
  const corners = boundary.flat(2);
  return latLngBounds(
    (corners.length > 0 ? corners : [centre]).map(([lng, lat]) => [lat, lng]),
  ).pad(0.25);
}
