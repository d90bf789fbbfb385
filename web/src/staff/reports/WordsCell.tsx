import { readWordsBody, type StaffReport } from '@trygghetskartan/api/contract/report';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { failureSentence } from '../loading/failure-words.ts';
import { readWords } from '../loading/staff-api.ts';
import { formText } from '../session/form-text.ts';
import { useSession } from '../session/session.ts';
import { findingsInWords } from './report-words.ts';

/** A resident's words stay closed until somebody has said why they are read. */
export function WordsCell({ report }: { report: StaffReport }) {
  const findings = findingsInWords(report);
  const [asking, setAsking] = useState(false);
  const [words, setWords] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { onFailure } = useSession();
  const title = useId();
  const reasonField = useRef<HTMLInputElement>(null);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = readWordsBody.safeParse({
      reason: formText(new FormData(event.currentTarget), 'reason'),
    });
    if (!given.success) {
      reasonField.current?.focus();
      setFailure('Skriv varför du behöver läsa texten: mellan 5 och 200 tecken.');
      return;
    }
    setBusy(true);
    setFailure(undefined);
    try {
      const answer = await readWords(report.id, given.data.reason);
      setWords(answer.words);
      setAsking(false);
    } catch (error) {
      setFailure(failureSentence(error));
      onFailure(error);
    } finally {
      setBusy(false);
    }
  };

  if (words !== undefined) {
    return (
      <div className="words" ref={focus} tabIndex={-1}>
        {findings !== undefined && <p className="words-findings">{findings}</p>}
        <output>{words}</output>
        <button type="button" className="link" onClick={() => setWords(undefined)}>
          Dölj texten
        </button>
      </div>
    );
  }
  return (
    <>
      {findings !== undefined && <p className="words-findings">{findings}</p>}
      <button type="button" className="link" onClick={() => setAsking(true)}>
        Läs texten
      </button>
      {asking && (
        <dialog
          ref={showModal}
          className="words-dialog"
          aria-labelledby={title}
          onClose={() => setAsking(false)}
        >
          <form noValidate onSubmit={(event) => void send(event)}>
            <h2 id={title}>Varför behöver du läsa texten?</h2>
            {findings !== undefined && <p className="notice notice--warn">{findings}</p>}
            <p>
              Texten kan innehålla känsliga uppgifter. Ditt namn, tiden och skälet skrivs i loggen.
            </p>
            <label className="field">
              <span>Skäl</span>
              <input ref={reasonField} name="reason" maxLength={200} autoComplete="off" required />
            </label>
            <div role="alert">
              {failure !== undefined && <p className="notice notice--error">{failure}</p>}
            </div>
            <div className="words-buttons">
              <button
                type="button"
                className="button button--quiet"
                onClick={(event) => event.currentTarget.closest('dialog')?.close()}
              >
                Avbryt
              </button>
              <button type="submit" className="button" disabled={busy}>
                {busy ? 'Hämtar …' : 'Visa texten'}
              </button>
            </div>
          </form>
        </dialog>
      )}
    </>
  );
}

function showModal(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
}

/** The button that was pressed is gone; what it gave takes the focus. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
