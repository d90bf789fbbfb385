import type { Language } from './language.ts';
import { trustSv } from './sv/trust.ts';
import type { TrustTexts } from './trust-texts.ts';

const others: Record<Exclude<Language, 'sv'>, () => Promise<TrustTexts>> = {
  'sv-simple': async () => (await import('./sv-simple/trust.ts')).trustSvSimple,
  en: async () => (await import('./en/trust.ts')).trustEn,
  ar: async () => (await import('./ar/trust.ts')).trustAr,
  so: async () => (await import('./so/trust.ts')).trustSo,
  uk: async () => (await import('./uk/trust.ts')).trustUk,
};

export async function loadTrustTexts(language: Language): Promise<TrustTexts> {
  return language === 'sv' ? trustSv : others[language]();
}
