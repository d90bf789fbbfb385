import { useId, useState } from 'react';
import type { FailureCode } from '../../api-client/problem-error.ts';
import { useReceiptTexts } from '../../i18n/receipt-texts.ts';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { problemSentence } from './problem-sentence.ts';

interface CodeFormProps {
  typed: string;
  problem: FailureCode | undefined;
  onOpen: (typed: string) => void;
}

/** The way in for who has the code on paper. However it is written, it is read. */
export function CodeForm({ typed, problem, onOpen }: CodeFormProps) {
  const receiptPage = useReceiptTexts();
  const { ask } = receiptPage;
  const [code, setCode] = useState(typed);
  const [missing, setMissing] = useState(false);
  const hint = useId();
  const fault = useId();
  const wrong = missing
    ? ask.missing
    : problem !== undefined && code === typed
      ? problemSentence(problem, receiptPage)
      : undefined;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(code.trim() === '');
        if (code.trim() !== '') {
          onOpen(code);
        }
      }}
    >
      <StepHeading>{ask.title}</StepHeading>
      <p>{ask.explained}</p>
      <label className="field">
        <span className="group-title">{ask.label}</span>
        <span className="soft small" id={hint}>
          {ask.hint}
        </span>
        <input
          className="code-input"
          type="text"
          name="receipt"
          value={code}
          autoComplete="off"
          autoCapitalize="characters"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="go"
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? hint : `${hint} ${fault}`}
          onChange={(event) => {
            setCode(event.target.value);
            setMissing(false);
          }}
        />
      </label>
      <div role="alert">
        {wrong !== undefined && (
          <p className="notice notice--error" id={fault}>
            {wrong}
          </p>
        )}
      </div>
      <button type="submit" className="button button--large">
        {ask.show}
      </button>
    </form>
  );
}
