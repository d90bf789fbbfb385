import type { Language } from './language.ts';
import type { ReceiptTexts } from './receipt-texts.ts';
import { receiptSv } from './sv/receipt.ts';

const others: Record<Exclude<Language, 'sv'>, () => Promise<ReceiptTexts>> = {
  'sv-simple': async () => (await import('./sv-simple/receipt.ts')).receiptSvSimple,
  en: async () => (await import('./en/receipt.ts')).receiptEn,
  ar: async () => (await import('./ar/receipt.ts')).receiptAr,
  so: async () => (await import('./so/receipt.ts')).receiptSo,
  uk: async () => (await import('./uk/receipt.ts')).receiptUk,
};

export async function loadReceiptTexts(language: Language): Promise<ReceiptTexts> {
  return language === 'sv' ? receiptSv : others[language]();
}
