import { municipality } from '@trygghetskartan/api/contract/municipality';
import { staffReportPage } from '@trygghetskartan/api/contract/report';
import { postReport } from '../support/intake.ts';
import { expect, openAsStaff, test } from './fixtures.ts';
import {
  choose,
  choosePlaceFromList,
  expectHeading,
  goOn,
  phone,
  sendShortReport,
} from './resident-steps.ts';

test.use(phone);

test('a resident reports a place out of the list; staff see it, and with others it becomes a hotspot', async ({
  page,
  browser,
  town,
  signedIn,
}) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Simhallen');
  await choose(page, 'Otryggt');
  await choose(page, 'Mycket otryggt');
  await goOn(page);
  await expectHeading(page, 'Varför känns det otryggt?');
  await choose(page, 'Dålig belysning');
  await choose(page, 'Grupp som uppträder hotfullt');
  await goOn(page);
  await expectHeading(page, 'När kändes det så?');
  await choose(page, 'Nu');
  await goOn(page);
  await expectHeading(page, 'Vill du berätta mer?');
  await page.getByLabel('Med egna ord').fill('Lampan vid cykelstället är trasig.');
  await goOn(page);
  await expectHeading(page, 'Det här skickas');
  await expect(page.locator('main')).toContainText('Simhallen');
  await expect(page.locator('main')).toContainText('Lampan vid cykelstället är trasig.');
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await expect(page.getByText(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)).toBeVisible();

  // Sixteen others stand within ten metres of the same place.
  const { places } = municipality.parse(await (await fetch(`${town.url}/api/municipality`)).json());
  const there = places.find(({ name }) => name === 'Simhallen');
  for (let index = 0; index < 16; index++) {
    const turn = (index / 16) * 2 * Math.PI;
    await postReport(town.url, `simhallen-report-${index}`, {
      place: {
        lng: (there?.lng ?? 0) + 0.000_12 * Math.cos(turn),
        lat: (there?.lat ?? 0) + 0.000_07 * Math.sin(turn),
        method: 'crosshair',
      },
      feeling: 'unsafe',
      deviceToken: `simhallen-person-${index}`,
    });
  }

  const desk = await browser.newPage({ baseURL: town.url, viewport: { width: 1440, height: 900 } });
  await openAsStaff(desk, { signedIn }, '/personal/rapporter?reasons=threatening_group');
  const row = desk.getByRole('row').filter({ hasText: 'Mycket otryggt' });
  await expect(row).toContainText('dålig belysning, hotfull grupp');
  await row.getByRole('button', { name: 'Läs texten' }).click();
  await desk.getByLabel('Skäl').fill('Felanmälan av belysning');
  await desk.getByRole('button', { name: 'Visa texten' }).click();
  await expect(row).toContainText('Lampan vid cykelstället är trasig.');

  await desk.goto('/personal/karta?feeling=unsafe');
  const listed = desk
    .getByRole('complementary', { name: 'Hotspots' })
    .getByRole('button', { name: /Simhallen/ });
  await expect(listed).toContainText('17 personer, minst');
  const number = await listed.locator('.disc').innerText();
  await expect(
    desk.getByRole('button', { name: new RegExp(`^Hotspot ${number}, Simhallen: 17 personer`) }),
  ).toBeVisible();
  await desk.close();
});

test('the crosshair is placed with the keyboard alone', async ({ page, signedIn }) => {
  await page.goto('/');
  const map = page.getByRole('application', { name: /^Karta/ });
  await expect(map).toBeVisible();
  const before = page.locator('.where-name');
  await expect(before).not.toBeEmpty();
  await map.focus();
  const start = await before.innerText();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(300); // the map glides; a second key during that is lost
  }
  await expect(before).not.toHaveText(start);
  await page.keyboard.press('Enter');
  await expectHeading(page, 'Hur känns platsen?');
  await page.getByRole('radio', { name: 'Tryggt', exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Skicka nu' }).focus();
  await page.keyboard.press('Enter');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');

  const [newest] = staffReportPage.parse(
    await (await signedIn.api.get('/api/staff/reports?feeling=safe')).json(),
  ).reports;
  const { centre } = municipality.parse(await (await signedIn.api.get('/api/municipality')).json());
  expect(newest).toMatchObject({ feeling: 'safe', placeMethod: 'crosshair' });
  expect(newest?.lng).toBeGreaterThan(centre[0]);
  expect(newest?.lat).toBeGreaterThan(centre[1]);
});

test('a time that is only half answered is not sent without it', async ({ page }) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Stortorget');
  await choose(page, 'Otryggt');
  await goOn(page);
  await goOn(page, 'Hoppa över');
  await choose(page, 'En viss tid på dygnet');
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  await expect(page.getByRole('alert')).toHaveText('Välj morgon, dag, kväll eller natt.');
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await expectHeading(page, 'Varför känns det otryggt?');
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  await expectHeading(page, 'När kändes det så?');
  await expect(page.getByRole('alert')).toHaveText('Välj morgon, dag, kväll eller natt.');
  await choose(page, 'Kväll');
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
});

