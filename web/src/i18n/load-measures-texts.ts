import type { Language } from './language.ts';
import type { MeasuresTexts } from './measures-texts.ts';
import { measuresSv } from './sv/measures.ts';

const others: Record<Exclude<Language, 'sv'>, () => Promise<MeasuresTexts>> = {
  'sv-simple': async () => (await import('./sv-simple/measures.ts')).measuresSvSimple,
  en: async () => (await import('./en/measures.ts')).measuresEn,
  ar: async () => (await import('./ar/measures.ts')).measuresAr,
  so: async () => (await import('./so/measures.ts')).measuresSo,
  uk: async () => (await import('./uk/measures.ts')).measuresUk,
};

export async function loadMeasuresTexts(language: Language): Promise<MeasuresTexts> {
  return language === 'sv' ? measuresSv : others[language]();
}
