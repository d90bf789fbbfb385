import { ArrowLeft } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { SwedishName } from '../../i18n/Words.tsx';
import { questionSteps, type Step } from '../report/step.ts';

interface ProgressProps {
  step: Step;
  municipality: string | undefined;
  onBack: () => void;
}

/** How far it is, and the way back; on the first screen whose page it is. */
export function Progress({ step, municipality, onBack }: ProgressProps) {
  const texts = useTexts();
  const number = step === 'list' ? 1 : questionSteps.findIndex((one) => one === step) + 1;
  const of = questionSteps.length;
  return (
    <div className="progress">
      {step === 'where' ? (
        <p className="progress-brand">
          <strong>{texts.product}</strong>{' '}
          {municipality !== undefined && <SwedishName>{municipality}</SwedishName>}
        </p>
      ) : (
        <button type="button" className="button button--text progress-back" onClick={onBack}>
          <ArrowLeft className="icon" aria-hidden="true" />
          {step === 'list' ? texts.list.close : texts.steps.back}
        </button>
      )}
      <span className="progress-words">{texts.steps.progress(number, of)}</span>
      <progress className="progress-bar" aria-hidden="true" value={number} max={of} />
    </div>
  );
}
