import type { Language } from './language.ts';
import type { PublicMapTexts } from './public-map-texts.ts';
import { publicMapSv } from './sv/public-map.ts';

const others: Record<Exclude<Language, 'sv'>, () => Promise<PublicMapTexts>> = {
  'sv-simple': async () => (await import('./sv-simple/public-map.ts')).publicMapSvSimple,
  en: async () => (await import('./en/public-map.ts')).publicMapEn,
  ar: async () => (await import('./ar/public-map.ts')).publicMapAr,
  so: async () => (await import('./so/public-map.ts')).publicMapSo,
  uk: async () => (await import('./uk/public-map.ts')).publicMapUk,
};

export async function loadPublicMapTexts(language: Language): Promise<PublicMapTexts> {
  return language === 'sv' ? publicMapSv : others[language]();
}
