/** What the worker does with a request: three kinds are its own, all others go their way untouched. */
export type Handling = 'page' | 'asset' | 'municipality' | 'none';

interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** The one answer of the API that is the same for everybody. */
export const municipalityPath = '/api/municipality';

/**
 * Reports, receipts, and everything of staff is `none`: it neither comes out of the phone nor stays in
 * it. A worker's scope is a prefix, so that one for `/` sees `/personal` too, and lets it pass.
 */
export function handlingOf({ method, mode, url }: Asked, ownOrigin: string): Handling {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== ownOrigin) {
    return 'none';
  }
  if (mode === 'navigate') {
    return pathname === '/' ? 'page' : 'none';
  }
  if (pathname === municipalityPath) {
    return 'municipality';
  }
  return pathname.startsWith('/assets/') ? 'asset' : 'none';
}

/**
 * A page that has been on the phone so long is asked for on the network first: somebody who comes
 * twice a year does not send with the questions and the words of last year.
 */
const freshDays = 30;

/** Whether a kept page is shown without asking the network. One without a date is not. */
export function isFresh(date: string | null, now: number): boolean {
  return now - Date.parse(date ?? '') < freshDays * 24 * 60 * 60 * 1000;
}

const prefix = 'shell-';

export function shellName(version: string): string {
  return prefix + version;
}

/**
 * The caches that may hold a page, the last made first. A new version is complete beside the old one
 * before that is gone, and is what the next start shows.
 */
export function shellsNewestFirst(cacheNames: readonly string[]): string[] {
  return cacheNames.filter((name) => name.startsWith(prefix)).reverse();
}

/** What goes when a version takes over: by then no tab of an older one is open. */
export function shellsToForget(cacheNames: readonly string[], version: string): string[] {
  return shellsNewestFirst(cacheNames).filter((name) => name !== shellName(version));
}
