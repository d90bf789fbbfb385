import type { ReceiptDetailsInput, ReceiptReport } from '@trygghetskartan/api/contract/receipt';
import { ageBands, genders } from '@trygghetskartan/db/vocabulary';
import { useState, type ReactNode } from 'react';
import { useReceiptTexts } from '../../i18n/receipt-texts.ts';
import { useTexts } from '../../i18n/texts.ts';
import { strengths, wordsMaximum } from '../report/choices.ts';
import { toggled, toggledAction } from '../report/draft.ts';
import { feltFault } from '../report/report-input.ts';
import { Chip } from '../sheet/Chip.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import { ChoiceSelect } from '../steps/ChoiceSelect.tsx';
import { ReasonChips } from '../steps/ReasonChips.tsx';
import { WordsField } from '../words/WordsField.tsx';
import { emptyDetails, openQuestions, toDetailsInput, type DetailsDraft } from './details-draft.ts';
import { FeltLater } from './FeltLater.tsx';

interface DetailsFormProps {
  report: ReceiptReport;
  receivedAt: string;
  timeZone: string;
  busy: boolean;
  /** What came of sending. */
  outcome: ReactNode;
  onSend: (details: ReceiptDetailsInput) => void;
  onCancel: () => void;
}

/** The questions that have no answer yet, all on one page; every one may be left. */
export function DetailsForm(props: DetailsFormProps) {
  const { report, receivedAt, timeZone, busy, outcome, onSend, onCancel } = props;
  const texts = useTexts();
  const { details } = useReceiptTexts();
  const [draft, setDraft] = useState<DetailsDraft>(emptyDetails);
  const [tried, setTried] = useState(false);
  const open = openQuestions(report);
  const input = toDetailsInput(draft, timeZone);
  const fault = feltFault(draft.felt, Date.parse(receivedAt), timeZone);
  const set = (part: Partial<DetailsDraft>): void => {
    setTried(false);
    setDraft({ ...draft, ...part });
  };
  return (
    <form
      className="receipt-details stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (fault === undefined && input !== undefined) {
          onSend(input);
        }
      }}
    >
      <StepHeading>{details.title}</StepHeading>
      <p className="soft">{open.any ? details.explained : details.complete}</p>
      {open.strength && (
        <fieldset className="stack">
          <legend className="group-title">
            {report.feeling === 'unsafe'
              ? texts.feeling.strengthUnsafe
              : texts.feeling.strengthSafe}
          </legend>
          <div className="chips">
            {strengths[report.feeling].map((one) => (
              <Chip
                key={one}
                type="radio"
                name="strength"
                checked={draft.strength === one}
                onChange={() => set({ strength: one })}
              >
                {texts.vocabulary.strengths[one]}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      {open.reasons.length > 0 && (
        <>
          <h2>
            {report.reasons.length > 0
              ? details.reasonsMore
              : report.feeling === 'unsafe'
                ? texts.why.titleUnsafe
                : texts.why.titleSafe}
          </h2>
          <ReasonChips
            feeling={report.feeling}
            chosen={draft.reasons}
            except={report.reasons}
            onToggle={(reason) => set({ reasons: toggled(draft.reasons, reason) })}
          />
        </>
      )}
      {open.felt && (
        <FeltLater
          felt={draft.felt}
          onAnswer={(felt) => set({ felt })}
          receivedAt={receivedAt}
          timeZone={timeZone}
          fault={tried ? fault : undefined}
        />
      )}
      {open.actions.length > 0 && (
        <fieldset className="stack">
          <legend className="receipt-question">
            {report.actions.length > 0 ? details.actionsMore : texts.more.actions}
          </legend>
          <div className="chips">
            {open.actions.map((action) => (
              <Chip
                key={action}
                type="checkbox"
                name={action}
                checked={draft.actions.includes(action)}
                onChange={() => set({ actions: toggledAction(draft.actions, action) })}
              >
                {texts.vocabulary.actions[action]}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
      {open.words && (
        <WordsField
          words={draft.words}
          maximum={wordsMaximum}
          onChange={(words) => set({ words })}
        />
      )}
      {(open.ageBand || open.gender) && (
        <fieldset className="stack">
          <legend className="receipt-question">{texts.more.about}</legend>
          <div className="chips">
            {open.ageBand && (
              <ChoiceSelect
                label={texts.more.age}
                choices={ageBands}
                words={texts.vocabulary.ageBands}
                chosen={draft.ageBand}
                onChoose={(ageBand) => set({ ageBand })}
              />
            )}
            {open.gender && (
              <ChoiceSelect
                label={texts.more.gender}
                choices={genders}
                words={texts.vocabulary.genders}
                chosen={draft.gender}
                onChoose={(gender) => set({ gender })}
              />
            )}
          </div>
        </fieldset>
      )}
      {outcome}
      <div role="alert">
        {tried && input === undefined && fault === undefined && (
          <p className="notice notice--error">{details.nothing}</p>
        )}
      </div>
      <div className="receipt-send">
        <button type="button" className="button button--quiet button--large" onClick={onCancel}>
          {details.cancel}
        </button>
        <button type="submit" className="button button--large" aria-disabled={busy}>
          {details.send}
        </button>
      </div>
    </form>
  );
}
