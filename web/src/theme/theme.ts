import { remember, remembered } from '../resident/device-storage.ts';

export type Theme = 'light' | 'dark';

/** Under this name the device remembers what was chosen; what only follows the sky is settled anew. */
const memory = 'theme';

const isTheme = (value: unknown): value is Theme => value === 'light' || value === 'dark';

/** What a page is drawn in where nothing is chosen: dark where the system wishes it or it is dark outside. */
function themeUnchosen(): Theme {
  const { outside } = document.documentElement.dataset;
  return outside === 'dark' || matchMedia('(prefers-color-scheme: dark)').matches
    ? 'dark'
    : 'light';
}

export function themeNow(): Theme {
  return remembered(memory, isTheme) ?? themeUnchosen();
}

/** Remembered on this device; what would be so without a choice is none. */
export function chooseTheme(theme: Theme): void {
  remember(memory, theme === themeUnchosen() ? undefined : theme);
  settleTheme();
}

/** Sets it on the document, where the style sheet reads it. */
export function settleTheme(): void {
  document.documentElement.dataset['theme'] = themeNow();
}
