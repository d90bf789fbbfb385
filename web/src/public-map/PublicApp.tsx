import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { MapPage } from './MapPage.tsx';
import { PlacePage } from './place/PlacePage.tsx';
import { usePublicMap } from './use-public-map.ts';

const PosterPage = lazy(() => import('./poster/PosterPage.tsx'));

/** The open map (den öppna kartan): what may be told of every place, for everybody. */
export function PublicApp() {
  const hand = usePublicMap();
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
        <Redirect to="/karta" replace />
      </Route>
    </Switch>
  );
}
