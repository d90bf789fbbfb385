import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { Link } from 'wouter';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { ShareSwatch } from '../map/SharePatterns.tsx';
import { SmallBar } from '../map/SmallBar.tsx';
import { placePage } from '../place-address.ts';

/** One row a place, with the map's own sign. */
export function PlaceList({ places }: { places: readonly PublicPlace[] }) {
  const texts = usePublicMapTexts();
  return (
    <ol className="told-list">
      {places.map((place) => {
        const { unsafe, reasons } = place;
        return (
          <li key={place.id}>
            <Link className="told-row" href={placePage(place.id)}>
              <span className="told-row-sign">
                {unsafe === undefined ? (
                  <ShareSwatch shareClass="counted" />
                ) : (
                  <SmallBar {...unsafe} />
                )}
              </span>
              <span className="told-row-words">
                <strong>{place.name}</strong>
                <span>
                  {texts.voices(place.voices)}
                  {unsafe === undefined
                    ? `. ${texts.classes.counted.words}.`
                    : `. ${texts.unsafeSpan(texts.span(unsafe.low, unsafe.high))}, ${texts.safeSpan(texts.span(100 - unsafe.high, 100 - unsafe.low)).toLocaleLowerCase('sv')}.`}
                </span>
                {reasons.length > 0 && (
                  <span className="soft small">
                    {reasons
                      .slice(0, 3)
                      .map(({ reason }) => texts.reasonsInShort[reason])
                      .join(', ')}
                  </span>
                )}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}
