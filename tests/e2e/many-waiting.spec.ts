import type { OutboxItem } from '@trygghetskartan/web/resident/outbox/outbox-item';
import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKillableBrowser, type KillableBrowser } from '../support/killable-browser.ts';
import { startProxy } from '../support/proxy.ts';
import { countReports } from './count-reports.ts';
import { expect, test } from './fixtures.ts';
import { sendShortReport } from './resident-steps.ts';

/** The whole thousand with WAITING_REPORTS=1000: some minutes. */
const reports = Number(process.env['WAITING_REPORTS'] ?? 120);
const lostShare = 0.3;

test('reports that waited in two tabs are counted once, though answers are lost and the browser dies', async ({
  town,
  signedIn,
}) => {
  test.setTimeout(120_000 + reports * 1000);
  const before = await countReports(signedIn.api);
  const network = { down: false, posts: 0, stored: new Set<string>() };
  const random = seeded(20_261_127);
  const proxy = await startProxy(town.url, {
    carries: () => !network.down,
    answers: ({ method }, answer) => {
      if (method !== 'POST') {
        return answer;
      }
      network.posts += 1;
      if (answer.status === 201) {
        network.stored.add(JSON.parse(answer.body.toString()).receiptCode);
      }
      return random() < lostShare ? undefined : answer;
    },
  });
  const profile = await mkdtemp(join(tmpdir(), 'trygghetskartan-browser-'));
  let browser: KillableBrowser | undefined;
  try {
    browser = await openKillableBrowser(profile);
    let tabs = await openTabs(browser, proxy.url);
    await tabs[0].evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await expect.poll(() => tabs[0].evaluate(() => caches.match('/').then(Boolean))).toBe(true);

    network.down = true;
    await sendShortReport(tabs[0], 'Stortorget');
    await sendShortReport(tabs[1], 'Hultetskolan');
    const half = Math.floor((reports - 2) / 2);
    await fillOutbox(tabs[0], itemsOf('first', half));
    await fillOutbox(tabs[1], itemsOf('second', reports - 2 - half));
    for (const tab of tabs) {
      await tab.goto('about:blank');
      await tab.goto(proxy.url);
      await expect(tab.getByText(words('väntar i telefonen'))).toBeVisible();
    }
    expect(network.stored.size).toBe(0);

    network.down = false;
    const started = Date.now();
    await Promise.all(tabs.map((tab) => tab.evaluate(() => dispatchEvent(new Event('online')))));
    for (const share of [1 / 3, 2 / 3]) {
      await expect
        .poll(() => network.stored.size, { timeout: reports * 500, intervals: [50] })
        .toBeGreaterThanOrEqual(reports * share);
      await browser.kill();
      expect(network.stored.size).toBeLessThan(reports);
      browser = await openKillableBrowser(profile);
      tabs = await openTabs(browser, proxy.url);
    }
    for (const tab of tabs) {
      await expect(tab.getByText(words('mottagna rapporter'))).toBeVisible({
        timeout: 60_000 + reports * 500,
      });
    }
    const seconds = (Date.now() - started) / 1000;
    test.info().annotations.push({
      type: 'measured',
      description: `${reports} reports in ${seconds.toFixed(0)} s, ${network.posts} posts`,
    });

    expect(network.posts).toBeGreaterThan(reports);
    expect(await countReports(signedIn.api)).toBe(before + reports);
    for (const tab of tabs) {
      await tab.getByText(words('mottagna rapporter')).click();
      const codes = await tab
        .locator('.waiting-item')
        .filter({ hasText: 'Mottagen' })
        .allInnerTexts();
      const listed = codes.map((text) => /Kvittokod (\S+)/.exec(text)?.[1] ?? text);
      expect(new Set(listed)).toEqual(network.stored);
      expect(listed).toHaveLength(reports);
    }
  } finally {
    await browser?.kill();
    await proxy.close();
    await rm(profile, { recursive: true, force: true });
  }
});

function words(after: string): RegExp {
  return new RegExp(`^${new Intl.NumberFormat('sv-SE').format(reports)} .*${after}$`);
}

async function openTabs({ context }: KillableBrowser, url: string): Promise<[Page, Page]> {
  const tabs: [Page, Page] = [await context.newPage(), await context.newPage()];
  for (const tab of tabs) {
    await tab.goto(url);
    await expect(tab.getByRole('application')).toBeVisible();
  }
  return tabs;
}

/** As the page keeps them; a thousand by hand would take a quarter of an hour. */
function itemsOf(name: string, count: number): OutboxItem[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `${name}-tab-${String(index).padStart(4, '0')}`,
    createdAt: Date.now(),
    placeName: `Plats ${index}`,
    state: { name: 'saved', attempts: 0, notBefore: 0 },
    report: {
      place: {
        lng: 14.69 + (index % 40) * 0.0004,
        lat: 57.65 + (index % 23) * 0.0003,
        method: 'crosshair',
      },
      feeling: 'unsafe',
      reasons: ['deserted'],
      felt: { kind: 'now', at: new Date().toISOString() },
      actions: [],
      deviceToken: 'a-device-of-sixteen',
    },
  }));
}

function fillOutbox(tab: Page, items: OutboxItem[]): Promise<void> {
  return tab.evaluate(
    (waiting) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('trygghetskartan');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('outbox', 'readwrite');
          waiting.forEach((item) => transaction.objectStore('outbox').put(item));
          transaction.addEventListener('error', () => reject(transaction.error));
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    items,
  );
}

/** Numerical Recipes' linear congruential generator: the same losses at each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
