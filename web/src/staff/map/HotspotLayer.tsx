import type { Hotspot } from '@trygghetskartan/api/contract/hotspot';
import { classOf } from '@trygghetskartan/api/contract/hotspot-class';
import { divIcon } from 'leaflet';
import type { Marker as LeafletMarker, Polygon as LeafletPolygon } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Marker, Pane, Polygon, useMap } from 'react-leaflet';
import { classWords, peopleSentence } from '../hotspots/hotspot-words.ts';

export interface Pointing {
  selected: number | undefined;
  /** What the pointer or the focus is at, in the list or on the map. */
  hovered: number | undefined;
  onSelect: (number: number | undefined) => void;
  onHover: (number: number | undefined) => void;
}

type OneProps = { hotspot: Hotspot } & Pointing;

const discSize = 28;

/** Outlines and number discs. The class is told by the kind of line and the shape of the disc, never by colour alone. */
export function HotspotLayer({
  hotspots,
  ...pointing
}: { hotspots: readonly Hotspot[] } & Pointing) {
  usePanTo(hotspots.find(({ number }) => number === pointing.selected));
  return (
    <>
      <Pane name="hotspots" style={{ zIndex: 420 }}>
        {hotspots.map((hotspot) => (
          <Outline key={hotspot.number} hotspot={hotspot} {...pointing} />
        ))}
      </Pane>
      {hotspots.map((hotspot) => (
        <Disc key={hotspot.number} hotspot={hotspot} {...pointing} />
      ))}
    </>
  );
}

function Outline(props: OneProps) {
  const { hotspot, selected, hovered, onSelect, onHover } = props;
  const polygon = useRef<LeafletPolygon>(null);
  const positions = useMemo(
    () =>
      hotspot.outline.map((rings) =>
        rings.map((ring) => ring.map(([lng, lat]): [number, number] => [lat, lng])),
      ),
    [hotspot],
  );
  useEffect(() => markState(polygon.current?.getElement(), hotspot.number, selected, hovered));
  return (
    <Polygon
      ref={polygon}
      positions={positions}
      className={`outline outline--${classOf(hotspot)}`}
      eventHandlers={{
        click: () => onSelect(hotspot.number),
        mouseover: () => onHover(hotspot.number),
        mouseout: () => onHover(undefined),
      }}
    />
  );
}

function Disc(props: OneProps) {
  const { hotspot, selected, hovered, onSelect, onHover } = props;
  const { number, name } = hotspot;
  const hotspotClass = classOf(hotspot);
  const marker = useRef<LeafletMarker>(null);
  const icon = useMemo(
    () =>
      divIcon({
        className: `disc disc--${hotspotClass}`,
        html: `${number}`,
        iconSize: [discSize, discSize],
      }),
    [number, hotspotClass],
  );
  const label = `Hotspot ${number}, ${name}: ${peopleSentence(hotspot)}. ${classWords[hotspotClass]}.`;

  useEffect(() => {
    const element = marker.current?.getElement();
    element?.setAttribute('aria-label', label);
    element?.setAttribute('aria-pressed', `${number === selected}`);
    markState(element, number, selected, hovered);
  });
  useEffect(() => {
    const element = marker.current?.getElement();
    const on = () => onHover(number);
    const off = () => onHover(undefined);
    element?.addEventListener('focus', on);
    element?.addEventListener('blur', off);
    return () => {
      element?.removeEventListener('focus', on);
      element?.removeEventListener('blur', off);
    };
  }, [number, onHover]);

  return (
    <Marker
      ref={marker}
      position={[hotspot.lat, hotspot.lng]}
      icon={icon}
      zIndexOffset={number === selected || number === hovered ? 2000 : -number}
      eventHandlers={{
        click: () => onSelect(number),
        keydown: ({ originalEvent }) => {
          if (originalEvent.key === 'Enter' || originalEvent.key === ' ') {
            originalEvent.preventDefault();
            onSelect(number);
          }
        },
        mouseover: () => onHover(number),
        mouseout: () => onHover(undefined),
      }}
    />
  );
}

/** Leaflet makes the elements; what React would call their class is set on them afterwards. */
function markState(
  element: Element | undefined,
  number: number,
  selected: number | undefined,
  hovered: number | undefined,
): void {
  element?.classList.toggle('is-selected', number === selected);
  element?.classList.toggle('is-hovered', number === hovered);
}

/** Brings what was selected into view, and leaves the map alone where it is seen already. */
function usePanTo(hotspot: Hotspot | undefined): void {
  const map = useMap();
  const { lat, lng } = hotspot ?? {};
  useEffect(() => {
    if (lat !== undefined && lng !== undefined && !map.getBounds().pad(-0.1).contains([lat, lng])) {
      map.panTo([lat, lng]);
    }
  }, [map, lat, lng]);
}
