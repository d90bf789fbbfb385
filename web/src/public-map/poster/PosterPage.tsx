import './poster.css';
import { ArrowLeft, Printer } from 'lucide-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { Link, useSearch } from 'wouter';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { askedPoint } from '../../resident/where/asked-point.ts';
import { fromPlaceAddress, placePage } from '../place-address.ts';
import { describePlace } from '../place/describe-place.ts';
import { WrongAddress } from '../place/WrongAddress.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { Unanswered } from '../shell/Unanswered.tsx';
import type { PublicMapInHand } from '../use-public-map.ts';
import { Poster, posterSizes, type PosterSize } from './Poster.tsx';

/** The poster of a place as it will be on paper, and the two sizes to print it in. */
export default function PosterPage({
  address,
  municipality,
  told,
  failed,
  retry,
}: { address: string } & PublicMapInHand) {
  const pageTexts = useTexts();
  const texts = usePublicMapTexts();
  const search = useSearch();
  const [size, setSize] = useState<PosterSize>('A4');
  const id = fromPlaceAddress(address);
  if (id === undefined) {
    return <WrongAddress municipality={municipality} />;
  }
  const place = describePlace(id, { municipality, told }, texts, pageTexts, askedPoint(search));
  const print = (wanted: PosterSize): void => {
    // The paper's size must stand in the document before the browser looks at it.
    flushSync(() => setSize(wanted));
    window.print();
  };
  return (
    <div className="poster-page">
      <header className="poster-tools">
        <PageHeading hidden>{texts.poster.title}</PageHeading>
        <Link className="button button--quiet" href={placePage(id)}>
          <ArrowLeft className="icon" aria-hidden="true" />
          {texts.poster.back}
        </Link>
        <span className="poster-sizes">
          {posterSizes.map((one) => (
            <button
              key={one}
              type="button"
              className="button"
              disabled={place.point === undefined}
              onClick={() => print(one)}
            >
              <Printer className="icon" aria-hidden="true" />
              {texts.poster.print(one)}
            </button>
          ))}
        </span>
      </header>
      <main>
        {municipality === undefined || told === undefined ? (
          <Unanswered failed={failed} onRetry={retry} />
        ) : place.point === undefined ? (
          <p className="poster-missing">{texts.place.tooFew(told.minimumCount)}</p>
        ) : (
          <Poster
            id={id}
            name={place.name}
            point={place.point}
            size={size}
            municipality={municipality}
          />
        )}
      </main>
    </div>
  );
}
