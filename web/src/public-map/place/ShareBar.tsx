import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { Figures } from '../Figures.tsx';

/** Percent of the bar that hold the word beside the mark of the share. */
const wideEnough = 30;

/**
 * Unsafe from the left and safe from the right, side by side; what lies between them is the
 * uncertainty. Lines for the unsafe and dots for the safe, as on the map.
 */
export function ShareBar({ unsafe }: { unsafe: NonNullable<PublicPlace['unsafe']> }) {
  const texts = usePublicMapTexts();
  const { low, high, share } = unsafe;
  return (
    <div className="share">
      <p className="share-ends">
        <span className="share-unsafe">
          <Figures>{texts.unsafeSpan(texts.span(low, high))}</Figures>
        </span>
        <span className="share-safe">
          <Figures>{texts.safeSpan(texts.span(100 - high, 100 - low))}</Figures>
        </span>
      </p>
      <svg className="share-bar" width="100%" height="26" aria-hidden="true">
        <rect className="share-bar-unsure" width="100%" height="26" />
        <rect width={`${low}%`} height="26" fill="url(#share-most-unsafe)" />
        <rect x={`${high}%`} width={`${100 - high}%`} height="26" fill="url(#share-most-safe)" />
        {share === undefined && high - low >= wideEnough && (
          <text className="share-bar-words" x={`${(low + high) / 2}%`} y="18">
            {texts.unsure}
          </text>
        )}
        {share !== undefined && (
          <line className="share-bar-mark" x1={`${share}%`} x2={`${share}%`} y1="0" y2="26" />
        )}
      </svg>
    </div>
  );
}