test('a resident is told the same about the report before every way to send it', async ({
  page,
}) => {
  const anonymous = /anonym.* blir en allmän handling hos kommunen\./i;
  const words =
    'Texten publiceras inte. Begär någon ut den prövar kommunen om den är sekretessbelagd.';
  const main = page.locator('main');
  await page.goto('/');
  await choosePlaceFromList(page, 'Stortorget');
  await choose(page, 'Tryggt');
  await expect(main).toContainText(anonymous);
  await goOn(page);
  await goOn(page, 'Hoppa över');
  await goOn(page, 'Hoppa över');
  await expect(main).toContainText(anonymous);
  await expect(main).toContainText(words);
  // What one does where it is unsafe is not asked of a place that is safe.
  await expect(main).not.toContainText('Vad gjorde du?');
  await page.getByLabel('Med egna ord').fill('Fint upplyst.');
  await goOn(page);
  await expectHeading(page, 'Det här skickas');
  await expect(main).toContainText(anonymous);
  await expect(main).toContainText(words);
  await expect(main).not.toContainText('Vad du gjorde');
});

test.describe('with the phone set to another part of the world', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a receipt has the time and the place of its report, also after a reload', async ({
    page,
  }) => {
    let receivedAt = '';
    page.on('response', async (response) => {
      if (response.url().endsWith('/api/reports')) {
        ({ receivedAt } = await response.json());
      }
    });
    await page.goto('/');
    await sendShortReport(page, 'Gångtunnel Eldon');
    await expectHeading(page, 'Tack. Rapporten är mottagen.');
    await expect.poll(() => receivedAt).not.toBe('');
    const time = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'long',
      timeStyle: 'short',
    }).format(new Date(receivedAt));
    await expect(page.locator('.receipt-card')).toContainText(`Mottagen ${time}.`);
    await expect(page.locator('.receipt-card')).toContainText('Med dem ser du rapporten');

    await page.reload();
    await expectHeading(page, 'Tack. Rapporten är mottagen.');
    await expect(page.locator('.receipt-card')).toContainText('Gångtunnel Eldon');
    await expect(
      page.locator('.place-name').filter({ hasText: 'Gångtunnel Eldon' }),
    ).toBeInViewport();

    // Back from a receipt is where the report began, and the address says so.
    await page.goBack();
    await expectHeading(page, 'Var är platsen?');
    await expect(page).toHaveURL('/');
  });
});

test('without background tiles the drawn places are the map', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.place-name').filter({ hasText: 'Stortorget' })).toBeInViewport();
  expect(await page.locator('.place-name').count()).toBeGreaterThan(4);
  expect(await page.locator('path.map-area').count()).toBeGreaterThan(0);
  await expect(page.getByText('Förenklad karta')).toBeVisible();
  await expect(page.locator('img.leaflet-tile')).toHaveCount(0);
});

test('the scale lies over no names where the map only shows which place it is', async ({
  page,
}) => {
  await page.goto('/');
  const scale = page.locator('.leaflet-control-scale');
  await expect(scale).toBeVisible();
  await choosePlaceFromList(page, 'Simhallen');
  await expect(page.locator('.place-name').first()).toBeVisible();
  await expect(scale).toBeHidden();
});

test('the first question can be answered before the map has come', async ({ page, misdeeds }) => {
  misdeeds.expectError(/Failed to load resource|dynamically imported module/);
  await page.route(/CrosshairMap.*\.js$/, (route) => route.abort());
  await page.goto('/');
  await choosePlaceFromList(page, 'Stortorget');
});

for (const missing of ['solve-in-worker', 'search-worker']) {
  test(`a report is received though ${missing} never came`, async ({ page, misdeeds }) => {
    misdeeds.expectError(/Failed to load resource|dynamically imported module/);
    const refused: string[] = [];
    await page.route(new RegExp(`/assets/${missing}-`), (route) => {
      refused.push(route.request().url());
      return route.abort();
    });
    await page.goto('/');
    await sendShortReport(page, 'Stortorget');
    await expectHeading(page, 'Tack. Rapporten är mottagen.');
    expect(refused.length).toBeGreaterThan(0);
  });
}

test('all pages forbid code that is not their own', async ({ request }) => {
  for (const path of ['/', '/kvitto', '/personal', '/karta', '/plats/zone-1/affisch']) {
    const answer = await request.get(path);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/(script-src|default-src) 'self'/);
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).not.toContain('*');
  }
});
