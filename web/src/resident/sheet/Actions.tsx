import { useTexts, type Texts } from '../../i18n/texts.ts';
import type { Draft } from '../report/draft.ts';
import type { Step } from '../report/step.ts';

interface ActionsProps {
  step: Step;
  draft: Draft;
  mending: boolean;
  onNext: () => void;
  onSend: () => void;
}

/** The way on, in reach of the thumb; from the feeling on the report can be sent as it is. */
export function Actions({ step, draft, mending, onNext, onSend }: ActionsProps) {
  const texts = useTexts();
  if (step === 'check') {
    return (
      <div className="actions">
        <button type="button" className="button button--large" onClick={onSend}>
          {texts.check.send}
        </button>
      </div>
    );
  }
  const isQuestion = step === 'feeling' || step === 'why' || step === 'when' || step === 'more';
  if (!isQuestion || draft.feeling === undefined) {
    return null;
  }
  return (
    <div className="actions">
      {!mending && (
        <>
          <p className="actions-note soft">{texts.steps.beforeSendNow}</p>
          <button type="button" className="button button--quiet button--large" onClick={onSend}>
            {texts.steps.sendNow}
          </button>
        </>
      )}
      <button type="button" className="button button--large" onClick={onNext}>
        {mending ? texts.steps.done : nextWord(step, draft, texts)}
      </button>
    </div>
  );
}

/** "Skip" says that an unanswered question may stay so. */
function nextWord(step: Step, draft: Draft, { steps }: Texts): string {
  const unanswered =
    (step === 'why' && draft.reasons.length === 0) ||
    (step === 'when' && draft.felt === undefined) ||
    (step === 'more' && draft.actions.length === 0 && draft.words.trim() === '');
  return unanswered ? steps.skip : steps.next;
}
