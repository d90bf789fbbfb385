import {
  reasonGroups,
  safeReasons,
  type Feeling,
  type Reason,
} from '@trygghetskartan/db/vocabulary';
import { useTexts } from '../../i18n/texts.ts';
import { Chip } from '../sheet/Chip.tsx';

interface ReasonChipsProps {
  feeling: Feeling;
  chosen: readonly Reason[];
  onToggle: (reason: Reason) => void;
  /** Said before: not asked again. */
  except?: readonly Reason[];
}

/** The reasons of the feeling. What people do is as easy to choose as lamps and bushes. */
export function ReasonChips({ feeling, chosen, onToggle, except = [] }: ReasonChipsProps) {
  const texts = useTexts();
  const titles = texts.vocabulary.reasonGroups;
  const groups: readonly { title: string; reasons: readonly Reason[] }[] =
    feeling === 'safe'
      ? [{ title: texts.why.safeGroup, reasons: safeReasons }]
      : [
          { title: titles.environment, reasons: reasonGroups.environment },
          { title: titles.social, reasons: reasonGroups.social },
          {
            title: texts.why.trafficAndOther,
            reasons: [...reasonGroups.traffic, ...reasonGroups.other],
          },
        ];
  return groups
    .map(({ title, reasons }) => ({
      title,
      reasons: reasons.filter((reason) => !except.includes(reason)),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ title, reasons }) => (
      <fieldset key={title} className="stack">
        <legend className="group-title">{title}</legend>
        <div className="chips">
          {reasons.map((reason) => (
            <Chip
              key={reason}
              type="checkbox"
              name={reason}
              checked={chosen.includes(reason)}
              onChange={() => onToggle(reason)}
            >
              {texts.vocabulary.reasons[reason]}
            </Chip>
          ))}
        </div>
      </fieldset>
    ));
}
