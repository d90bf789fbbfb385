import { lazy, Suspense, useMemo } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { useLanguage } from '../i18n/language-in-hand.ts';
import { usePublicMapTexts } from '../i18n/public-map-texts.ts';
import { useTexts } from '../i18n/texts.ts';
import { mapAddress } from './map-view.ts';
import { MapPage } from './MapPage.tsx';
import { PlacePage } from './place/PlacePage.tsx';
import { toldInWords } from './told-in-words.ts';
import { usePublicMap } from './use-public-map.ts';

const PosterPage = lazy(() => import('./poster/PosterPage.tsx'));

/** The open map (den öppna kartan): what may be told of every place, for everybody. */
export function PublicApp() {
  const { told: asAnswered, ...answers } = usePublicMap();
  const { municipality } = answers;
  const { language } = useLanguage();
  const texts = useTexts();
  const publicMap = usePublicMapTexts();
  const told = useMemo(
    () => asAnswered && toldInWords(asAnswered, { language, texts, publicMap, municipality }),
    [asAnswered, language, texts, publicMap, municipality],
  );
  const hand = { ...answers, told };
  return (
    <Switch>
      <Route path="/karta">
        <MapPage {...hand} />
      </Route>
      <Route path="/plats/:address">
        {({ address }) => <PlacePage key={address} address={address} {...hand} />}
      </Route>
      <Route path="/plats/:address/affisch">
        {({ address }) => (
          <Suspense>
            <PosterPage address={address} {...hand} />
          </Suspense>
        )}
      </Route>
      <Route>
        <Redirect to={mapAddress({})} replace />
      </Route>
    </Switch>
  );
}
