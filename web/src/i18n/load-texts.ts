import type { Language } from './language.ts';
import { sv } from './sv/texts.ts';
import type { Texts } from './texts.ts';

/** Each a file of its own, fetched when somebody reads it. */
const others: Record<Exclude<Language, 'sv'>, () => Promise<Texts>> = {
  'sv-simple': async () => (await import('./sv-simple/texts.ts')).svSimple,
  en: async () => (await import('./en/texts.ts')).en,
  ar: async () => (await import('./ar/texts.ts')).ar,
  so: async () => (await import('./so/texts.ts')).so,
  uk: async () => (await import('./uk/texts.ts')).uk,
};

export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'sv' ? sv : others[language]();
}
