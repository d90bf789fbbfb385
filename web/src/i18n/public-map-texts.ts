import { createContext, use } from 'react';
import { publicMapSv } from './public-map-sv.ts';

/** The open map's texts in one language; Swedish is the source, as in `texts.ts`. */
export type PublicMapTexts = typeof publicMapSv;

const PublicMapTextsContext = createContext<PublicMapTexts>(publicMapSv);

export function usePublicMapTexts(): PublicMapTexts {
  return use(PublicMapTextsContext);
}
