import { usePageTexts } from './page-texts.ts';
import type { measuresSv } from './sv/measures.ts';
import type { Translated } from './translated.ts';

/** The measures' texts in one language; Swedish is the source, as in `texts.ts`. */
export type MeasuresTexts = Translated<typeof measuresSv>;

export const useMeasuresTexts = (): MeasuresTexts => usePageTexts('measures');
