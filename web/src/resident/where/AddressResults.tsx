import type { Address } from '@trygghetskartan/api/contract/addresses';
import { useRef } from 'react';
import { swedish } from '../../i18n/isolate.ts';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import { SwedishName } from '../../i18n/Words.tsx';
import type { ChosenPlace } from '../report/draft.ts';
import type { Point } from './distance.ts';
import { useAddressSearch } from './use-address-search.ts';

interface AddressResultsProps {
  /** As it is typed in the field of the list. */
  typed: string;
  /** Of a street or a district: where on it must be pointed out. */
  onShow: (point: Point) => void;
  onChoose: (place: ChosenPlace) => void;
}

/** The addresses of what is typed, as one more group under the places. */
export default function AddressResults({ typed, onShow, onChoose }: AddressResultsProps) {
  const texts = useTexts();
  const { search, retry } = useAddressSearch(typed);
  const title = useRef<HTMLHeadingElement>(null);
  const found = search.name === 'found' ? search.found : undefined;
  return (
    // What is said later must stand in the page before.
    <section className={search.name === 'idle' ? 'visually-hidden' : 'place-group address-group'}>
      {search.name !== 'idle' && (
        <h2 className="group-title" ref={title} tabIndex={-1}>
          {texts.addresses.title}
        </h2>
      )}
      <p aria-live="polite" className="soft">
        {said(search, texts)}
      </p>
      {found !== undefined && found.addresses.length > 0 && (
        <ul className="place-list">
          {found.addresses.map((address) => (
            <li key={`${address.lng} ${address.lat} ${address.name}`}>
              <button
                type="button"
                className="place-row"
                onClick={() => (address.exact ? onChoose(placeOf(address)) : onShow(address))}
              >
                <SwedishName>{address.name}</SwedishName>
                {address.detail !== undefined && (
                  <span className="soft small address-detail">
                    <SwedishName>{address.detail}</SwedishName>
                  </span>
                )}
                {!address.exact && (
                  <span className="small address-detail">{texts.addresses.onMap}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      {found?.attribution !== undefined && (
        <p className="soft small">
          <SwedishName>{found.attribution}</SwedishName>
        </p>
      )}
      {(search.name === 'failed' || search.name === 'offline') && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            // The button goes with what it mends.
            title.current?.focus({ preventScroll: true });
            retry();
          }}
        >
          {texts.list.retry}
        </button>
      )}
    </section>
  );
}

function placeOf({ lng, lat, name, detail }: Address): ChosenPlace {
  const inFull = detail === undefined ? name : `${name}, ${detail}`;
  return { lng, lat, name: swedish(inFull), method: 'search' };
}

function said(
  search: ReturnType<typeof useAddressSearch>['search'],
  { addresses }: Texts,
): string | undefined {
  switch (search.name) {
    case 'idle':
      return undefined;
    case 'found': {
      const count = search.found.addresses.length;
      return count === 0 ? addresses.none : addresses.count(count);
    }
    case 'searching':
    case 'failed':
    case 'offline':
      return addresses[search.name];
  }
}
