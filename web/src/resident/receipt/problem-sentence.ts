import type { FailureCode } from '../../api-client/problem-error.ts';
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts';

/** What went wrong, in words that fit this page: nothing here is queued and sent later. */
export function problemSentence(code: FailureCode, texts: ReceiptTexts): string {
  const sentences: Partial<Record<FailureCode, string>> = texts.problems;
  return sentences[code] ?? texts.otherwise;
}
