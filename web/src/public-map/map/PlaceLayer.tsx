import type { PublicPlace, PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import type { Marker as LeafletMarker } from 'leaflet';
import { useEffect, useMemo, useRef } from 'react';
import { Marker, Pane, Polygon } from 'react-leaflet';
import { plain } from '../../i18n/isolate.ts';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { numberPoint } from './number-room.ts';
import { shareSentence } from '../place/share-sentence.ts';
import { shareClassOf, voiceStep } from '../share-class.ts';
import { sortPlaces } from '../sort-places.ts';
import { leafletRings } from './leaflet-rings.ts';
import { shareFill } from './SharePatterns.tsx';
import { voicesIcon } from './voices-icon.ts';

interface PlaceLayerProps {
  told: PublicPlaces;
  /** The ids of the places whose number is written; the others can be reached all the same. */
  written: ReadonlySet<string>;
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** Every told place with its class as colour and pattern and its voices as a number. */
export function PlaceLayer({ told, written, selected, onSelect }: PlaceLayerProps) {
  // Hotspots lie above squares; the keyboard meets the places with most voices first.
  const drawn = useMemo(
    () => told.places.toSorted((one, other) => rank(one) - rank(other)),
    [told],
  );
  const inTurn = useMemo(() => sortPlaces(told.places, 'roster'), [told]);
  return (
    <>
      <Pane name="told" style={{ zIndex: 420 }}>
        {drawn.map((place) => (
          <Polygon
            key={place.id}
            positions={leafletRings(place.outline)}
            className={`told told--${shareClassOf(place)} told--${place.kind} told--step-${voiceStep(place)}`}
            pathOptions={{ fillColor: shareFill(shareClassOf(place)) ?? '', fillOpacity: 1 }}
            bubblingMouseEvents={false}
            eventHandlers={{ click: () => onSelect(place.id) }}
          />
        ))}
      </Pane>
      {inTurn.map((place) => (
        <Voices
          key={place.id}
          place={place}
          squareMetres={told.squareMetres}
          pressed={place.id === selected}
          written={written.has(place.id)}
          onSelect={onSelect}
        />
      ))}
    </>
  );
}

function rank({ kind }: PublicPlace): number {
  return kind === 'hotspot' ? 1 : 0;
}

interface VoicesProps {
  place: PublicPlace;
  squareMetres: number;
  pressed: boolean;
  /** Whether the number is seen; the keyboard finds it in any case. */
  written: boolean;
  onSelect: (id: string) => void;
}

/** The number in a place; it is also what the keyboard and a screen reader find. */
function Voices({ place, squareMetres, pressed, written, onSelect }: VoicesProps) {
  const texts = usePublicMapTexts();
  const marker = useRef<LeafletMarker>(null);
  const { lng, lat } = useMemo(() => numberPoint(place, squareMetres), [place, squareMetres]);
  const band = plain(texts.band(place.voices));
  const icon = useMemo(() => voicesIcon(band, place), [band, place]);
  const told = texts.map.place(
    plain(place.name),
    texts.voices(place.voices),
    shareSentence(place, texts),
  );
  // Who speaks to the browser says what is seen (WCAG 2.5.3), in languages that say "20 to 49" too.
  const label = told.includes(band) ? told : `${band}. ${told}`;
  useEffect(() => {
    const element = marker.current?.getElement();
    element?.setAttribute('aria-label', label);
    element?.setAttribute('aria-pressed', `${pressed}`);
    element?.classList.toggle('voices--unwritten', !written);
  });
  return (
    <Marker
      ref={marker}
      position={[lat, lng]}
      icon={icon}
      eventHandlers={{
        click: () => onSelect(place.id),
        keydown: ({ originalEvent }) => {
          if (originalEvent.key === 'Enter' || originalEvent.key === ' ') {
            originalEvent.preventDefault();
            onSelect(place.id);
          }
        },
      }}
    />
  );
}
