import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import type { PartName } from '@trygghetskartan/api/contract/filter-sentence';
import {
  darknessLabels,
  dayPartLabels,
  entryModeLabels,
} from '@trygghetskartan/api/contract/labels';
import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { dayParts, entryModes } from '@trygghetskartan/db/vocabulary';
import { vocabularySv } from '../../i18n/sv/vocabulary.ts';
import { ManyChoice, OneChoice } from './choices.tsx';
import type { ChangeFilter } from './FilterBar.tsx';
import { PeriodEditor } from './PeriodEditor.tsx';
import { keepFittingReasons } from './fitting-reasons.ts';
import { ReasonEditor } from './ReasonEditor.tsx';

export interface EditorProps {
  filter: ReportFilter;
  onChange: ChangeFilter;
}

export interface PartEditorProps extends EditorProps {
  name: PartName;
  areas: Municipality['areas'];
  today: string;
  mixed: boolean;
}

/** The choices for one part of the filter. */
export function PartEditor({ name, filter, onChange, areas, today, mixed }: PartEditorProps) {
  switch (name) {
    case 'feeling':
      return (
        <OneChoice
          legend="Vilka rapporter?"
          value={filter.feeling ?? ''}
          options={[
            { value: 'unsafe', label: 'Otrygga' },
            { value: 'safe', label: 'Trygga' },
            ...(mixed ? [{ value: '', label: 'Otrygga och trygga' } as const] : []),
          ]}
          onChange={(feeling) =>
            onChange(
              keepFittingReasons({ ...filter, feeling: feeling === '' ? undefined : feeling }),
            )
          }
        />
      );
    case 'period':
      return <PeriodEditor filter={filter} onChange={onChange} today={today} />;
    case 'dayParts':
      return (
        <ManyChoice
          legend="När på dygnet?"
          hint="Rapporter utan känd tid räknas inte."
          values={filter.dayParts ?? []}
          options={dayParts.map((value) => ({
            value,
            label: dayPartLabels[value],
            aside: vocabularySv.dayPartHours[value],
          }))}
          onChange={(chosen) => onChange({ ...filter, dayParts: chosen })}
        />
      );
    case 'darkness':
      return (
        <OneChoice
          legend="Mörker eller dagsljus?"
          hint="Efter solens höjd på platsen. Rapporter utan klockslag räknas inte."
          value={filter.darkness ?? ''}
          options={[
            { value: '', label: 'Båda' },
            { value: 'dark', label: darknessLabels.dark },
            { value: 'light', label: darknessLabels.light },
          ]}
          onChange={(darkness) =>
            onChange({ ...filter, darkness: darkness === '' ? undefined : darkness })
          }
        />
      );
    case 'area':
      return (
        <OneChoice
          legend="Var?"
          value={filter.area ?? ''}
          options={[
            { value: '', label: 'Hela kommunen' },
            ...areas.map(({ slug, name: areaName }) => ({ value: slug, label: areaName })),
          ]}
          onChange={(area) => onChange({ ...filter, area: area === '' ? undefined : area })}
        />
      );
    case 'reasons':
      return <ReasonEditor filter={filter} onChange={onChange} />;
    case 'entryModes':
      return (
        <ManyChoice
          legend="Hur kom rapporten in?"
          hint="En kampanj ska inte se ut som en förändring."
          values={filter.entryModes ?? []}
          options={entryModes.map((value) => ({ value, label: entryModeLabels[value] }))}
          onChange={(chosen) => onChange({ ...filter, entryModes: chosen })}
        />
      );
    default:
      return name satisfies never;
  }
}
