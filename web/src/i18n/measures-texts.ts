import { createContext, use } from 'react';
import { measuresSv } from './measures-sv.ts';

/** The measures' texts in one language; Swedish is the source, as in `texts.ts`. */
export type MeasuresTexts = typeof measuresSv;

const MeasuresTextsContext = createContext<MeasuresTexts>(measuresSv);

export function useMeasuresTexts(): MeasuresTexts {
  return use(MeasuresTextsContext);
}
