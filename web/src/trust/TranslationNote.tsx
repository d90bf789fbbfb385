import type { MouseEvent } from 'react';
import { useLanguage } from '../i18n/language-in-hand.ts';
import { languageNames, withLanguage } from '../i18n/language.ts';
import { useTrustTexts } from '../i18n/trust-texts.ts';

/** That the Swedish text is the one that counts, and the way to it; a look at it is no choice of language. */
export function TranslationNote() {
  const { translation } = useTrustTexts();
  const { show } = useLanguage();
  if (translation === undefined) {
    return null;
  }
  const lookAtSwedish = (event: MouseEvent): void => {
    // Nothing is reloaded: what was being written to the municipality stays.
    event.preventDefault();
    void show('sv');
  };
  return (
    <p className="soft small">
      {translation}{' '}
      <a
        href={withLanguage(location.pathname, 'sv')}
        hrefLang="sv"
        lang="sv"
        onClick={lookAtSwedish}
      >
        {languageNames.sv}
      </a>
    </p>
  );
}
