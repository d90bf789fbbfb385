import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Circle, useMap, useMapEvents } from 'react-leaflet';
import { useTexts } from '../../i18n/texts.ts';
import { MapButtons } from '../../map/MapButtons.tsx';
import { TownMap } from '../../map/TownMap.tsx';
import type { Candidate } from './candidate.ts';
import { CrosshairPin } from './CrosshairPin.tsx';
import { distanceMetres, type Point } from './distance.ts';
import { exactMetres } from './use-position.ts';

export interface CrosshairMapProps {
  municipality: Municipality;
  /** Where the crosshair shall stand. */
  candidate: Candidate | undefined;
  /** Whether the place is being chosen; else the map only shows it. */
  choosing: boolean;
  /** The map has come to rest; less than the tolerance from where it stood is no move. */
  onMoved: (centre: Point, toleranceMetres: number) => void;
  onPut: () => void;
}

/** Close enough to tell one side of a block from the other, and the whole of an unsure position. */
function closeZoom(accuracyMetres = 0): number {
  return accuracyMetres > exactMetres ? 15 : 16;
}

function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The map moves under a fixed crosshair: no drop, no long press, one thumb. */
export default function CrosshairMap(props: CrosshairMapProps) {
  const { municipality, candidate, choosing, onMoved, onPut } = props;
  const texts = useTexts();
  const [moving, setMoving] = useState(false);
  const [map, setMap] = useState<LeafletMap>();
  // Leaflet reads its options once; everything zooms about the crosshair, not about the finger.
  const [options] = useState(() => ({
    scrollWheelZoom: 'center' as const,
    touchZoom: 'center' as const,
    doubleClickZoom: 'center' as const,
    boxZoom: false,
    ...(wantsLessMotion() && { zoomAnimation: false, fadeAnimation: false, inertia: false }),
  }));
  return (
    <div className="crosshair-map" inert={!choosing}>
      <TownMap
        municipality={municipality}
        label={texts.map.label}
        options={options}
        {...(candidate !== undefined && { start: { ...candidate, zoom: 16 } })}
      >
        <Steering
          candidate={candidate}
          choosing={choosing}
          onReady={setMap}
          onMoving={setMoving}
          onMoved={onMoved}
          onPut={onPut}
        />
        {candidate?.accuracyMetres !== undefined && candidate.method !== 'area' && (
          <Circle
            center={[candidate.lat, candidate.lng]}
            radius={candidate.accuracyMetres}
            interactive={false}
            className="position-accuracy"
          />
        )}
      </TownMap>
      {(choosing || candidate?.method !== 'area') && <CrosshairPin lifted={choosing && moving} />}
      {choosing && map !== undefined && <MapButtons map={map} animate={!wantsLessMotion()} />}
    </div>
  );
}

interface SteeringProps extends Omit<CrosshairMapProps, 'municipality'> {
  onReady: (map: LeafletMap) => void;
  onMoving: (moving: boolean) => void;
}

/** Within what Leaflet rounds each time its container changes size; no finger moves a map so little. */
const tolerancePixels = 3;

function toleranceMetres(map: LeafletMap, { lng, lat }: Point): number {
  const zoom = map.getZoom();
  const aside = map.unproject(map.project([lat, lng], zoom).add([tolerancePixels, 0]), zoom);
  return map.distance([lat, lng], aside);
}

function Steering({ candidate, choosing, onReady, onMoving, onMoved, onPut }: SteeringProps) {
  const map = useMap();
  const rested = useRef<Point>(undefined);
  const report = useCallback(() => {
    const { lng, lat } = map.getCenter();
    const tolerance = toleranceMetres(map, { lng, lat });
    // A sheet that grows moves the map's middle as well; the place under the crosshair is the same.
    if (rested.current === undefined || distanceMetres(rested.current, { lng, lat }) > tolerance) {
      rested.current = { lng, lat };
      onMoved({ lng, lat }, tolerance);
    }
  }, [map, onMoved]);
  useMapEvents({
    movestart: () => onMoving(true),
    moveend: () => {
      onMoving(false);
      report();
    },
  });

  useEffect(() => {
    onReady(map);
    report();
  }, [map, onReady, report]);

  useEffect(() => {
    if (candidate !== undefined && candidate.method !== 'crosshair') {
      const zoom = Math.max(map.getZoom(), closeZoom(candidate.accuracyMetres));
      // At once: the sheet grows with the news, and a resize in the middle of a flight would end it short.
      map.setView([candidate.lat, candidate.lng], zoom, { animate: false });
    }
  }, [map, candidate]);

  useEffect(() => {
    const container = map.getContainer();
    const put = (event: KeyboardEvent): void => {
      if (choosing && event.key === 'Enter' && event.target === container) {
        onPut();
      }
    };
    container.addEventListener('keydown', put);
    return () => container.removeEventListener('keydown', put);
  }, [map, choosing, onPut]);

  return null;
}
