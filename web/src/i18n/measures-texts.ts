import { createContext, use } from 'react';
import type { measuresSv } from './sv/measures.ts';
import type { Translated } from './translated.ts';

/** The measures' texts in one language; Swedish is the source, as in `texts.ts`. */
export type MeasuresTexts = Translated<typeof measuresSv>;

/** Without Swedish to fall back on: a page that needs none of it must not fetch it. */
export const MeasuresTextsContext = createContext<MeasuresTexts | undefined>(undefined);

export function useMeasuresTexts(): MeasuresTexts {
  const texts = use(MeasuresTextsContext);
  if (texts === undefined) {
    throw new Error('the page was drawn without these texts');
  }
  return texts;
}
