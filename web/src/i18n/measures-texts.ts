import { createContext, use } from 'react';
import { measuresSv } from './sv/measures.ts';
import type { Translated } from './translated.ts';

/** The measures' texts in one language; Swedish is the source, as in `texts.ts`. */
export type MeasuresTexts = Translated<typeof measuresSv>;

export const MeasuresTextsContext = createContext<MeasuresTexts>(measuresSv);

export function useMeasuresTexts(): MeasuresTexts {
  return use(MeasuresTextsContext);
}
