import type { ReportFilter } from '@trygghetskartan/api/contract/filter';
import {
  darknessLabels,
  dayPartLabels,
  entryModeLabels,
  reasonShortLabels,
} from '@trygghetskartan/api/contract/labels';
import { dayParts } from '@trygghetskartan/db/vocabulary';
import { periodPhrase } from './period.ts';

export const partNames = [
  'feeling',
  'period',
  'dayParts',
  'darkness',
  'area',
  'reasons',
  'entryModes',
] as const;

/** A part of the filter that is edited by itself. */
export type PartName = (typeof partNames)[number];

export interface SentencePart {
  name: PartName;
  /** What stands in the sentence; undefined where the part does not restrict. */
  phrase: string | undefined;
  /** What the part is called where it is offered. */
  label: string;
}

const and = new Intl.ListFormat('sv', { type: 'conjunction' });
const or = new Intl.ListFormat('sv', { type: 'disjunction' });

const labels: Readonly<Record<PartName, string>> = {
  feeling: 'Känsla',
  period: 'Period',
  dayParts: 'Tid på dygnet',
  darkness: 'Mörker',
  area: 'Område',
  reasons: 'Orsak',
  entryModes: 'Insamling',
};

const subjects = {
  unsafe: 'Otrygga rapporter',
  safe: 'Trygga rapporter',
  both: 'Otrygga och trygga rapporter',
} as const;

/**
 * The filter as the editable sentence's parts, in the order and words of the contract's
 * `filterSentence`. Feeling and period are always said.
 */
export function sentenceParts(
  filter: ReportFilter,
  context: { today: string; areaName: (slug: string) => string | undefined },
): SentencePart[] {
  const phrases: Record<PartName, string | undefined> = {
    feeling: subjects[filter.feeling ?? 'both'],
    period: periodPhrase(filter, context.today),
    dayParts:
      filter.dayParts &&
      and.format(
        dayParts
          .filter((part) => filter.dayParts?.includes(part))
          .map((part) => dayPartLabels[part].toLowerCase()),
      ),
    darkness: filter.darkness && darknessLabels[filter.darkness].toLowerCase(),
    area: filter.area && `i ${context.areaName(filter.area) ?? filter.area}`,
    reasons:
      filter.reasons &&
      `orsak: ${or.format(filter.reasons.map((code) => reasonShortLabels[code]))}`,
    entryModes:
      filter.entryModes &&
      `inkomna genom: ${or.format(filter.entryModes.map((mode) => entryModeLabels[mode].toLowerCase()))}`,
  };
  return partNames.map((name) => ({ name, phrase: phrases[name], label: labels[name] }));
}
