import { useSyncExternalStore } from 'react';

const wish = '(prefers-color-scheme: dark)';

/** Whether the page is drawn dark, for what cannot follow the style sheet by itself. */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? window.matchMedia(wish).matches : chosen === 'dark';
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(wish);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
