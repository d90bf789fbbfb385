import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { Fence } from '../../map/Fence.tsx';
import { PlaceSheet } from '../place/PlaceSheet.tsx';
import type { MapView as View } from '../map-view.ts';
import type { MeasuresInHand } from '../../measures/use-measures.ts';
import { MapLegend } from './MapLegend.tsx';

const PlaceMap = lazy(() => import('./PlaceMap.tsx'));

interface MapViewProps {
  municipality: Municipality;
  told: PublicPlaces;
  measures: MeasuresInHand;
  view: View;
  onChange: (part: Partial<View>) => void;
}

/** The map, and below or beside it the legend or the sheet of one place. */
export function MapView({ municipality, told, measures, view, onChange }: MapViewProps) {
  const texts = usePublicMapTexts();
  const opener = useRef<Element>(null);
  const [openedHere, setOpenedHere] = useState(false);

  const select = useCallback(
    (place: string) => {
      opener.current = document.activeElement;
      setOpenedHere(true);
      onChange({ place });
    },
    [onChange],
  );
  const close = useCallback(() => {
    onChange({ place: undefined });
    // Where the keyboard was before, so that it can go on to the next place.
    if (opener.current instanceof HTMLElement && opener.current.isConnected) {
      opener.current.focus({ preventScroll: true });
    }
  }, [onChange]);

  const open = view.place !== undefined;
  useEffect(() => {
    if (!open) {
      return undefined;
    }
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') {
        close();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open, close]);

  return (
    <div className="map-and-sheet">
      <div className="place-map">
        <Fence instead={<p className="map-fallback">{texts.mapFailed}</p>}>
          <Suspense fallback={<p className="map-fallback">{texts.loading}</p>}>
            <PlaceMap
              municipality={municipality}
              told={told}
              selected={view.place}
              onSelect={select}
            />
          </Suspense>
        </Fence>
      </div>
      <div className="map-side">
        {view.place === undefined ? (
          <MapLegend told={told} />
        ) : (
          <PlaceSheet
            key={view.place}
            id={view.place}
            municipality={municipality}
            told={told}
            measures={measures}
            takesFocus={openedHere}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}
