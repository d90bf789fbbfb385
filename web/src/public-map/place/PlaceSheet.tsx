import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { plain } from '../../i18n/isolate.ts';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { PlaceMeasures } from '../measures/PlaceMeasures.tsx';
import { measuresAt, type MeasuresInHand } from '../../measures/use-measures.ts';
import { placePage, reportAddress } from '../place-address.ts';
import { SameHereLink } from './SameHereLink.tsx';
import { describePlace } from './describe-place.ts';
import { PlaceFigures } from './PlaceFigures.tsx';
import { PlaceKind } from './PlaceKind.tsx';

interface PlaceSheetProps {
  id: string;
  municipality: Municipality;
  told: PublicPlaces;
  measures: MeasuresInHand;
  /** Whether it was opened by a press on the map, and not by the address. */
  takesFocus: boolean;
  onClose: () => void;
}

/** One place, told over the map. */
export function PlaceSheet({
  id,
  municipality,
  told,
  measures,
  takesFocus,
  onClose,
}: PlaceSheetProps) {
  const pageTexts = useTexts();
  const texts = usePublicMapTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = describePlace(id, { municipality, told }, texts, pageTexts);
  useEffect(() => {
    if (takesFocus) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [takesFocus]);
  return (
    <section className="place-sheet" aria-label={plain(place.name)}>
      <div className="place-sheet-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            <Words>{place.name}</Words>
          </h2>
          <PlaceKind id={id} squareMetres={told.squareMetres} />
        </div>
        <button
          type="button"
          className="place-sheet-close"
          aria-label={texts.place.close}
          onClick={onClose}
        >
          <X aria-hidden="true" />
        </button>
      </div>
      <div className="place-sheet-body">
        {place.told === undefined ? (
          <p>{texts.place.tooFew(told.minimumCount)}</p>
        ) : (
          <>
            <PlaceFigures place={place.told} minimumCount={told.minimumCount} level="h3" />
            <SameHereLink place={place} />
          </>
        )}
        {measuresAt(id, measures).length > 0 && (
          <PlaceMeasures place={id} hand={measures} level="h3" />
        )}
      </div>
      <div className="place-ways">
        <a className="button" href={reportAddress(place.point)}>
          {texts.place.tellHere}
        </a>
        <Link className="button button--quiet" href={placePage(id)}>
          {texts.place.more}
        </Link>
      </div>
    </section>
  );
}
