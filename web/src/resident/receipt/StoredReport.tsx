import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { ReceiptAnswer, ReceiptReport } from '@trygghetskartan/api/contract/receipt';
import { FileDown } from 'lucide-react';
import { useReceiptTexts } from '../../i18n/receipt-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Words } from '../../i18n/Words.tsx';
import { saveFile } from '../../save-file.ts';
import { receiptFile } from './receipt-file.ts';
import { storedNotes, storedRows } from './stored-rows.ts';

interface StoredReportProps {
  receipt: ReceiptAnswer;
  report: ReceiptReport;
  municipality: Municipality | undefined;
  timeZone: string;
}

/** Everything that is stored about the report (GDPR art. 15), to read and to keep. */
export function StoredReport({ receipt, report, municipality, timeZone }: StoredReportProps) {
  const texts = useTexts();
  const receiptPage = useReceiptTexts();
  const { stored } = receiptPage;
  const rows = storedRows(report, { municipality, timeZone, texts, receiptPage });
  const notes = storedNotes(report, { timeZone, texts, receiptPage });
  return (
    <section className="receipt-section stack">
      <h2>{stored.title}</h2>
      <dl className="answers">
        {rows.map(({ name, answers }) => (
          <div key={name} className="answer">
            <dt>{name}</dt>
            <dd>
              {answers.length === 0 && <span className="soft">{stored.none}</span>}
              {answers.map((answer) => (
                <span key={answer} className="answer-line">
                  <bdi>
                    <Words>{answer}</Words>
                  </bdi>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      {notes.map((note) => (
        <p key={note} className="soft small">
          {note}
        </p>
      ))}
      <button
        type="button"
        className="button button--quiet receipt-save"
        onClick={() => {
          const words = {
            rows,
            notes,
            municipality: municipality?.name ?? texts.product,
            texts,
            receiptPage,
          };
          saveFile(receiptFile(receipt, words));
        }}
      >
        <FileDown className="icon" aria-hidden="true" />
        {stored.save}
      </button>
    </section>
  );
}
