import { usePageTexts } from './page-texts.ts';
import type { receiptSv } from './sv/receipt.ts';
import type { Translated } from './translated.ts';

/** The receipt page's texts in one language; Swedish is the source, as in `texts.ts`. */
export type ReceiptTexts = Translated<typeof receiptSv>;

export const useReceiptTexts = (): ReceiptTexts => usePageTexts('receiptPage');
