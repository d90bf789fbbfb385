import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { remember } from '../resident/device-storage.ts';
import { languageMemory, setAddressLanguage, setDocumentLanguage } from './begin-language.ts';
import { LanguageContext } from './language-in-hand.ts';
import { askedLanguage, type Language } from './language.ts';
import { PageTextsContext, type PageTexts } from './page-texts.ts';
import { TextsContext, type Texts } from './texts.ts';

/** What a page needs to speak a language. */
export interface Catalogues extends PageTexts {
  texts: Texts;
}

export interface Shown {
  language: Language;
  catalogues: Catalogues;
}

interface LanguageRootProps {
  first: Shown;
  load: (language: Language) => Promise<Catalogues>;
  children: ReactNode;
}

/** The page in a language, until another is chosen: nothing is reloaded, no answer is lost. */
export function LanguageRoot({ first, load, children }: LanguageRootProps) {
  const [{ language, catalogues }, setShown] = useState(first);

  // The language that was asked for last: one that comes after it came too late.
  const asked = useRef(language);
  const inHand = useMemo(() => {
    const show = async (next: Language, chosen = false) => {
      asked.current = next;
      const isAsked = (): boolean => asked.current === next;
      const loaded = await load(next).catch((error: unknown) => {
        if (isAsked()) {
          throw error;
        }
      });
      if (loaded !== undefined && isAsked()) {
        setDocumentLanguage(next);
        setAddressLanguage(next);
        setShown({ language: next, catalogues: loaded });
        if (chosen) {
          remember(languageMemory, next);
        }
      }
    };
    return {
      language,
      show: (next: Language) => show(next),
      choose: (next: Language) => show(next, true),
    };
  }, [language, load]);

  // The addresses that one goes back to may name another language, or none: the choice stands.
  useEffect(() => {
    const follow = (): void => {
      const named = askedLanguage(location.search);
      if (named !== language && (named !== undefined || language !== 'sv')) {
        setAddressLanguage(language);
      }
    };
    follow();
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [language]);

  return (
    <LanguageContext value={inHand}>
      <TextsContext value={catalogues.texts}>
        <PageTextsContext value={catalogues}>{children}</PageTextsContext>
      </TextsContext>
    </LanguageContext>
  );
}
