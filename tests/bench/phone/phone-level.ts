/** The resident's page on a slow phone: what is fetched, when it can be used, how long a report takes. */
import { basename } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { loadTexts } from '@trygghetskartan/web/i18n/load-texts';
import { browserArguments, findBrowser } from '../../support/browser.ts';
import { createDatabasePlace } from '../../support/database-place.ts';
import { compressedBytes, firstScreenFiles } from '../../support/first-screen.ts';
import { startServer } from '../../support/server.ts';
import { median } from '../../support/statistics.ts';
import { markdownTable } from '../../support/text-table.ts';
import { servePeerPage } from './peer-page.ts';
import { openSlowPhone, slowPhone } from './slow-phone.ts';

const runs = 5;
const texts = await loadTexts('sv');

type Row = [what: string, median: string, least: string, most: string];

/** A table with the median, the least and the most of five visitors who have never been here. */
export async function describePhone(say: (line: string) => void): Promise<string[]> {
  const place = await createDatabasePlace('pglite');
  // Nässjö's own places and the whole protection.
  const server = await startServer(place.at);
  const peer = await servePeerPage();
  const executablePath = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const visits: Visit[] = [];
    const peerVisits: number[] = [];
    for (let run = 0; run < runs; run++) {
      visits.push(await visit(browser, server.url));
      peerVisits.push(await visitPeer(browser, peer.url));
      say(`a slow phone, visitor ${run + 1} of ${runs}: ${JSON.stringify(visits.at(-1))}`);
    }
    const of = (figure: keyof Visit) => visits.map((one) => one[figure]);
    const bytes = await countBytes(browser, server.url);
    const { viewport, slowdown, downBitsPerSecond, roundTripMs } = slowPhone;
    return [
      '### The resident’s page on a slow phone',
      `${viewport.width} × ${viewport.height} pixels, a processor ${slowdown} times slower, ${downBitsPerSecond / 1e6} Mbit/s, ${roundTripMs} ms there and back, nothing kept from before; the report is a script’s, which does not think, and its proof of work is done in the page, which is slowed, and not in a worker, which the browser would not slow. Browser: ${basename(executablePath)} ${browser.version()}. The peer is a page of React, Leaflet and react-leaflet with an empty map, without any question, built and compressed alike.`,
      markdownTable([
        ['', `median of ${runs}`, 'least', 'most'],
        timeRow('the first question is drawn', of('question')),
        timeRow('the map is drawn', of('map')),
        timeRow('the peer’s map is drawn', peerVisits),
        ratioRow('first question, to the peer’s map', of('question'), peerVisits),
        ratioRow('map, to the peer’s map', of('map'), peerVisits),
        timeRow('from the address to a received report, two answers and “Skicka nu”', of('short')),
        timeRow('from “Skicka nu” to received, the proof of work with it', of('sending')),
        timeRow('the same phone again: a report with every question answered', of('whole')),
      ]),
      markdownTable([
        ['bytes, compressed', ''],
        ['script and style of the first screen, before the map', inKilobytes(bytes.first)],
        ['the same, and the map', inKilobytes(bytes.withMap)],
        ['the whole resident’s page, kept for no network', inKilobytes(bytes.whole)],
      ]),
    ];
  } finally {
    await browser.close();
    await peer.close();
    await server.stop();
    await place.remove();
  }
}

/** Milliseconds. */
interface Visit {
  question: number;
  map: number;
  short: number;
  sending: number;
  whole: number;
}

async function visit(browser: Browser, url: string): Promise<Visit> {
  const { context, page } = await openSlowPhone(browser);
  try {
    const seen = await watchFor(page, ['.where-put', '.leaflet-container']);
    await page.goto(url, { waitUntil: 'commit' });
    const [question, map] = [await seen('.where-put'), await seen('.leaflet-container')];
    return { question, map, ...(await reportTwice(browser, url)) };
  } finally {
    await context.close();
  }
}

/**
 * Milliseconds from the start of the visit until the page has drawn what a selector finds, by the
 * page's own clock: to ask a slow page costs it time.
 */
