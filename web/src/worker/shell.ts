import { isFresh, shellName, shellsNewestFirst, shellsToForget } from './decide.ts';

/** A version of the resident's page, as the build writes it: web/build/service-worker.ts. */
export interface Shell {
  version: string;
  /** The page's own hash, as `integrity` takes it. */
  integrity: string;
  /** The addresses of everything that the page may need; each has its content's hash in its name. */
  assets: readonly string[];
}

/** On a bad network nobody waits longer for a newer page than this. */
const networkWaitMs = 2500;

/** The server says `vary: accept-encoding`; what is kept here is unpacked and suits all. */
const anyEncoding = { ignoreVary: true };

/**
 * Puts the whole page into the phone. Only what has changed since the version before is fetched, and
 * most of a first visit's files come from the browser's own cache. The page is put last: a cache with
 * a page is whole.
 */
export async function keepShell({ version, integrity, assets }: Shell): Promise<void> {
  const cache = await caches.open(shellName(version));
  await Promise.all(
    assets.map(async (path) => {
      const kept = await caches.match(path, anyEncoding);
      await cache.put(path, kept ?? (await fetchWhole(path)));
    }),
  );
  // A server that has been renewed meanwhile has another page, whose files these are not.
  await cache.put('/', await fetchWhole(new Request('/', { integrity, cache: 'no-cache' })));
}

export async function forgetOtherShells(version: string): Promise<void> {
  const names = shellsToForget(await caches.keys(), version);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/**
 * The page from the phone at once, whatever the network is like: with one bar of signal a question
 * that waits for the network is a question not answered. The browser looks for a new version at each
 * visit by itself, in the background, and the start after that shows it.
 */
export async function answerPage(request: Request): Promise<Response> {
  const kept = await keptPage();
  if (kept === undefined) {
    return fetch(request);
  }
  if (isFresh(kept.headers.get('date'), Date.now())) {
    return kept;
  }
  const newer = await within(networkWaitMs, fetch(request)).catch(() => undefined);
  return newer?.ok === true ? newer : kept;
}

/** A file whose name is its hash is right wherever it is found. A font that a language needs stays once it has come. */
export async function answerAsset(request: Request): Promise<Response> {
  const kept = await caches.match(request, anyEncoding);
  if (kept !== undefined) {
    return kept;
  }
  const answer = await fetch(request);
  const [newest] = shellsNewestFirst(await caches.keys());
  if (newest !== undefined && answer.ok && new URL(request.url).pathname.endsWith('.woff2')) {
    await (await caches.open(newest)).put(request, answer.clone());
  }
  return answer;
}

async function keptPage(): Promise<Response | undefined> {
  for (const cacheName of shellsNewestFirst(await caches.keys())) {
    const page = await caches.match('/', { ...anyEncoding, cacheName });
    if (page !== undefined) {
      return page;
    }
  }
  return undefined;
}

async function fetchWhole(what: string | Request): Promise<Response> {
  const answer = await fetch(what);
  if (!answer.ok) {
    throw new Error(`status ${answer.status}`);
  }
  return answer;
}

function within<T>(milliseconds: number, asked: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([asked, tooLate]);
}
