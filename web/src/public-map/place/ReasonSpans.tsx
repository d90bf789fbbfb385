import type { PublicPlace } from '@trygghetskartan/api/contract/public-map';
import { usePublicMapTexts } from '../../i18n/public-map-texts.ts';
import { useTexts } from '../../i18n/texts.ts';

/** Reasons for feeling unsafe as intervals of the voices, most voices first. */
export function ReasonSpans({ reasons }: Pick<PublicPlace, 'reasons'>) {
  const { vocabulary } = useTexts();
  const texts = usePublicMapTexts();
  return (
    <ul className="reason-spans">
      {reasons.map(({ reason, low, high }) => (
        <li key={reason}>
          <span>{vocabulary.reasons[reason]}</span>
          <span className="reason-numbers">{texts.span(low, high)}</span>
          <svg className="reason-bar" width="100%" height="8" aria-hidden="true">
            <rect className="reason-bar-all" width="100%" height="8" rx="4" />
            <rect
              className="reason-bar-span"
              x={`${low}%`}
              width={`${high - low}%`}
              height="8"
              rx="4"
            />
          </svg>
        </li>
      ))}
    </ul>
  );
}
