import { createContext, use } from 'react';
import type { publicMapSv } from './sv/public-map.ts';
import type { Translated } from './translated.ts';

/** The open map's texts in one language; Swedish is the source, as in `texts.ts`. */
export type PublicMapTexts = Translated<typeof publicMapSv>;

/** Without Swedish to fall back on: a page that needs none of it must not fetch it. */
export const PublicMapTextsContext = createContext<PublicMapTexts | undefined>(undefined);

export function usePublicMapTexts(): PublicMapTexts {
  const texts = use(PublicMapTextsContext);
  if (texts === undefined) {
    throw new Error('the page was drawn without these texts');
  }
  return texts;
}
