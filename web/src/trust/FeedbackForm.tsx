import { useId, useRef, useState, type FormEvent } from 'react';
import { sendFeedback } from '../api-client/feedback.ts';
import { ProblemError, type FailureCode } from '../api-client/problem-error.ts';
import { useTexts } from '../i18n/texts.ts';
import { useTrustTexts } from '../i18n/trust-texts.ts';
import { randomKey } from '../resident/random-id.ts';
import { Section } from './Section.tsx';

const longestMessage = 2000;
const longestReplyTo = 200;

interface Written {
  message: string;
  replyTo: string;
}

const blank: Written = { message: '', replyTo: '' };

/** Tells the municipality what does not work. What is written stays until it has been received. */
export function FeedbackForm() {
  const { more } = useTexts();
  const { feedback: texts } = useTrustTexts().accessibility;
  const [written, setWritten] = useState(blank);
  const [fault, setFault] = useState<FailureCode | 'missing'>();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<Written>();
  // The same text sent once more, after an answer that was lost, is the same feedback.
  const attempt = useRef<{ written: Written; key: string }>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const wrong = useId();
  const replyHint = useId();

  const send = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) {
      return;
    }
    if (written.message.trim() === '') {
      setFault('missing');
      field.current?.focus();
      return;
    }
    if (attempt.current?.written !== written) {
      attempt.current = { written, key: randomKey() };
    }
    setBusy(true);
    setFault(undefined);
    try {
      await sendFeedback(attempt.current.key, written);
      setSent(written);
      setWritten(blank);
    } catch (error) {
      setFault(error instanceof ProblemError ? error.code : 'network');
    } finally {
      setBusy(false);
    }
  };

  const problems: Partial<Record<FailureCode, string>> = texts.problems;
  const failed =
    fault === undefined || fault === 'missing' ? undefined : (problems[fault] ?? texts.otherwise);
  const change = (part: Partial<Written>): void => {
    setWritten({ ...written, ...part });
    setFault(undefined);
  };
  return (
    <Section title={texts.title}>
      {sent === undefined ? (
        <form className="trust-form" noValidate onSubmit={(event) => void send(event)}>
          <p>{texts.explained}</p>
          <label className="field">
            <span className="field-name">{texts.message}</span>
            <span className="soft small" id={hint}>
              {texts.messageHint}
            </span>
            {fault === 'missing' && (
              <span className="notice notice--error" id={wrong}>
                {texts.missing}
              </span>
            )}
            <textarea
              ref={field}
              rows={6}
              maxLength={longestMessage}
              value={written.message}
              aria-required="true"
              aria-invalid={fault === 'missing'}
              aria-describedby={fault === 'missing' ? `${wrong} ${hint}` : hint}
              onChange={(event) => change({ message: event.target.value })}
            />
            <span className="soft small">
              {more.wordsLeft(longestMessage - written.message.length)}
            </span>
          </label>
          <label className="field">
            <span className="field-name">
              {texts.replyTo} <span className="soft optional">{texts.optional}</span>
            </span>
            <span className="soft small" id={replyHint}>
              {texts.replyToHint}
            </span>
            <input
              type="text"
              maxLength={longestReplyTo}
              autoComplete="email"
              value={written.replyTo}
              aria-describedby={replyHint}
              onChange={(event) => change({ replyTo: event.target.value })}
            />
          </label>
          <div role="alert">
            {failed !== undefined && <p className="notice notice--error">{failed}</p>}
          </div>
          <button type="submit" className="button button--large" aria-disabled={busy}>
            {busy ? texts.sending : texts.send}
          </button>
        </form>
      ) : (
        <div className="trust-sent" ref={focus} tabIndex={-1}>
          <p className="notice notice--done">{texts.sentTitle}</p>
          {sent.replyTo.trim() !== '' && <p>{texts.sentReply}</p>}
          <button type="button" className="button button--quiet" onClick={() => setSent(undefined)}>
            {texts.another}
          </button>
        </div>
      )}
    </Section>
  );
}

/** The button that was pressed is gone; what it gave takes the focus. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
