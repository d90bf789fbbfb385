import type { Language } from './language.ts';
import { once } from './once.ts';

/** The forms that each language has for whole numbers (CLDR), so that a catalogue cannot forget one. */
interface PluralForms {
  sv: 'one' | 'other';
  'sv-simple': 'one' | 'other';
  en: 'one' | 'other';
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  so: 'one' | 'other';
  uk: 'one' | 'few' | 'many' | 'other';
}

/**
 * Picks the form of a count. Somali is decided here: a browser without it would answer by the rules
 * of whatever language the phone is set to.
 */
export function pluralOf<L extends Language>(
  language: L,
): (count: number, forms: Record<PluralForms[L], string>) => string {
  const rules = once(() => new Intl.PluralRules(language));
  const select = (count: number): Intl.LDMLPluralRule =>
    language === 'so' ? (count === 1 ? 'one' : 'other') : rules().select(count);
  return (count, forms) => {
    const words: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string } = {
      other: '',
      ...forms,
    };
    return words[select(count)] ?? words.other;
  };
}
