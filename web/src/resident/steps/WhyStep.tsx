import { useTexts } from '../../i18n/texts.ts';
import { toggled } from '../report/draft.ts';
import { StepHeading } from '../sheet/StepHeading.tsx';
import type { StepProps } from './FeelingStep.tsx';
import { ReasonChips } from './ReasonChips.tsx';

/** Why it feels so. */
export function WhyStep({ draft, change }: StepProps) {
  const texts = useTexts();
  const feeling = draft.feeling ?? 'unsafe';
  return (
    <>
      <StepHeading>{feeling === 'safe' ? texts.why.titleSafe : texts.why.titleUnsafe}</StepHeading>
      <p className="soft">{texts.why.hint}</p>
      <ReasonChips
        feeling={feeling}
        chosen={draft.reasons}
        onToggle={(reason) => change({ ...draft, reasons: toggled(draft.reasons, reason) })}
      />
    </>
  );
}
