import type { StaffReport } from '@trygghetskartan/api/contract/report';
import { dayPartLabels, personalDataLabels } from '@trygghetskartan/api/contract/labels';
import { vocabularySv } from '../../i18n/sv/vocabulary.ts';

/** "23 nov. 2026 21:40", in the municipality's time. */
export function instantInWords(instant: string, timeZone: string): string {
  return new Date(instant).toLocaleString('sv-SE', {
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** When it was felt: a moment, a part of the day, or not said. */
export function feltInWords(report: StaffReport, timeZone: string): string {
  if (report.feltAt !== null) {
    return instantInWords(report.feltAt, timeZone);
  }
  if (report.feltDayPart === null) {
    return 'Inte angivet';
  }
  const part = dayPartLabels[report.feltDayPart];
  return report.feltWeekPart === null
    ? part
    : `${part}, ${vocabularySv.weekParts[report.feltWeekPart].toLowerCase()}`;
}

/** How the place was chosen, and how sure the phone was or how far the area reaches. */
export function placeInWords({ placeMethod, placeAccuracyMetres }: StaffReport): string {
  const method = vocabularySv.placeMethods[placeMethod];
  return placeAccuracyMetres === null
    ? method
    : `${method}, ± ${Math.round(placeAccuracyMetres)} m`;
}

/** What is known of words before they are opened; undefined where nothing speaks against opening them. */
export function findingsInWords({
  hasWords,
  wordFindings,
}: Pick<StaffReport, 'hasWords' | 'wordFindings'>): string | undefined {
  if (hasWords && wordFindings === null) {
    return 'Inte granskad.';
  }
  const kinds = (wordFindings ?? []).map((kind) => personalDataLabels[kind].toLowerCase());
  return kinds.length === 0 ? undefined : `I karantän. Kan innehålla ${kinds.join(', ')}.`;
}
