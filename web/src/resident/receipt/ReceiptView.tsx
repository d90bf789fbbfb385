import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import type { ReceiptAnswer, ReceiptDetailsInput } from '@trygghetskartan/api/contract/receipt';
import { useState } from 'react';
import type { FailureCode } from '../../api-client/problem-error.ts';
import {
  addReceiptDetails,
  changeReceipt,
  getReceipt,
  type ReceiptDeed,
} from '../../api-client/receipt.ts';
import { useReceiptTexts } from '../../i18n/receipt-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { forgetReceipt } from '../outbox/forget-receipt.ts';
import { AskingButton } from '../sheet/AskingButton.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { DecidedHere } from './DecidedHere.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import { openQuestions } from './details-draft.ts';
import { problemSentence } from './problem-sentence.ts';
import { ReceiptCard } from './ReceiptCard.tsx';
import { StoredReport } from './StoredReport.tsx';
import { failureOf } from './use-receipt.ts';
import { WithdrawButton } from './WithdrawButton.tsx';

interface ReceiptViewProps {
  code: string;
  receipt: ReceiptAnswer;
  municipality: Municipality | undefined;
  onAnswer: (receipt: ReceiptAnswer) => void;
  onClose: () => void;
}

/** Until the municipality is known: every municipality that there is lies in it. */
const swedishTime = 'Europe/Stockholm';

/** A report as it stands, and what its reporter can do with it. */
export function ReceiptView({ code, receipt, municipality, onAnswer, onClose }: ReceiptViewProps) {
  const texts = useTexts();
  const receiptPage = useReceiptTexts();
  const [adding, setAdding] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<FailureCode>();
  // Each answer brings the reader back to the heading: what came of it stands there, far above the buttons.
  const [answers, setAnswers] = useState(0);
  const { status, report } = receipt;
  const timeZone = municipality?.timeZone ?? swedishTime;

  const act = async (
    asked: () => Promise<ReceiptAnswer>,
    done: ReceiptDeed | 'details',
  ): Promise<void> => {
    if (busy) {
      return;
    }
    setBusy(true);
    setSaid('');
    setProblem(undefined);
    try {
      onAnswer(await asked());
      setAdding(false);
      setSaid(receiptPage.said[done]);
    } catch (error) {
      const failure = failureOf(error);
      setProblem(failure);
      // It was changed elsewhere: show how it is.
      if (failure === 'receipt_answered' || failure === 'receipt_closed') {
        await getReceipt(code).then(onAnswer, () => {});
      }
    } finally {
      setBusy(false);
      setAnswers((before) => before + 1);
    }
  };
  const change = (deed: ReceiptDeed): void => void act(() => changeReceipt(code, deed), deed);
  const add = (details: ReceiptDetailsInput): void =>
    void act(() => addReceiptDetails(code, details), 'details');
  const erase = (): void =>
    void act(async () => {
      const answer = await changeReceipt(code, 'erase');
      await forgetReceipt(code);
      return answer;
    }, 'erase');

  const outcome = (
    <div aria-live="polite">
      {said !== '' && <p className="notice notice--done">{said}</p>}
      {problem !== undefined && (
        <p className="notice notice--error">{problemSentence(problem, receiptPage)}</p>
      )}
    </div>
  );

  if (adding && report !== null && status === 'received') {
    return (
      <DetailsForm
        report={report}
        receivedAt={receipt.receivedAt}
        timeZone={timeZone}
        busy={busy}
        outcome={outcome}
        onSend={add}
        onCancel={() => {
          setAdding(false);
          setProblem(undefined);
        }}
      />
    );
  }
  return (
    <>
      <StepHeading key={answers}>{receiptPage.titles[status]}</StepHeading>
      <p>
        {status === 'received' && report?.place.method === 'area'
          ? receiptPage.explained.receivedOfArea
          : receiptPage.explained[status]}
      </p>
      {outcome}
      <ReceiptCard code={code} receipt={receipt} timeZone={timeZone} />
      {status === 'received' && report !== null && openQuestions(report).any && (
        <button
          type="button"
          className="button button--large"
          onClick={() => {
            setSaid('');
            setAdding(true);
          }}
        >
          {texts.receipt.addDetails}
        </button>
      )}
      {report !== null && (
        <>
          <DecidedHere place={report.place} />
          <StoredReport
            receipt={receipt}
            report={report}
            municipality={municipality}
            timeZone={timeZone}
          />
          <section className="receipt-section stack">
            <h2>{receiptPage.withdraw.title}</h2>
            <p>
              {status === 'received'
                ? receiptPage.withdraw.explained
                : receiptPage.withdraw.explainedErase}
            </p>
            <div className="receipt-ways">
              <WithdrawButton status={status} busy={busy} onPress={change} />
              <AskingButton
                className="button button--quiet button--grave"
                label={receiptPage.erase.press}
                question={receiptPage.erase.question}
                onPress={erase}
              />
            </div>
          </section>
        </>
      )}
      <button type="button" className="button button--text receipt-another" onClick={onClose}>
        {receiptPage.another}
      </button>
    </>
  );
}
