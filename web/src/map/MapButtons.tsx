import './map-buttons.css';
import type { Map as LeafletMap } from 'leaflet';
import { ChevronDown, ChevronLeft, ChevronRight, ChevronUp, Minus, Plus } from 'lucide-react';
import { useTexts } from '../i18n/texts.ts';

const directions = [
  { name: 'up', Icon: ChevronUp, x: 0, y: -1 },
  { name: 'left', Icon: ChevronLeft, x: -1, y: 0 },
  { name: 'right', Icon: ChevronRight, x: 1, y: 0 },
  { name: 'down', Icon: ChevronDown, x: 0, y: 1 },
] as const;

const stepPixels = 80;

/** The map without dragging or pinching: four directions at its edges and zoom in its corner. */
export function MapButtons({ map, animate }: { map: LeafletMap; animate: boolean }) {
  const texts = useTexts();
  return (
    <>
      {directions.map(({ name, Icon, x, y }) => (
        <button
          key={name}
          type="button"
          className={`map-button map-button--${name}`}
          aria-label={texts.map[name]}
          onClick={() => map.panBy([x * stepPixels, y * stepPixels], { animate })}
        >
          <Icon aria-hidden="true" />
        </button>
      ))}
      <MapZoom map={map} animate={animate} />
    </>
  );
}

/** Zoom without pinching. */
export function MapZoom({ map, animate }: { map: LeafletMap; animate: boolean }) {
  const texts = useTexts();
  return (
    <div className="map-zoom">
      <button
        type="button"
        className="map-button"
        aria-label={texts.map.zoomOut}
        onClick={() => map.zoomOut(1, { animate })}
      >
        <Minus aria-hidden="true" />
      </button>
      <button
        type="button"
        className="map-button"
        aria-label={texts.map.zoomIn}
        onClick={() => map.zoomIn(1, { animate })}
      >
        <Plus aria-hidden="true" />
      </button>
    </div>
  );
}