async function watchFor(
  page: Page,
  selectors: string[],
): Promise<(selector: string) => Promise<number>> {
  const drawn = new Map(selectors.map((one) => [one, Promise.withResolvers<number>()]));
  await page.exposeFunction('drawn', (selector: string, at: number) =>
    drawn.get(selector)?.resolve(at),
  );
  await page.addInitScript((wanted) => {
    const tell: (selector: string, at: number) => void = Reflect.get(globalThis, 'drawn');
    const missing = new Set(wanted);
    new MutationObserver(() => {
      for (const selector of missing) {
        if (document.querySelector(selector) !== null) {
          missing.delete(selector);
          // The frame after the one that draws it.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => tell(selector, performance.now())),
          );
        }
      }
    }).observe(document, { childList: true, subtree: true });
  }, selectors);
  return (selector) => drawn.get(selector)?.promise ?? Promise.reject(new RangeError(selector));
}

/** Straight from the address, without waiting for the map; then once more, every question answered. */
async function reportTwice(browser: Browser, url: string) {
  const { context, page } = await openSlowPhone(browser);
  try {
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await choosePlace(page);
    await choose(page, texts.vocabulary.feelings.unsafe);
    const pressed = performance.now();
    await page.getByRole('button', { name: texts.steps.sendNow }).tap();
    await received(page);
    const end = performance.now();

    await page.getByRole('button', { name: texts.receipt.another }).tap();
    await choosePlace(page);
    await choose(page, texts.vocabulary.feelings.unsafe);
    await goOn(page);
    await choose(page, texts.vocabulary.reasons.poor_lighting);
    await goOn(page);
    await choose(page, texts.when.now);
    await goOn(page);
    await choose(page, texts.vocabulary.actions.other_way);
    await page.getByLabel(texts.more.words).fill('Lampan vid trappan är trasig.');
    await goOn(page);
    await page.getByRole('button', { name: texts.check.send, exact: true }).tap();
    await received(page);
    return { short: end - start, sending: end - pressed, whole: performance.now() - end };
  } finally {
    await context.close();
  }
}

async function choosePlace(page: Page): Promise<void> {
  await page.getByRole('button', { name: texts.where.chooseFromList }).tap();
  await page.getByLabel(texts.list.filter).fill('Stortorget');
  await page.getByRole('button', { name: 'Stortorget', exact: true }).tap();
}

async function choose(page: Page, words: string): Promise<void> {
  await page
    .locator('main label')
    .filter({ hasText: new RegExp(`^${words}`) })
    .tap();
}

const goOn = (page: Page) =>
  page.getByRole('button', { name: texts.steps.next, exact: true }).tap();

const received = (page: Page) =>
  page.getByRole('heading', { level: 1, name: texts.receipt.received }).waitFor();

async function visitPeer(browser: Browser, url: string): Promise<number> {
  const { context, page } = await openSlowPhone(browser);
  try {
    const seen = await watchFor(page, ['.leaflet-container']);
    await page.goto(url, { waitUntil: 'commit' });
    return await seen('.leaflet-container');
  } finally {
    await context.close();
  }
}

async function countBytes(browser: Browser, url: string) {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  const fetched: string[] = [];
  page.on('response', (answer) => fetched.push(new URL(answer.url()).pathname));
  await page.goto(url);
  await page.locator('.where-name', { hasText: 'Vid' }).waitFor();
  const isCode = (path: string) => /\.(js|css)$/.test(path) && path !== '/sw.js';
  const withMap = [...new Set(fetched)].filter(isCode);
  const kept = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  await context.close();
  const html = await (await fetch(url)).text();
  const total = async (paths: readonly string[]) => {
    const sizes = await Promise.all(paths.map((path) => compressedBytes(`${url}${path}`)));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
  return {
    first: await total(firstScreenFiles(html)),
    withMap: await total(withMap),
    whole: await total([...new Set(['/', '/sw.js', ...kept])]),
  };
}

function ratioRow(what: string, ours: readonly number[], theirs: readonly number[]): Row {
  return [what, `${(median(ours) / median(theirs)).toFixed(2)} ×`, '', ''];
}

function timeRow(what: string, values: readonly number[]): Row {
  return [
    what,
    inSeconds(median(values)),
    inSeconds(Math.min(...values)),
    inSeconds(Math.max(...values)),
  ];
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
