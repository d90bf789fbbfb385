import { createContext, use } from 'react';
import type { Language } from './language.ts';

export interface LanguageInHand {
  language: Language;
  /** Shows the page in it and remembers it; rejects, and leaves all as it is, when it cannot be fetched. */
  choose: (language: Language) => Promise<void>;
}

export const LanguageContext = createContext<LanguageInHand>({
  language: 'sv',
  choose: async () => {},
});

export function useLanguage(): LanguageInHand {
  return use(LanguageContext);
}
