import { useTexts } from '../../i18n/texts.ts';

/** Always on top, on every screen. */
export function EmergencyStrip() {
  const { emergency } = useTexts();
  return (
    <aside className="strip" aria-label={emergency.label}>
      <p>
        {emergency.danger}{' '}
        <a className="strip-number" href="tel:112">
          112
        </a>
        . {emergency.crime}{' '}
        <a className="strip-number" href="tel:11414">
          114&nbsp;14
        </a>
        . <span className="strip-note">{emergency.noPolice}</span>
      </p>
    </aside>
  );
}
