import { createContext, use, type Context } from 'react';

/**
 * Texts that only some pages need. Without Swedish to fall back on: a page that needs none of them
 * must not fetch it.
 */
export function pageTexts<T>(): { context: Context<T | undefined>; useIt: () => T } {
  const context = createContext<T | undefined>(undefined);
  return {
    context,
    useIt: () => {
      const texts = use(context);
      if (texts === undefined) {
        throw new Error('the page was drawn without these texts');
      }
      return texts;
    },
  };
}
