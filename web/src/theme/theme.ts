import { remember, remembered } from '../resident/device-storage.ts';

type Theme = 'light' | 'dark';

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

/** Remembered on this device; what would be so without a choice is none. */
export function chooseOtherTheme(): void {
  const other = document.documentElement.dataset['theme'] === 'dark' ? 'light' : 'dark';
  remember(memory, other === themeUnchosen() ? undefined : other);
  // Also where the device remembers nothing.
  show(other);
}

export function settleTheme(): void {
  show(remembered(memory, isTheme) ?? themeUnchosen());
}

/** The style sheet reads it from the document; until that has come the browser's own ground follows the meta. */
function show(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  document.querySelector('meta[name=color-scheme]')?.setAttribute('content', theme);
}
