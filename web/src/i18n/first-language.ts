import { beginLanguage } from './begin-language.ts';

/** Written in by the build: web/build/first-language.ts. */
declare const LANGUAGE_FILES: Record<
  'texts' | 'receipt' | 'measures' | 'public-map',
  Record<string, string>
>;

const language = beginLanguage();
const kinds = /^\/(karta|plats)/.test(location.pathname)
  ? (['texts', 'measures', 'public-map'] as const)
  : location.pathname.startsWith('/kvitto')
    ? (['texts', 'receipt', 'measures'] as const)
    : (['texts'] as const);
for (const kind of kinds) {
  const file = LANGUAGE_FILES[kind][language];
  if (file !== undefined) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = file;
    document.head.append(link);
  }
}
