import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { startProxy } from '../support/proxy.ts';
import { countReports } from './count-reports.ts';
import { expect, openAsStaff, test } from './fixtures.ts';
import {
  choose,
  choosePlaceFromList,
  expectHeading,
  phone,
  sendShortReport,
} from './resident-steps.ts';

test.use({ ...phone, serviceWorkers: 'allow' });

test('the second visit opens in a tunnel, with its map, and keeps a report that is sent later', async ({
  page,
  context,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_(INTERNET_DISCONNECTED|FAILED)/);
  const before = await countReports(signedIn.api);
  await visitUntilKept(page);
  await page.close();

  await context.setOffline(true);
  const next = await context.newPage();
  await next.goto('/');
  await expect(next.getByRole('application')).toBeVisible();
  await sendShortReport(next, 'Stortorget');
  await expectHeading(next, 'Rapporten är sparad i telefonen.');
  await next.close();
  expect(await countReports(signedIn.api)).toBe(before);

  await context.setOffline(false);
  const third = await context.newPage();
  await third.goto('/');
  await third.getByText('1 mottagen rapport').click();
  await expect(third.locator('.waiting-item')).toContainText(
    /Stortorget · Mottagen\s*Kvittokod [0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}/,
  );
  expect(await countReports(signedIn.api)).toBe(before + 1);
});

test('with Background Sync a closed page is not needed for a report to come through, once', async ({
  page,
  context,
  town,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_(INTERNET_DISCONNECTED|FAILED)/);
  const before = await countReports(signedIn.api);
  await visitUntilKept(page);
  // It has no picture for its tab.
  misdeeds.expectError(/status of 404/);
  // A page that is not ours to call the worker from, as the browser does.
  const aside = await context.newPage();
  await aside.goto('/manifest.webmanifest');
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Rapporten är sparad i telefonen.');
  await page.close();

  await context.setOffline(false);
  await dispatchSync(aside, town.url);
  await expect.poll(() => countReports(signedIn.api)).toBe(before + 1);
  const next = await context.newPage();
  await next.goto('/');
  await expect(next.getByText('1 mottagen rapport')).toBeVisible();
  expect(await countReports(signedIn.api)).toBe(before + 1);
});

test('a new version does not touch an open form, and is what the next start shows', async ({
  page,
  context,
  town,
  misdeeds,
}) => {
  misdeeds.expectError(/^asked http:\/\/localhost:/);
  const server = await startRenewable(town.url);
  await visitUntilKept(page, server.url);
  await choosePlaceFromList(page, 'Stortorget');
  await choose(page, 'Otryggt');
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });

  await server.renew();
  const worker = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return registration?.waiting?.state;
    });
  await expect.poll(worker).toBe('installed');
  expect(loads).toBe(0);
  await expectHeading(page, 'Hur känns platsen?');
  await expect(page.getByRole('radio', { name: 'Otryggt', exact: true })).toBeChecked();

  // Another tab, while the form is still open.
  const next = await context.newPage();
  await next.goto(server.url);
  await expect(next.locator('meta[name="version"]')).toHaveAttribute('content', 'new');
  await expect(next.getByRole('application')).toBeVisible();
  expect((await keptPaths(page)).filter((path) => path === '/')).toHaveLength(2);

  await page.getByRole('button', { name: 'Skicka nu' }).click();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await page.close();
  await next.close();
  // With the last tab closed the new worker takes over, and the old version goes.
  const third = await context.newPage();
  await third.goto(server.url);
  await expect
    .poll(async () => (await keptPaths(third)).filter((path) => path === '/'))
    .toEqual(['/']);
  await expect(third.locator('meta[name="version"]')).toHaveAttribute('content', 'new');
  await server.close();
});

test('nothing personal and nothing of the staff is in the phone or comes out of it', async ({
  page,
  context,
  signedIn,
}) => {
  const fromWorker: string[] = [];
  context.on('response', (response) => {
    if (response.fromServiceWorker()) {
      fromWorker.push(new URL(response.url()).pathname);
    }
  });
  await visitUntilKept(page);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  await expect(page.locator('.hotspot-row').first()).toBeVisible();
  await page.goto('/personal/rapporter');
  await expect(page.locator('table')).toBeVisible();

  // Files whose names are their hashes are the same for all; those of the staff's pages only pass.
  const other = (path: string) => !/^\/($|assets\/|api\/municipality$)/.test(path);
  expect(fromWorker).toContain('/api/municipality');
  expect(fromWorker.filter(other)).toEqual([]);
  const kept = await keptPaths(page);
  expect(kept).toContain('/api/municipality');
  expect(kept.some((path) => path.startsWith('/assets/CrosshairMap'))).toBe(true);
  expect(kept.filter((path) => other(path) || path.startsWith('/assets/staff'))).toEqual([]);
  // Nor what only the other pages of residents need.
  const ofOtherPages = /\/(measures|public|public-map|receipt-(sv|en|ar)|trust)-/;
  expect(kept.filter((path) => ofOtherPages.test(path))).toEqual([]);
  expect(kept.some((path) => path.startsWith('/assets/texts-uk-'))).toBe(true);
});

test('the app can be installed, and sw.js is asked for anew each time', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '')).toMatchObject({
    lang: 'sv',
    start_url: '/',
    display: 'standalone',
  });
  const manifest = await request.get('/manifest.webmanifest');
  expect(manifest.headers()['content-type']).toMatch(/^application\/manifest\+json/);
  const worker = await request.get('/sw.js');
  expect(worker.headers()['content-type']).toMatch(/javascript/);
  expect(worker.headers()['cache-control']).toBe('no-cache');
});

/** Opens the page and stays until the worker has everything. */
async function visitUntilKept(page: Page, url = '/'): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('application')).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => keptPaths(page)).toContain('/api/municipality');
}

function keptPaths(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(opened.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
}

/** The browser's own call that the network is back, which it gives when it likes. */
async function dispatchSync(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registrationId = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) =>
      registrations.forEach((registration) => resolve(registration.registrationId)),
    );
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin,
    registrationId: await registrationId,
    tag: 'outbox',
    lastChance: false,
  });
}

/** A server that can be renewed: the page says its version, and so does the worker. */
async function startRenewable(target: string) {
  let renewed = false;
  let integrity = '';
  const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
  const proxy = await startProxy(target, {
    answers: ({ path }, answer) => {
      if (!renewed || answer.status !== 200) {
        return answer;
      }
      const text = answer.body.toString();
      const changed =
        path === '/'
          ? text.replace('<title>', '<meta name="version" content="new" /><title>')
          : path === '/sw.js'
            ? text.replace(/sha256-[\w+/]+=/, integrity).replace(/version:`[^`]+`/, 'version:`new`')
            : undefined;
      return changed === undefined ? answer : { ...answer, body: Buffer.from(changed) };
    },
  });
  return {
    ...proxy,
    renew: async () => {
      renewed = true;
      integrity = hash(await (await fetch(`${proxy.url}/`)).text());
    },
  };
}
