import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { feelings } from '@trygghetskartan/db/vocabulary';
import { strengths } from '../report/choices.ts';
import { withFeeling, type Draft } from '../report/draft.ts';
import { Chip } from '../sheet/Chip.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';

const icons = { unsafe: ShieldAlert, safe: ShieldCheck } as const;

export interface StepProps {
  draft: Draft;
  change: (next: Draft) => void;
}

/** Unsafe or safe, and on the survey's own words how much. */
export function FeelingStep({ draft, change }: StepProps) {
  const texts = useTexts();
  const { feeling } = draft;
  return (
    <>
      <StepHeading>{texts.feeling.title}</StepHeading>
      <fieldset className="feelings">
        <legend className="visually-hidden">{texts.feeling.title}</legend>
        {feelings.map((one) => {
          const Icon = icons[one];
          return (
            <label key={one} className={`feeling feeling--${one}`}>
              <input
                type="radio"
                name="feeling"
                checked={feeling === one}
                onChange={() => change(withFeeling(draft, one))}
              />
              <span>
                <Icon className="feeling-icon" aria-hidden="true" />
                {texts.vocabulary.feelings[one]}
              </span>
            </label>
          );
        })}
      </fieldset>
      {feeling !== undefined && (
        <fieldset className="stack">
          <legend className="group-title">
            {feeling === 'unsafe' ? texts.feeling.strengthUnsafe : texts.feeling.strengthSafe}{' '}
            <span className="optional">{texts.steps.optional}</span>
          </legend>
          <div className="chips">
            {strengths[feeling].map((one) => (
              <Chip
                key={one}
                type="radio"
                name="strength"
                checked={draft.strength === one}
                onChange={() => change({ ...draft, strength: one })}
              >
                {texts.vocabulary.strengths[one]}
              </Chip>
            ))}
          </div>
        </fieldset>
      )}
    </>
  );
}
