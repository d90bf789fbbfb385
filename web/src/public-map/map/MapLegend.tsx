import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { useState } from 'react';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { ServiceLinks } from '../../resident/sheet/ServiceLinks.tsx';
import { HowToRead } from '../HowToRead.tsx';
import { ShareKey, ShareScale } from './ShareKey.tsx';

/** Beside the map there is room for the words; below it they are a press away. */
function hasRoomBeside(): boolean {
  return matchMedia('(min-width: 60em)').matches;
}

/** What the map says and does not say: classes in numbers and words, the same at every zoom. */
export function MapLegend({ told }: { told: PublicPlaces }) {
  const texts = usePublicMapTexts();
  const [openAtFirst] = useState(hasRoomBeside);
  const { minimumCount, period, places } = told;
  return (
    <section className="map-legend" aria-label={texts.legend.title}>
      <p className="map-legend-least">
        {period === undefined
          ? texts.notReleased(minimumCount)
          : places.length === 0
            ? texts.nothingTold(minimumCount)
            : texts.onlyEnough(minimumCount)}
      </p>
      {places.length > 0 && (
        <>
          <div className="map-legend-share">
            <h2>{texts.legend.title}</h2>
            <ShareScale />
          </div>
          <details className="how-to-read" open={openAtFirst}>
            <summary>{texts.legend.signs}</summary>
            <div className="how-to-read-body">
              <ShareKey />
              {period !== undefined && (
                <p className="soft small">{texts.period(period.from, period.to)}</p>
              )}
            </div>
          </details>
        </>
      )}
      <HowToRead told={told} />
      <ServiceLinks />
    </section>
  );
}
