import { languages, type Language } from '@trygghetskartan/web/i18n/language';
import { loadMeasuresTexts } from '@trygghetskartan/web/i18n/load-measures-texts';
import { loadPublicMapTexts } from '@trygghetskartan/web/i18n/load-public-map-texts';
import { loadReceiptTexts } from '@trygghetskartan/web/i18n/load-receipt-texts';
import { loadTexts } from '@trygghetskartan/web/i18n/load-texts';
import { loadTrustTexts } from '@trygghetskartan/web/i18n/load-trust-texts';
import type { MeasuresTexts } from '@trygghetskartan/web/i18n/measures-texts';
import type { PublicMapTexts } from '@trygghetskartan/web/i18n/public-map-texts';
import type { ReceiptTexts } from '@trygghetskartan/web/i18n/receipt-texts';
import type { Texts } from '@trygghetskartan/web/i18n/texts';
import type { TrustTexts } from '@trygghetskartan/web/i18n/trust-texts';

export interface Catalogue {
  language: Language;
  texts: Texts;
  publicMap: PublicMapTexts;
  measures: MeasuresTexts;
  receiptPage: ReceiptTexts;
  trust: TrustTexts;
}

export const catalogues: readonly Catalogue[] = await Promise.all(
  languages.map(async (language) => ({
    language,
    texts: await loadTexts(language),
    publicMap: await loadPublicMapTexts(language),
    measures: await loadMeasuresTexts(language),
    receiptPage: await loadReceiptTexts(language),
    trust: await loadTrustTexts(language),
  })),
);

export function catalogueOf(wanted: Language): Catalogue {
  const found = catalogues.find(({ language }) => language === wanted);
  if (found === undefined) {
    throw new Error(`there is no ${wanted}`);
  }
  return found;
}

/** What each sentence that is put together is called with here, by the path to it. */
const samples: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/\.(dates\.day|doneOn|decidedOn)$/, ['2026-11-28']],
  [/\.dates\.dateAndTime$/, [new Date('2026-11-28T21:05:00Z'), 'Europe/Stockholm']],
  [/\.(listed|sentences)$/, [['A', 'B']]],
  [/\.stored\.read$/, [['D', 'E', 'F']]],
  [/\.(voices|band)$/, [{ from: 20, to: 49 }]],
  [/\.place\.byOffsets$/, [{ metres: 120, direction: 'N' }, { metres: 30, direction: 'E' }, 'P']],
  [/\.place\.away$/, [120, 'N', 'P']],
  [/\.map\.place$/, ['P', 'V', 'S']],
  [/\.partOf$/, ['D', 'H', 'W']],
  [/\.(span|bareSpan|shareBetween|progress)$/, [12, 34]],
  [/\.(count|found|vague|wordsLeft|waiting|onlyReceived|accuracy|square|share)$/, [12]],
  [/\.(notReleased|nothingTold|onlyEnough|tooFew|least|briefLeast|reasonsExplained)$/, [12]],
  [/\.(period|released)$/, ['2026-10-05', '2026-11-01']],
  [/./, ['A', 'B', 'C']],
];

/** Every sentence of a catalogue with the path to it; those that are put together, put together. */
export function sentencesOf(catalogue: unknown, path: string): [path: string, sentence: string][] {
  if (typeof catalogue === 'string') {
    return [[path, catalogue]];
  }
  if (typeof catalogue === 'function') {
    const sample = samples.find(([pattern]) => pattern.test(path))?.[1] ?? [];
    return [[path, String(catalogue(...sample))]];
  }
  return Object.entries(catalogue ?? {}).flatMap(([key, value]) =>
    sentencesOf(value, `${path}.${key}`),
  );
}

export function allSentences({
  texts,
  publicMap,
  measures,
  receiptPage,
  trust,
}: Catalogue): Map<string, string> {
  return new Map([
    ...sentencesOf(texts, 'texts'),
    ...sentencesOf(publicMap, 'publicMap'),
    ...sentencesOf(measures, 'measures'),
    ...sentencesOf(receiptPage, 'receiptPage'),
    ...sentencesOf(trust, 'trust'),
  ]);
}
