import { startTransition, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beginLanguage, setDocumentLanguage } from './begin-language.ts';
import { LanguageRoot, type Catalogues, type Shown } from './LanguageRoot.tsx';
import type { Language } from './language.ts';

/**
 * Draws a page in its reader's language, and nothing before that has come. Where it cannot be fetched
 * the page is Swedish, which every page brings with it.
 */
export async function renderInLanguage(
  page: ReactNode,
  load: (language: Language) => Promise<Catalogues>,
): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) {
    throw new Error('the page has no #root');
  }
  const first = await firstShown(load);
  // In slices, between which a slow phone answers a touch.
  startTransition(() =>
    createRoot(root).render(
      <LanguageRoot first={first} load={load}>
        {page}
      </LanguageRoot>,
    ),
  );
}

async function firstShown(load: (language: Language) => Promise<Catalogues>): Promise<Shown> {
  const language = beginLanguage();
  try {
    return { language, catalogues: await load(language) };
  } catch {
    setDocumentLanguage('sv');
    return { language: 'sv', catalogues: await load('sv') };
  }
}
