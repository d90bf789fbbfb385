import type { PublicPlaces } from '@trygghetskartan/api/contract/public-map';
import { usePublicMapTexts } from '../i18n/public-map-texts.ts';

/** What a voice, a band, a share and an empty spot mean, in plain words. */
export function HowToRead({ told }: { told: PublicPlaces }) {
  const { howToRead } = usePublicMapTexts();
  const { minimumCount, period } = told;
  return (
    <details className="how-to-read">
      <summary>{howToRead.title}</summary>
      <ul>
        <li>{howToRead.voice}</li>
        <li>{howToRead.band}</li>
        <li>{howToRead.share}</li>
        <li>{howToRead.least(minimumCount)}</li>
        {period !== undefined && <li>{howToRead.period(period.from, period.to)}</li>}
        <li>{howToRead.who}</li>
      </ul>
    </details>
  );
}
