import { inSameLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ThemeChoice } from '../../theme/ThemeChoice.tsx';

/** At the foot of every page for residents: what they are owed to know, and the other theme. */
export function ServiceLinks() {
  const { service } = useTexts();
  return (
    <div className="service-links">
      <nav aria-label={service.label}>
        <a href={inSameLanguage('/om-uppgifter')}>{service.privacy}</a>
        <a href={inSameLanguage('/tillganglighet')}>{service.accessibility}</a>
      </nav>
      <ThemeChoice />
    </div>
  );
}
