import { beginLanguage } from './i18n/begin-language.ts';
import { followTheSky } from './theme/follow-the-sky.ts';

/** The catalogues that the page needs in each language; written in by the build: web/build/head-script.ts. */
declare const LANGUAGE_FILES: Record<string, readonly string[]>;

for (const file of LANGUAGE_FILES[beginLanguage()] ?? []) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = file;
  document.head.append(link);
}
followTheSky();
