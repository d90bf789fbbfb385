import { createContext, use } from 'react';
import type { Language } from './language.ts';

export interface LanguageInHand {
  language: Language;
  /** Shows the page in it; rejects, and leaves all as it is, when it cannot be fetched. */
  show: (language: Language) => Promise<void>;
  /** Shows it and remembers it on this device. */
  choose: (language: Language) => Promise<void>;
}

export const LanguageContext = createContext<LanguageInHand>({
  language: 'sv',
  show: async () => {},
  choose: async () => {},
});

export function useLanguage(): LanguageInHand {
  return use(LanguageContext);
}
