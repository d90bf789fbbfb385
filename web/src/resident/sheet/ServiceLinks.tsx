import { inSameLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';

/** At the foot of every page for residents: what they are owed to know. */
export function ServiceLinks() {
  const { service } = useTexts();
  return (
    <nav className="service-links" aria-label={service.label}>
      <a href={inSameLanguage('/om-uppgifter')}>{service.privacy}</a>
      <a href={inSameLanguage('/tillganglighet')}>{service.accessibility}</a>
    </nav>
  );
}
