import { useTexts } from '../../i18n/texts.ts';

/** At the foot of every page for residents: what they are owed to know. */
export function ServiceLinks() {
  const { service } = useTexts();
  return (
    <nav className="service-links" aria-label={service.label}>
      <a href="/om-uppgifter" hrefLang="sv">
        {service.privacy}
      </a>
      <a href="/tillganglighet" hrefLang="sv">
        {service.accessibility}
      </a>
    </nav>
  );
}
