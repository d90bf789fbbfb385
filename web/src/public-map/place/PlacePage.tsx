import { Map, Printer } from 'lucide-react';
import { Link, useSearch } from 'wouter';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { askedPoint } from '../../resident/where/asked-point.ts';
import { ServiceLinks } from '../../resident/sheet/ServiceLinks.tsx';
import { HowToRead } from '../HowToRead.tsx';
import { SharePatterns } from '../map/SharePatterns.tsx';
import { mapAddress } from '../map-view.ts';
import { fromPlaceAddress, posterPage, reportAddress } from '../place-address.ts';
import { PlaceMeasures } from '../measures/PlaceMeasures.tsx';
import { PageHeading } from '../shell/PageHeading.tsx';
import { PublicHead } from '../shell/PublicHead.tsx';
import { Unanswered } from '../shell/Unanswered.tsx';
import type { PublicMapInHand } from '../use-public-map.ts';
import { describePlace } from './describe-place.ts';
import { PlaceFigures } from './PlaceFigures.tsx';
import { PlaceKind } from './PlaceKind.tsx';
import { SameHereLink } from './SameHereLink.tsx';
import { WrongAddress } from './WrongAddress.tsx';

/** One place by itself: where the code of a poster leads. It can be reported from before anything is fetched. */
export function PlacePage({
  address,
  municipality,
  told,
  measures,
  failed,
  retry,
}: { address: string } & PublicMapInHand) {
  const pageTexts = useTexts();
  const texts = usePublicMapTexts();
  const search = useSearch();
  const id = fromPlaceAddress(address);
  if (id === undefined) {
    return <WrongAddress municipality={municipality} />;
  }
  const place = describePlace(id, { municipality, told }, texts, pageTexts, askedPoint(search));
  const answered = told !== undefined && municipality !== undefined;
  const named = answered || failed;
  return (
    <div className="public public--place">
      <PublicHead municipality={municipality} />
      <SharePatterns />
      <main className="public-main place-page">
        <div>
          <PageHeading>
            <Words>{named ? place.name : texts.place.square}</Words>
          </PageHeading>
          {told !== undefined && <PlaceKind id={id} squareMetres={told.squareMetres} />}
        </div>
        <a className="button button--large" href={reportAddress(place.point)}>
          {place.point === undefined ? texts.tell : texts.place.tellHere}
        </a>
        <section className="place-told">
          <h2>{texts.place.told}</h2>
          {!answered && <Unanswered failed={failed} onRetry={retry} />}
          {answered &&
            (place.told === undefined ? (
              <p>{texts.place.tooFew(told.minimumCount)}</p>
            ) : (
              <>
                {told.period !== undefined && (
                  <p className="soft small">{texts.period(told.period.from, told.period.to)}</p>
                )}
                <PlaceFigures place={place.told} minimumCount={told.minimumCount} level="h3" />
                <SameHereLink place={place} />
              </>
            ))}
        </section>
        <PlaceMeasures place={id} hand={measures} level="h2" />
        <div className="place-ways">
          <Link className="button button--quiet" href={mapAddress({ place: id })}>
            <Map className="icon" aria-hidden="true" />
            {place.point === undefined ? texts.toMap : texts.place.onMap}
          </Link>
          {place.point !== undefined && (
            <Link className="button button--quiet" href={posterPage(id)}>
              <Printer className="icon" aria-hidden="true" />
              {texts.place.poster}
            </Link>
          )}
        </div>
        {told !== undefined && <HowToRead told={told} />}
        <ServiceLinks />
      </main>
    </div>
  );
}
