import { languageNames, withLanguage } from '../i18n/language.ts';
import { useTrustTexts } from '../i18n/trust-texts.ts';

/** That the Swedish text is the one that counts, and the way to it. */
export function TranslationNote() {
  const { translation } = useTrustTexts();
  if (translation === undefined) {
    return null;
  }
  return (
    <p className="soft small trust-translation">
      {translation}{' '}
      <a href={withLanguage(location.pathname, 'sv')} hrefLang="sv" lang="sv">
        {languageNames.sv}
      </a>
    </p>
  );
}
