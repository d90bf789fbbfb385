import { beginLanguage } from './i18n/begin-language.ts';
import { isDarkOutside } from './theme/dark-outside.ts';
import { settleTheme } from './theme/theme.ts';

/** The catalogues that the page needs in each language; written in by the build: web/build/head-script.ts. */
declare const LANGUAGE_FILES: Record<string, readonly string[]>;

for (const file of LANGUAGE_FILES[beginLanguage()] ?? []) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = file;
  document.head.append(link);
}

const lookOutside = (): void => {
  document.documentElement.dataset['outside'] = isDarkOutside(Date.now()) ? 'dark' : 'light';
  settleTheme();
};
lookOutside();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookOutside);
// Who comes back to a page that was left open comes back to another hour; it never changes while it is read.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) {
    lookOutside();
  }
});
