import { useCallback, useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { useMeasuresTexts } from '../i18n/measures-texts.ts';
import { usePublicMapTexts } from '../i18n/public-map-texts.ts';
import { Words } from '../i18n/Words.tsx';
import { ServiceLinks } from '../resident/sheet/ServiceLinks.tsx';
import { HowToRead } from './HowToRead.tsx';
import { ListView } from './list/ListView.tsx';
import { MapView } from './map/MapView.tsx';
import { SharePatterns } from './map/SharePatterns.tsx';
import { MeasuresView } from './measures/MeasuresView.tsx';
import { mapAddress, readMapView, type MapView as View } from './map-view.ts';
import { PageHeading } from './shell/PageHeading.tsx';
import { PublicHead } from './shell/PublicHead.tsx';
import { Unanswered } from './shell/Unanswered.tsx';
import { ViewTabs } from './shell/ViewTabs.tsx';
import type { PublicMapInHand } from './use-public-map.ts';

/** All places at once: as a map, as a list, as a table. */
export function MapPage({ municipality, told, measures, failed, retry }: PublicMapInHand) {
  const texts = usePublicMapTexts();
  const measuresTexts = useMeasuresTexts();
  const search = useSearch();
  const [, navigate] = useLocation();
  const view = useMemo(() => readMapView(search), [search]);
  const change = useCallback(
    (part: Partial<View>, options?: { replace?: boolean }) =>
      navigate(mapAddress({ ...readMapView(window.location.search), ...part }), options),
    [navigate],
  );
  const ready = municipality !== undefined && told !== undefined;
  return (
    <div className={`public public--${view.view}`}>
      {view.view === 'karta' && (
        <Link className="skip visually-hidden" href={mapAddress({ ...view, view: 'lista' })}>
          {texts.skipToList}
        </Link>
      )}
      <PublicHead municipality={municipality} />
      <SharePatterns />
      <main className="public-main">
        <PageHeading hidden={view.view === 'karta'}>
          {view.view === 'atgarder' ? (
            measuresTexts.title
          ) : (
            <Words>
              {municipality === undefined ? texts.title : texts.heading(municipality.name)}
            </Words>
          )}
        </PageHeading>
        <ViewTabs view={view} />
        {view.view === 'atgarder' && <MeasuresView hand={measures} view={view} />}
        {!ready && view.view !== 'atgarder' && <Unanswered failed={failed} onRetry={retry} />}
        {ready && view.view === 'karta' && (
          <MapView
            municipality={municipality}
            told={told}
            measures={measures}
            view={view}
            onChange={change}
          />
        )}
        {ready && (view.view === 'lista' || view.view === 'tabell') && (
          <>
            <ListView
              municipality={municipality}
              told={told}
              measures={measures}
              view={view}
              onChange={change}
            />
            <HowToRead told={told} />
            <ServiceLinks />
          </>
        )}
      </main>
    </div>
  );
}
