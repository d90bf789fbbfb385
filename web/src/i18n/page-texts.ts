import { createContext, use } from 'react';
import type { MeasuresTexts } from './measures-texts.ts';
import type { PublicMapTexts } from './public-map-texts.ts';
import type { ReceiptTexts } from './receipt-texts.ts';
import type { TrustTexts } from './trust-texts.ts';

/** Texts that only some pages need. */
export interface PageTexts {
  publicMap?: PublicMapTexts;
  measures?: MeasuresTexts;
  receiptPage?: ReceiptTexts;
  trust?: TrustTexts;
}

/** Without Swedish to fall back on: a page that needs none of them must not fetch it. */
export const PageTextsContext = createContext<PageTexts>({});

export function usePageTexts<Name extends keyof PageTexts>(
  name: Name,
): NonNullable<PageTexts[Name]> {
  const texts = use(PageTextsContext)[name];
  if (texts === undefined) {
    throw new Error('the page was drawn without these texts');
  }
  return texts;
}
