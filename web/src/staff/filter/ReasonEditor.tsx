import { reasonGroupLabels, reasonLabels } from '@trygghetskartan/api/contract/labels';
import { reasonGroups, safeReasons } from '@trygghetskartan/db/vocabulary';
import type { Reason } from '@trygghetskartan/db/vocabulary';
import { ManyChoice } from './choices.tsx';
import { fittingReasons } from './fitting-reasons.ts';
import type { EditorProps } from './PartEditor.tsx';

const groupNames = ['environment', 'social', 'traffic', 'other'] as const;

/** Reasons by group; a report with any of the chosen ones is counted. */
export function ReasonEditor({ filter, onChange }: EditorProps) {
  const fitting = fittingReasons(filter.feeling);
  const unsafeGroups = groupNames.map((group): [string, readonly Reason[]] => [
    reasonGroupLabels[group],
    reasonGroups[group],
  ]);
  const groups: readonly [string, readonly Reason[]][] =
    filter.feeling === 'safe'
      ? [['Vad som gör platsen trygg', safeReasons]]
      : [
          ...unsafeGroups,
          ['Vad som gör platsen trygg', safeReasons.filter((reason) => reason !== 'other')],
        ];
  return (
    <div className="reason-editor">
      <p className="choice-hint">Rapporter med någon av de valda orsakerna.</p>
      {groups.map(([legend, codes]) => {
        const options = codes.filter((code) => fitting.includes(code));
        return options.length === 0 ? null : (
          <ManyChoice
            key={legend}
            legend={legend}
            values={filter.reasons ?? []}
            options={options.map((value) => ({ value, label: reasonLabels[value] }))}
            onChange={(chosen) => onChange({ ...filter, reasons: chosen })}
          />
        );
      })}
    </div>
  );
}
