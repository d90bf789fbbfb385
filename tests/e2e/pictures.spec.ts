import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import {
  walkIn,
  walkMissing,
  walkPublicMap,
  walkReceipt,
  walkReport,
  walkTrust,
  walkWaiting,
} from './every-screen.ts';
import { expect, pinTheme } from './fixtures.ts';
import { test } from './public-town.ts';
import { phone } from './resident-steps.ts';

/*
 * Makes web/pictures/screens anew, when the pages have changed: PICTURES=on lets it run, see
 * web/README.md. Each picture shows one screen four times: Swedish and Arabic, light and dark; the page
 * of an address that leads nowhere, which is the same for all, twice.
 */
const folder = join(import.meta.dirname, '../../web/pictures/screens');
const columns = [
  { language: 'sv', colorScheme: 'light' },
  { language: 'sv', colorScheme: 'dark' },
  { language: 'ar', colorScheme: 'light' },
  { language: 'ar', colorScheme: 'dark' },
] as const;

for (const [name, size] of [
  ['phone', phone],
  ['desk', { viewport: { width: 1440, height: 900 } }],
] as const) {
  test(`pictures of every screen, on a ${name}`, async ({ browser, town, misdeeds }) => {
    test.setTimeout(600_000);
    misdeeds.expectError(/./);
    const shots = new Map<string, string[]>();
    for (const { language, colorScheme } of columns) {
      const page = await browser.newPage({ baseURL: town.url, colorScheme, ...size });
      await pinTheme(page.context());
      const look = async (screen: string): Promise<void> => {
        await page.waitForTimeout(400); // what moves has come to rest
        const shot = (await page.screenshot()).toString('base64');
        shots.set(screen, [...(shots.get(screen) ?? []), shot]);
      };
      const walk = await walkIn(page, language, look);
      const code = await walkReport(walk);
      if (name === 'phone') {
        await walkReceipt(walk, code);
        await walkWaiting(walk);
        await walkTrust(walk);
        if (language === 'sv') {
          await walkMissing(walk);
        }
      }
      await walkPublicMap(walk);
      await page.close();
    }
    mkdirSync(folder, { recursive: true });
    for (const [screen, pictures] of shots) {
      expect(pictures, screen).toHaveLength(screen === 'missing' ? 2 : columns.length);
      if (name === 'phone' || ['where', 'check', 'map', 'place'].includes(screen)) {
        const file = `${screen}${name === 'desk' ? '-desk' : ''}.webp`;
        writeFileSync(join(folder, file), await sideBySide(browser, pictures));
      }
    }
  });
}

/** PNGs beside each other at a size to look at, as one WebP; the browser is the only encoder here. */
async function sideBySide(browser: Browser, pictures: readonly string[]): Promise<Buffer> {
  const page: Page = await browser.newPage();
  const address = await page.evaluate(async (sources) => {
    const images = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        return image;
      }),
    );
    const [first] = images;
    const perRow = (first?.naturalWidth ?? 0) > 1000 ? 2 : images.length;
    const width = perRow === 2 ? 720 : 300;
    const height = Math.round((width * (first?.naturalHeight ?? 0)) / (first?.naturalWidth ?? 1));
    const gap = 12;
    const canvas = document.createElement('canvas');
    canvas.width = perRow * (width + gap) - gap;
    canvas.height = Math.ceil(images.length / perRow) * (height + gap) - gap;
    const context = canvas.getContext('2d');
    images.forEach((image, index) => {
      const [column, row] = [index % perRow, Math.floor(index / perRow)];
      context?.drawImage(image, column * (width + gap), row * (height + gap), width, height);
    });
    return canvas.toDataURL('image/webp', 0.8);
  }, pictures);
  await page.close();
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
