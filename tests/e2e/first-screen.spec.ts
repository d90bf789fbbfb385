import { languages } from '@trygghetskartan/web/i18n/language';
import { compressedBytes, firstScreenFiles } from '../support/first-screen.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './resident-steps.ts';

test.use(phone);

/** Of script and style, compressed, before the map. */
const mostBytes = 100_000;

for (const language of languages) {
  test(`in ${language} the first question needs no more than 100 kB of script and style`, async ({
    page,
    town,
  }) => {
    const fetched = new Set<string>();
    page.on('response', (answer) => {
      if (/\.(js|css)$/.test(new URL(answer.url()).pathname)) {
        fetched.add(answer.url());
      }
    });
    // Whatever the first screen does not need never comes.
    await page.route(/\/(TownMap|CrosshairMap|MapButtons)-/, () => {});
    await page.goto(`/?lang=${language}`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.where-put')).toBeVisible();

    const html = await (await fetch(`${town.url}/`)).text();
    const named = firstScreenFiles(html).map((path) => town.url + path);
    expect(named.length).toBeGreaterThan(2);
    expect([...fetched]).toEqual(expect.arrayContaining(named));
    const sizes = await Promise.all([...fetched].map(compressedBytes));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(mostBytes);
  });
}
