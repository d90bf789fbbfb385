import type { FailureCode } from '../../api-client/problem-error.ts';
import type { Texts } from '../../i18n/texts.ts';

/** What went wrong, in words that fit this page: nothing here is queued and sent later. */
export function problemSentence(code: FailureCode, { receiptPage }: Texts): string {
  const sentences: Partial<Record<FailureCode, string>> = receiptPage.problems;
  return sentences[code] ?? receiptPage.otherwise;
}
