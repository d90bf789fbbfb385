import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { phone } from './resident-steps.ts';

test.use({ ...phone, theme: 'sky' });

const noon = new Date('2026-11-28T11:00:00Z');
const evening = new Date('2026-11-28T17:00:00Z');
/** Dark in Nässjö; in Kiruna the sun does not set. */
const midsummerNight = new Date('2026-06-20T22:30:00Z');

const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
/** What the style sheet makes of it. */
const drawn = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);

/** Notes which theme is set when the first thing that can be drawn is there. */
async function noteFirstTheme(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body !== null) {
        observer.disconnect();
        Object.assign(window, { firstTheme: document.documentElement.dataset['theme'] });
      }
    }).observe(document, { childList: true, subtree: true });
  });
}
const firstTheme = (page: Page) => page.evaluate(() => Reflect.get(window, 'firstTheme'));

for (const path of ['/', '/kvitto', '/karta', '/tillganglighet', '/finns-inte']) {
  test(`${path} opens dark when it is dark outside, before anything is drawn`, async ({
    page,
    misdeeds,
  }) => {
    misdeeds.expectError(/status of 404/);
    await noteFirstTheme(page);
    await page.clock.setFixedTime(evening);
    await page.goto(path);
    expect(await firstTheme(page)).toBe('dark');
    expect(await drawn(page)).toBe('dark');
    await page.clock.setFixedTime(noon);
    await page.reload();
    expect(await firstTheme(page)).toBe('light');
  });
}

test('dusk is that of the municipality, once the page has been told where it lies', async ({
  page,
  misdeeds,
}) => {
  misdeeds.expectError(/status of 404/);
  await page.clock.setFixedTime(midsummerNight);
  await page.goto('/finns-inte');
  await page.evaluate(() =>
    localStorage.setItem('trygghetskartan.centre', JSON.stringify([20.2, 67.9])),
  );
  await page.reload();
  expect(await theme(page)).toBe('light');
  await page.goto('/kvitto');
  expect(await theme(page)).toBe('light');
  await expect(page.locator('.receipt-brand')).toContainText('Nässjö');
  await page.reload();
  expect(await theme(page)).toBe('dark');
});

test('who reads better in the light chooses it, on this device, until the choice is given back', async ({
  page,
}) => {
  await page.clock.setFixedTime(evening);
  await page.goto('/kvitto');
  await page.getByRole('button', { name: 'Byt mellan ljus och mörk sida' }).click();
  expect(await theme(page)).toBe('light');
  expect(await drawn(page)).toBe('light');
  await page.goto('/tillganglighet');
  expect(await theme(page)).toBe('light');
  await page.getByRole('button', { name: 'Byt mellan ljus och mörk sida' }).click();
  expect(await theme(page)).toBe('dark');
  // What the sky says anyway is no choice: by day the page is light again.
  await page.clock.setFixedTime(noon);
  await page.goto('/kvitto');
  expect(await theme(page)).toBe('light');
});

test('a page that was left open is dark when its reader comes back after dusk, and not before', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/kvitto');
  expect(await theme(page)).toBe('light');
  await page.clock.setFixedTime(evening);
  await page.locator('input').first().focus();
  expect(await theme(page)).toBe('light');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await theme(page)).toBe('dark');
});

test('where the phone remembers nothing the choice holds for the page', async ({ page }) => {
  await page.clock.setFixedTime(evening);
  await page.addInitScript(() => {
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: closed, setItem: closed, removeItem: closed });
  });
  await page.goto('/kvitto');
  expect(await theme(page)).toBe('dark');
  await page.getByRole('button', { name: 'Byt mellan ljus och mörk sida' }).click();
  expect(await theme(page)).toBe('light');
  expect(await drawn(page)).toBe('light');
});

test('the page that is read changes with the system, and paper is light', async ({ page }) => {
  await page.clock.setFixedTime(noon);
  await page.goto('/karta');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('meta[name=color-scheme]')).toHaveAttribute('content', 'dark');
  expect(await drawn(page)).toBe('dark');
  await page.emulateMedia({ media: 'print' });
  expect(await drawn(page)).toBe('light');
  await expect(page.locator('.leaflet-tile-pane')).toHaveCSS('filter', 'none');
});

test.describe('where the system wishes it', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark by day too', async ({ page }) => {
    await page.clock.setFixedTime(noon);
    await page.goto('/kvitto');
    expect(await theme(page)).toBe('dark');
    expect(await drawn(page)).toBe('dark');
  });
});
