import { useTexts } from '../../i18n/texts.ts';

/** Always on top, on every screen. */
export function EmergencyStrip() {
  const { emergency } = useTexts();
  return (
    <div className="strip" role="note" aria-label={emergency.label}>
      <p>
        {emergency.danger}{' '}
        <span className="nowrap">
          <a className="strip-number" href="tel:112" dir="ltr">
            112
          </a>
          .
        </span>{' '}
        {emergency.crime}{' '}
        <span className="nowrap">
          <a className="strip-number" href="tel:11414" dir="ltr">
            114&nbsp;14
          </a>
          .
        </span>{' '}
        <span className="strip-note">{emergency.noPolice}</span>
      </p>
    </div>
  );
}
