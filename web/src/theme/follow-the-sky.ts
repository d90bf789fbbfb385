import { isDarkOutside } from './dark-outside.ts';
import { settleTheme } from './theme.ts';

/** Settles the theme before anything is drawn. A page that is read changes when the system does, and not at dusk. */
export function followTheSky(): void {
  const look = (): void => {
    document.documentElement.dataset['outside'] = isDarkOutside(Date.now()) ? 'dark' : 'light';
    settleTheme();
  };
  look();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', settleTheme);
  // Who comes back to a page that was left open comes back to another hour.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) {
      look();
    }
  });
}
