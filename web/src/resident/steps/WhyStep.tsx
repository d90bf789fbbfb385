import { reasonGroups, safeReasons, type Reason } from '@trygghetskartan/db/vocabulary';
import { useTexts } from '../../i18n/texts.ts';
import { toggled } from '../report/draft.ts';
import { Chip } from '../sheet/Chip.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import type { StepProps } from './FeelingStep.tsx';

/** The reasons of the feeling. What people do is as easy to choose as lamps and bushes. */
export function WhyStep({ draft, change }: StepProps) {
  const texts = useTexts();
  const titles = texts.vocabulary.reasonGroups;
  const groups: readonly { title: string; reasons: readonly Reason[] }[] =
    draft.feeling === 'safe'
      ? [{ title: texts.why.safeGroup, reasons: safeReasons }]
      : [
          { title: titles.environment, reasons: reasonGroups.environment },
          { title: titles.social, reasons: reasonGroups.social },
          {
            title: texts.why.trafficAndOther,
            reasons: [...reasonGroups.traffic, ...reasonGroups.other],
          },
        ];
  return (
    <>
      <StepHeading>
        {draft.feeling === 'safe' ? texts.why.titleSafe : texts.why.titleUnsafe}
      </StepHeading>
      <p className="soft">{texts.why.hint}</p>
      {groups.map(({ title, reasons }) => (
        <fieldset key={title} className="stack">
          <legend className="group-title">{title}</legend>
          <div className="chips">
            {reasons.map((reason) => (
              <Chip
                key={reason}
                type="checkbox"
                name={reason}
                checked={draft.reasons.includes(reason)}
                onChange={() => change({ ...draft, reasons: toggled(draft.reasons, reason) })}
              >
                {texts.vocabulary.reasons[reason]}
              </Chip>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
