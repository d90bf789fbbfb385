/**
 * Puts the page into the phone (web/src/worker), so that the next visit needs no network. Only when the
 * page has loaded and the phone has nothing else to do: the first question waits for none of it.
 */
export function keepForOffline(): void {
  // Absent on plain http; while developing there is nothing to keep.
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (container === undefined || !import.meta.env.PROD) {
    return;
  }
  // A browser that blocks site data refuses it: the page works without.
  const register = () =>
    void container.register('/sw.js', { updateViaCache: 'none' }).catch(() => {});
  // Safari has no idle callback.
  const whenIdle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 2000));
  window.addEventListener('load', () => whenIdle(register), { once: true });
}
