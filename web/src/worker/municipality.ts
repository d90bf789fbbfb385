import { municipalityPath } from './decide.ts';
import type { FetchedEvent } from './worker-scope.ts';

const cacheName = 'municipality';

/** Places and outlines as they were last told, and told anew for the next time: they seldom change. */
export async function answerMunicipality(event: FetchedEvent): Promise<Response> {
  const kept = await caches.match(municipalityPath, { cacheName, ignoreVary: true });
  const fresh = fetch(event.request).then(async (answer) => {
    await keep(answer.clone());
    return answer;
  });
  if (kept === undefined) {
    return fresh;
  }
  event.waitUntil(fresh.catch(() => {}));
  return kept;
}

/** The first visit asked before there was a worker. Without it the page works, but for the places. */
export async function keepMunicipality(): Promise<void> {
  try {
    await keep(await fetch(municipalityPath));
  } catch {
    // The next visit keeps it.
  }
}

async function keep(answer: Response): Promise<void> {
  if (answer.ok) {
    await (await caches.open(cacheName)).put(municipalityPath, answer);
  }
}
