import { createContext, use } from 'react';
import { trustSv } from './sv/trust.ts';
import type { Translated } from './translated.ts';

/** The texts of what residents are owed to know, in one language; Swedish is the source, as in `texts.ts`. */
export type TrustTexts = Translated<typeof trustSv>;

const TrustTextsContext = createContext<TrustTexts>(trustSv);

export function useTrustTexts(): TrustTexts {
  return use(TrustTextsContext);
}
