import './place-map.css';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { MapZoom } from '../../map/MapButtons.tsx';
import { TownMap } from '../../map/TownMap.tsx';
import { middleOf, placeById, placeIdAt } from '../find-place.ts';
import { squareCentre } from '../square.ts';
import { PlaceLayer } from './PlaceLayer.tsx';
import { SelectedPlace } from './SelectedPlace.tsx';
import { useWrittenNumbers } from './use-written-numbers.ts';

interface PlaceMapProps {
  municipality: Municipality;
  told: PublicPlaces;
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** A few blocks to each side; the squares are then wide enough for a thumb. */
const startZoom = 14;

/** A hotspot is often smaller than a square. */
function closeZoom(id: string): number {
  return id.startsWith('zone:') ? 16 : startZoom;
}

function wantsLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The told places on the town. A press beside them opens the square that lies there, with nothing to tell. */
export default function PlaceMap({ municipality, told, selected, onSelect }: PlaceMapProps) {
  const texts = usePublicMapTexts();
  const [map, setMap] = useState<LeafletMap>();
  const [options] = useState(() => ({
    boxZoom: false,
    ...(wantsLessMotion() && { zoomAnimation: false, fadeAnimation: false, inertia: false }),
  }));
  const [start] = useState(() => {
    const point = selected === undefined ? undefined : pointOf(selected, told);
    const [lng, lat] = municipality.centre;
    return { lng, lat, zoom: startZoom, ...point };
  });
  const written = useWrittenNumbers(map, told);
  return (
    <>
      <TownMap
        municipality={municipality}
        label={texts.map.label}
        start={start}
        options={options}
        discs={written.discs}
      >
        <Steering told={told} selected={selected} onReady={setMap} onSelect={onSelect} />
        <PlaceLayer told={told} written={written.ids} selected={selected} onSelect={onSelect} />
        {selected !== undefined && <SelectedPlace id={selected} told={told} />}
      </TownMap>
      {map !== undefined && <MapZoom map={map} animate={!wantsLessMotion()} />}
    </>
  );
}

function pointOf(id: string, told: PublicPlaces) {
  const place = placeById(id, told);
  return place === undefined
    ? squareCentre(id, told.squareMetres)
    : middleOf(place, told.squareMetres);
}

interface SteeringProps extends Omit<PlaceMapProps, 'municipality'> {
  onReady: (map: LeafletMap) => void;
}

function Steering({ told, selected, onReady, onSelect }: SteeringProps) {
  const map = useMap();
  useLayoutEffect(() => onReady(map), [map, onReady]);
  useMapEvents({
    click: ({ latlng }) => onSelect(placeIdAt(latlng, told)),
  });
  useEffect(() => {
    const point = selected === undefined ? undefined : pointOf(selected, told);
    // The sheet takes its room from the map, which keeps its middle: there the place must be.
    if (selected !== undefined && point !== undefined) {
      const zoom = Math.max(map.getZoom(), closeZoom(selected));
      map.setView([point.lat, point.lng], zoom, { animate: false });
    }
  }, [map, selected, told]);
  return null;
}
