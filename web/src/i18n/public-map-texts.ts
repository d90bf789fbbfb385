import { usePageTexts } from './page-texts.ts';
import type { publicMapSv } from './sv/public-map.ts';
import type { Translated } from './translated.ts';

/** The open map's texts in one language; Swedish is the source, as in `texts.ts`. */
export type PublicMapTexts = Translated<typeof publicMapSv>;

export const usePublicMapTexts = (): PublicMapTexts => usePageTexts('publicMap');
