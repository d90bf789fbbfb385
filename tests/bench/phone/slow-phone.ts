import type { Browser, BrowserContext, Page } from '@playwright/test';

/** A cheap phone at one bar: 360 × 740, a quarter of this processor, 1.6 Mbit/s down, 150 ms there and back. */
export const slowPhone = {
  viewport: { width: 360, height: 740 },
  slowdown: 4,
  downBitsPerSecond: 1_600_000,
  upBitsPerSecond: 750_000,
  roundTripMs: 150,
} as const;

/**
 * A visitor who has never been here: nothing is kept from before. The browser slows the page's own thread
 * and no worker, so that the proof of work is done in the page, as where a worker does not come.
 */
export async function openSlowPhone(
  browser: Browser,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: slowPhone.viewport,
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // What it fetches would neither be slowed nor take anything from the page's one bar.
    serviceWorkers: 'block',
  });
  await context.route(/\/assets\/search-worker-/, (route) => route.abort());
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowdown });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.roundTripMs,
    downloadThroughput: slowPhone.downBitsPerSecond / 8,
    uploadThroughput: slowPhone.upBitsPerSecond / 8,
  });
  return { context, page };
}
