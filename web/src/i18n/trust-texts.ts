import { usePageTexts } from './page-texts.ts';
import type { trustSv } from './sv/trust.ts';
import type { Translated } from './translated.ts';

/**
 * The texts of what residents are owed to know, in one language; Swedish is the source, as in `texts.ts`.
 * `translation` says that it is the Swedish text which counts.
 */
export type TrustTexts = Translated<typeof trustSv> & { readonly translation?: string };

export const useTrustTexts = (): TrustTexts => usePageTexts('trust');
