import { useTexts } from '../../i18n/texts.ts';
import type { Reason } from '../../vocabulary.ts';
import { safeReasons, unsafeGroups } from '../report/choices.ts';
import { toggled } from '../report/draft.ts';
import { Chip } from '../sheet/Chip.tsx';
import { StepHeading } from '../sheet/StepHeading.tsx';
import type { StepProps } from './FeelingStep.tsx';

/** The reasons of the feeling. What people do is as easy to choose as lamps and bushes. */
export function WhyStep({ draft, change }: StepProps) {
  const texts = useTexts();
  const { reasonGroups } = texts.vocabulary;
  const groups: readonly { title: string; reasons: readonly Reason[] }[] =
    draft.feeling === 'safe'
      ? [{ title: texts.why.safeGroup, reasons: safeReasons }]
      : [
          { title: reasonGroups.environment, reasons: unsafeGroups.environment },
          { title: reasonGroups.social, reasons: unsafeGroups.social },
          {
            title: texts.why.trafficAndOther,
            reasons: [...unsafeGroups.traffic, ...unsafeGroups.other],
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
