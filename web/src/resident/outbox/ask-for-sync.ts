/** Background Sync is not in TypeScript's library: not every browser has it. */
interface WithSync extends ServiceWorkerRegistration {
  sync?: { register: (tag: string) => Promise<void> };
}

/**
 * Asks the browser to let the worker send what waits (web/src/worker/send-waiting.ts) when there is a
 * network again, also when the page is closed by then. Where it cannot, the next visit sends.
 */
export async function askForSync(): Promise<void> {
  try {
    const registration: WithSync | undefined = await navigator.serviceWorker.getRegistration();
    await registration?.sync?.register('outbox');
  } catch {
    // No worker, or the reader has turned it off.
  }
}
