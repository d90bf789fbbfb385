import { createContext, use } from 'react';
import { sv } from './sv/texts.ts';
import type { Translated } from './translated.ts';

/** A language's texts. Swedish is the source: another catalogue has exactly its keys. */
export type Texts = Translated<typeof sv>;

export const TextsContext = createContext<Texts>(sv);

export function useTexts(): Texts {
  return use(TextsContext);
}
