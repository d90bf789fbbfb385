import type { Locator, Page } from '@playwright/test';
import type { ReportInput } from '@trygghetskartan/api/contract/report';
import {
  hits,
  sendJson,
  startAddressService,
  type AddressService,
} from '../support/address-service.ts';
import { createDatabasePlace } from '../support/database-place.ts';
import { startServer } from '../support/server.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test as base, type Town } from './fixtures.ts';
import { choose, expectHeading, phone } from './resident-steps.ts';

const nobody = { username: '', password: '' };

/** A server that may ask a service of addresses, which is this machine's. */
const test = base.extend<object, { geocoder: AddressService; town: Town }>({
  geocoder: [
    // oxlint-disable-next-line no-empty-pattern -- the fixture needs no other
    async ({}, use) => {
      const service = await startAddressService();
      await use(service);
      await service.close();
    },
    { scope: 'worker' },
  ],
  town: [
    async ({ engine, geocoder }, use) => {
      const place = await createDatabasePlace(engine);
      const server = await startServer(place.at, {
        LOG_LEVEL: 'info',
        ADDRESS_SEARCH_URL: geocoder.template,
        ADDRESS_SEARCH_ATTRIBUTION: '© OpenStreetMap',
      });
      await use({ url: server.url, newcomer: nobody, colleague: nobody });
      expect(server.output()).toContain('"route":"/api/addresses"');
      expect(server.output()).not.toContain('Storgatan');
      await server.stop();
      await place.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

test.use(phone);

const storgatan = { lng: 14.6951, lat: 57.6532, street: 'Storgatan' };
const inTown = hits(
  { ...storgatan, housenumber: '12' },
  { ...storgatan, lat: 57.6534, housenumber: '14' },
  { ...storgatan, lng: 18.07, lat: 59.33, housenumber: '16' },
);

test.beforeEach(({ geocoder }) => {
  geocoder.answer((response) => sendJson(response, inTown));
});

const field = (page: Page) => page.getByLabel('Sök plats eller adress');
const row = (page: Page, name: string) => page.getByRole('button', { name });

async function openList(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Välj ur en lista' }).click();
  await expectHeading(page, 'Välj plats ur listan');
}

/** Tab, and nothing else, until it has focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('a resident finds an address by keyboard and reports there', async ({ page, geocoder }) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('button', { name: 'Välj ur en lista' }));
  await page.keyboard.press('Enter');
  await tabTo(page, field(page));
  await page.keyboard.type('Storgatan 12', { delay: 20 });
  const said = page.locator('[aria-live=polite]').filter({ hasText: '2 adresser' });
  await expect(said).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Adresser' })).toBeVisible();
  await expect(page.getByText('© OpenStreetMap')).toBeVisible();
  await expect(row(page, 'Storgatan 16')).toHaveCount(0);
  await expectAccessible(page, 'the addresses');
  // Once for what was typed, not for each letter of it; and the page itself asks its own server alone.
  expect(geocoder.asked.map(({ url }) => url)).toEqual(['/api?q=Storgatan%2012']);

  await tabTo(page, page.getByRole('button', { name: 'Storgatan 14 Nässjö', exact: true }));
  await page.keyboard.press('Enter');
  await expectHeading(page, 'Hur känns platsen?');
  await tabTo(page, page.getByRole('radio', { name: 'Otryggt', exact: true }));
  await page.keyboard.press('Space');
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/reports'));
  await tabTo(page, page.getByRole('button', { name: 'Skicka nu' }));
  await page.keyboard.press('Enter');
  const report: ReportInput = (await sent).postDataJSON();
  expect(report.place).toEqual({ lng: 14.6951, lat: 57.6534, method: 'search' });
  expect(JSON.stringify(report)).not.toContain('Storgatan');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
});

test('a street is no place: where on it is pointed out on the map', async ({ page, geocoder }) => {
  geocoder.answer((response) => sendJson(response, hits(storgatan)));
  await openList(page);
  await field(page).fill('Storgatan');
  await row(page, 'Storgatan Nässjö Visa på kartan var').click();
  await expectHeading(page, 'Var är platsen?');
  await page.getByRole('button', { name: 'Flytta kartan uppåt' }).click();
  await page.getByRole('button', { name: 'Placera här' }).click();
  await choose(page, 'Otryggt');
  const sent = page.waitForRequest((request) => request.url().endsWith('/api/reports'));
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  const report: ReportInput = (await sent).postDataJSON();
  expect(report.place.method).toBe('crosshair');
  expect(report.place).not.toHaveProperty('accuracyMetres');
  expect(report.place.lng).toBeCloseTo(storgatan.lng, 3);
  expect(report.place.lat).toBeCloseTo(storgatan.lat, 2);
});

test('an address keeps its name in another language', async ({ page }) => {
  await openList(page);
  await field(page).fill('Storgatan');
  await row(page, 'Storgatan 12').click();
  await choose(page, 'Otryggt');
  await page.goto('/?lang=en#kontroll');
  await expect(page.getByText('Storgatan 12')).toBeVisible();
});

test('two letters are asked nobody, and what no service knows is said to be unknown', async ({
  page,
  geocoder,
}) => {
  geocoder.answer((response) => sendJson(response, hits()));
  const before = geocoder.asked.length;
  await openList(page);
  await field(page).fill('St');
  await page.waitForTimeout(800);
  await expect(page.getByRole('heading', { name: 'Adresser' })).toHaveCount(0);
  expect(geocoder.asked).toHaveLength(before);
  await field(page).fill('Sto');
  await expect(page.getByText('Ingen adress hittades i kommunen.')).toBeVisible();
});

test('while the service fails the list is as usable as ever, and the search can be tried again', async ({
  page,
  geocoder,
  misdeeds,
}) => {
  misdeeds.expectError(/status of 503/);
  geocoder.answer((response) => void response.writeHead(500).end());
  await openList(page);
  await field(page).fill('Stor');
  await expect(page.getByText('Det går inte att söka adresser just nu.')).toBeVisible();
  await expectAccessible(page, 'the failure');
  geocoder.answer((response) => sendJson(response, inTown));
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByRole('heading', { name: 'Adresser' })).toBeFocused();
  await expect(row(page, 'Storgatan 12')).toBeVisible();

  geocoder.answer((response) => void response.destroy());
  await field(page).fill('Stort');
  await expect(page.getByText('Det går inte att söka adresser just nu.')).toBeVisible();
  await row(page, 'Stortorget').click();
  await expectHeading(page, 'Hur känns platsen?');
});

test('an answer that comes late is not shown among those of what is typed now', async ({
  page,
  geocoder,
}) => {
  const late: (() => void)[] = [];
  geocoder.answer((response, query) => {
    const answer = () =>
      sendJson(response, hits({ ...storgatan, street: query, housenumber: '1' }));
    if (query === 'Gamla') {
      late.push(answer);
    } else {
      answer();
    }
  });
  await openList(page);
  await field(page).fill('Gamla');
  await expect.poll(() => late.length).toBe(1);
  await expect(page.getByText('Söker adresser …')).toBeVisible();
  await field(page).fill('Nya');
  await expect(row(page, 'Nya 1')).toBeVisible();
  late.forEach((answer) => answer());
  await page.waitForTimeout(500);
  await expect(row(page, 'Gamla 1')).toHaveCount(0);
  await expect(row(page, 'Nya 1')).toBeVisible();
});

test('without a network the group says so, the list works, and the search goes on when it is back', async ({
  page,
  context,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_INTERNET_DISCONNECTED/);
  await openList(page);
  // The piece that searches has come.
  await expect(page.locator('main section > [aria-live=polite]')).toHaveCount(1);
  await context.setOffline(true);
  await field(page).fill('Stor');
  await expect(page.getByText('För att söka adresser behövs täckning.')).toBeVisible();
  await expect(row(page, 'Stortorget')).toBeVisible();
  await context.setOffline(false);
  await expect(row(page, 'Storgatan 12')).toBeVisible();
});

test('the page on personal data says where the words go', async ({ page }) => {
  await page.goto('/om-uppgifter');
  await expect(
    page.getByText('Det du skriver i sökfältet vid platslistan skickar vår server'),
  ).toBeVisible();
});
