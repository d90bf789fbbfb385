import type { ReceiptAnswer } from '@trygghetskartan/api/contract/receipt';
import { plain } from '../../i18n/isolate.ts';
import type { ReceiptTexts } from '../../i18n/receipt-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { StoredRow } from './stored-rows.ts';

interface FileWords {
  rows: readonly StoredRow[];
  notes: readonly string[];
  municipality: string;
  texts: Texts;
  receiptPage: ReceiptTexts;
}

/**
 * A copy of all that is stored (GDPR art. 15.3): in words for a person, and as it was answered for a
 * program. Without the code, which would let whoever finds the file erase the report.
 */
export function receiptFile(
  receipt: ReceiptAnswer,
  { rows, notes, municipality, texts, receiptPage }: FileWords,
): { name: string; content: Blob } {
  const { stored } = receiptPage;
  const content = {
    title: plain(stored.fileTitle(municipality)),
    inWords: Object.fromEntries([
      [stored.status, texts.vocabulary.reportStatuses[receipt.status]],
      ...rows.map(({ name, answers }) => [
        name,
        answers.length === 0 ? stored.none : answers.map(plain),
      ]),
    ]),
    notes,
    stored: receipt,
  };
  return {
    name: stored.fileName(receipt.receivedAt.slice(0, 10)),
    content: new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: 'application/json' }),
  };
}
