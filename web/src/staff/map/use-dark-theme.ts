import { useSyncExternalStore } from 'react';

const wish = '(prefers-color-scheme: dark)';

/** Whether the page is drawn dark, for what cannot follow the style sheet by itself: as the system wishes. */
export function useDarkTheme(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(wish).matches);
}

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(wish);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}
