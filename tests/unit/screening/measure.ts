import { findPersonalData } from '@trygghetskartan/api/contract/screening/find-personal-data';
import type { Finding } from '@trygghetskartan/api/contract/screening/finding';
import { personalDataKinds } from '@trygghetskartan/db/vocabulary';
import type { Sentence } from './corpus.ts';

export interface Figures {
  labelled: number;
  /** Labelled places of which findings of the same kind cover every letter and digit. */
  found: number;
  marked: number;
  /** Findings that lie wholly within labelled places of their kind. */
  right: number;
  missed: string[];
  wrong: string[];
}

/** Recall and precision are both taken strictly: half a name found is not found, a word too many is wrong. */
export function measure(sentences: readonly Sentence[]): Map<Finding['kind'], Figures> {
  const figures = new Map(
    personalDataKinds.map((kind): [Finding['kind'], Figures] => [
      kind,
      { labelled: 0, found: 0, marked: 0, right: 0, missed: [], wrong: [] },
    ]),
  );
  for (const { text, labelled } of sentences) {
    const findings = findPersonalData(text);
    for (const label of labelled) {
      const row = rowOf(figures, label.kind);
      row.labelled += 1;
      if (isCovered(text, label, findings)) {
        row.found += 1;
      } else {
        row.missed.push(`${text.slice(label.start, label.end)} | ${text}`);
      }
    }
    for (const finding of findings) {
      const row = rowOf(figures, finding.kind);
      row.marked += 1;
      if (isCovered(text, finding, labelled)) {
        row.right += 1;
      } else {
        row.wrong.push(`${text.slice(finding.start, finding.end)} | ${text}`);
      }
    }
  }
  return figures;
}

/** A table for people, and under it every miss. */
export function describeFigures(title: string, figures: Map<Finding['kind'], Figures>): string {
  const share = (part: number, whole: number) =>
    whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
  const rows = [...figures].map(
    ([kind, { labelled, found, marked, right }]) =>
      `${kind.padEnd(16)} ${share(found, labelled).padEnd(22)} ${share(right, marked)}`,
  );
  const misses = [...figures.values()].flatMap(({ missed, wrong }) => [
    ...missed.map((line) => `  missed: ${line}`),
    ...wrong.map((line) => `  wrong:  ${line}`),
  ]);
  return [
    title,
    `${'kind'.padEnd(16)} ${'recall'.padEnd(22)} precision`,
    ...rows,
    ...misses,
    '',
  ].join('\n');
}

function rowOf(figures: Map<Finding['kind'], Figures>, kind: Finding['kind']): Figures {
  const row = figures.get(kind);
  if (row === undefined) {
    throw new RangeError(`no figures for ${kind}`);
  }
  return row;
}

function isCovered(text: string, { kind, start, end }: Finding, by: readonly Finding[]): boolean {
  const same = by.filter((one) => one.kind === kind);
  for (let position = start; position < end; position++) {
    const counts = /[\p{L}\p{N}]/u.test(text[position] ?? '');
    if (counts && !same.some((one) => one.start <= position && position < one.end)) {
      return false;
    }
  }
  return true;
}
