import { findPersonalData } from '@trygghetskartan/api/contract/screening/find-personal-data';
import type { Finding } from '@trygghetskartan/api/contract/screening/finding';
import { findSmallCounts } from '@trygghetskartan/api/contract/screening/small-counts';
import type { MeasureText } from '../../measures/MeasureCard.tsx';

const publicTexts = ['title', 'placeName', 'words', 'refusalReason'] as const;

export interface ScreenedMeasure {
  /** What may point at somebody, by the text that it stands in. */
  findings: Partial<Record<MeasureText, Finding[]>>;
  /** The same in words: "Anna Lindqvist". */
  pointing: { kind: Finding['kind']; text: string }[];
  /** Whether a text counts fewer people than may be told. */
  countsFew: boolean;
  wordless: boolean;
}

/** What stands in the way of letting everybody read a measure, as the server judges it too. */
export function screenMeasure(
  measure: Partial<Record<MeasureText, string | undefined>>,
  minimumCount: number,
): ScreenedMeasure {
  const texts = publicTexts.map((name) => ({ name, text: measure[name] ?? '' }));
  const found = texts.map(({ name, text }) => ({ name, text, findings: findPersonalData(text) }));
  return {
    findings: Object.fromEntries(found.map(({ name, findings }) => [name, findings])),
    pointing: found.flatMap(({ text, findings }) =>
      findings.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
    ),
    countsFew: texts.some(({ text }) => findSmallCounts(text, minimumCount).length > 0),
    wordless: (measure.words ?? '').trim() === '',
  };
}
