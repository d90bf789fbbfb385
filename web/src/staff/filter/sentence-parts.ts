import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import {
  sentenceParts as names,
  sentencePhrases,
} from '@trygghetskartan/api/contract/filter-sentence';
import type { PartName } from '@trygghetskartan/api/contract/filter-sentence';
import { periodPhrase } from './period.ts';

export interface SentencePart {
  name: PartName;
  /** What stands in the sentence; undefined where the part does not restrict. */
  phrase: string | undefined;
  /** What the part is called where it is offered. */
  label: string;
}

const labels: Readonly<Record<PartName, string>> = {
  feeling: 'Känsla',
  period: 'Period',
  dayParts: 'Tid på dygnet',
  darkness: 'Mörker',
  area: 'Område',
  reasons: 'Orsak',
  entryModes: 'Insamling',
};

/** The filter as the editable sentence's parts, in the order and words of the titles of exports. */
export function sentenceParts(
  filter: ReportFilter,
  context: { today: string; areaName: (slug: string) => string | undefined },
): SentencePart[] {
  const phrases = sentencePhrases(filter, {
    period: periodPhrase(filter, context.today),
    areaName: filter.area && (context.areaName(filter.area) ?? filter.area),
  });
  return names.map((name) => ({ name, phrase: phrases[name], label: labels[name] }));
}
