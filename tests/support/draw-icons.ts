/**
 * `node tests/support/draw-icons.ts`: draws the installed app's pictures (web/public/icons) from
 * web/src/design/icon.svg. Run by hand when that changes: a rasteriser is no part of the build.
 */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserArguments, findBrowser } from './browser.ts';

const web = join(import.meta.dirname, '..', '..', 'web');
const rounded = readFileSync(join(web, 'src/design/icon.svg'), 'utf8');
/** Phones that cut the corners themselves want the colour to the edge; the pin lies in the safe middle. */
const square = rounded.replace(' rx="8"', '');

const pictures = [
  ['icon-192', 192, rounded],
  ['icon-512', 512, rounded],
  ['maskable-512', 512, square],
  ['apple-touch-180', 180, square],
] as const;

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: browserArguments,
});
for (const [name, size, svg] of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({
    path: join(web, 'public/icons', `${name}.png`),
    omitBackground: true,
  });
}
await browser.close();
