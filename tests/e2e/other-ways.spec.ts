import { expect, openAsStaff, test } from './fixtures.ts';
import { expectAccessible } from './expect-accessible.ts';
import { choose, choosePlaceFromList, expectHeading, goOn, phone } from './resident-steps.ts';

test.use(phone);

test('a place in no list is described in words, and the report is about the whole area', async ({
  page,
  browser,
  town,
  signedIn,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Välj ur en lista' }).click();
  await expectHeading(page, 'Välj plats ur listan');
  const goOnDescribed = page.getByRole('button', { name: 'Gå vidare med beskrivningen' });
  await goOnDescribed.click();
  await expect(page.getByRole('alert')).toHaveText('Beskriv platsen eller välj ett område.');

  await page.getByRole('combobox', { name: 'Område' }).selectOption('Stationsområdet');
  await expect(page.getByRole('button', { name: 'Resecentrum', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lasarettet', exact: true })).toBeHidden();
  const description = page.getByLabel('Var ligger platsen?');
  await description.fill('Bakom cykelstället, där Kalle Svensson står.');
  await expect(page.locator('.marked-under mark')).toHaveText('Kalle Svensson');
  await page.getByRole('button', { name: 'Ta bort de markerade orden' }).click();
  await description.fill('Bakom cykelstället vid spår 4, där Kalle står.');
  await expectAccessible(page, 'a place described');
  await goOnDescribed.click();

  await expectHeading(page, 'Hur känns platsen?');
  await choose(page, 'Otryggt');
  await goOn(page);
  await goOn(page, 'Hoppa över');
  await goOn(page, 'Hoppa över');
  await page.getByLabel('Med egna ord').fill('Där är det alltid mörkt.');
  await goOn(page);
  const placeAnswer = page.locator('.answer').first();
  await expect(placeAnswer).toContainText('Hela Stationsområdet');
  await expect(placeAnswer).toContainText('Bakom cykelstället vid spår 4, där Kalle står.');
  await expect(placeAnswer.locator('mark')).toHaveText('Kalle');

  // Back at the list area and description are there to be changed; a reload in the middle loses neither.
  await page.getByRole('button', { name: 'Ändra Plats' }).click();
  await page.getByRole('button', { name: 'Välj ur en lista' }).click();
  await expect(description).toHaveValue('Bakom cykelstället vid spår 4, där Kalle står.');
  await description.fill('Bakom cykelstället vid spår 5.');
  await page.reload();
  await expect(description).toHaveValue('Bakom cykelstället vid spår 5.');
  await expect(page.getByRole('combobox', { name: 'Område' })).toHaveValue('stationsomradet');
  await goOnDescribed.click();
  await expectHeading(page, 'Det här skickas');
  await expect(placeAnswer).toContainText('Hela Stationsområdet');
  await expect(placeAnswer).toContainText('Bakom cykelstället vid spår 5.');
  await expect(page.locator('main')).toContainText('Där är det alltid mörkt.');
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await expect(page.locator('.next-steps')).toContainText('blir ingen punkt på kartan');

  const desk = await browser.newPage({ baseURL: town.url, viewport: { width: 1440, height: 900 } });
  await openAsStaff(desk, { signedIn }, '/personal/rapporter');
  await expect(desk.getByText(/gäller ett helt område\. De finns bara i listan/)).toBeVisible();
  const row = desk.getByRole('row').filter({ hasText: 'Hela Stationsområdet' });
  await expect(row).toHaveCount(1);
  await expect(row).toContainText('Ett helt område, ±');
  await row.getByRole('button', { name: 'Läs texten' }).click();
  await desk.getByLabel('Skäl').fill('Var platsen ligger');
  await desk.getByRole('button', { name: 'Visa texten' }).click();
  await expect(row).toContainText('Platsen: Bakom cykelstället vid spår 5.');
  await desk.close();
});

test('an area by itself is a place too, until it is pointed out on the map', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Välj ur en lista' }).click();
  await page.getByRole('combobox', { name: 'Område' }).selectOption('Centrum');
  await page.getByRole('button', { name: 'Välj hela området' }).click();
  await expectHeading(page, 'Hur känns platsen?');
  await page.goBack();
  await page.goBack();
  await expectHeading(page, 'Var är platsen?');
  await page.getByRole('button', { name: 'Placera här' }).click();
  await choose(page, 'Tryggt');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  expect((await sent).postDataJSON().place).toMatchObject({ method: 'crosshair' });
  expect((await sent).postDataJSON().place).not.toHaveProperty('accuracyMetres');
});

test('a report that an earlier visit began is there to go on with, and gone at a press', async ({
  page,
}) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Simhallen');
  await choose(page, 'Otryggt');
  await page.goto('/');
  const begun = page.locator('.begun-report');
  await expect(begun).toContainText('Påbörjad rapport: Simhallen');
  await expectAccessible(page, 'a report begun');
  await begun.getByRole('button', { name: 'Fortsätt' }).click();
  await expectHeading(page, 'Det här skickas');
  await expect(page.locator('.answers')).toContainText('Simhallen');

  await page.goto('/');
  await begun.getByRole('button', { name: 'Ta bort' }).click();
  const question = page.getByRole('dialog', { name: 'Ta bort den påbörjade rapporten?' });
  await question.getByRole('button', { name: 'Behåll' }).click();
  await expect(begun).toBeVisible();
  await begun.getByRole('button', { name: 'Ta bort' }).click();
  await question.getByRole('button', { name: 'Ja, ta bort' }).click();
  await expect(begun).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('trygghetskartan.draft'))).toBeNull();
  await page.goto('/#kontroll');
  await expectHeading(page, 'Var är platsen?');
});

test('what was begun about one place is left alone by who comes to tell of another', async ({
  page,
}) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Simhallen');
  await choose(page, 'Otryggt');
  await goOn(page);
  await goOn(page, 'Hoppa över');
  await goOn(page, 'Hoppa över');
  await page.getByLabel('Med egna ord').fill('Mörkt på parkeringen.');
  // By another poster, days later.
  await page.goto('/?lng=14.7042&lat=57.6522&samma=1');
  await expectHeading(page, 'Hur känns platsen?');
  await choose(page, 'Tryggt');
  const sent = page.waitForRequest((request) => request.method() === 'POST');
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  const report = (await sent).postDataJSON();
  expect(report).not.toHaveProperty('words');
  expect(report.place.lng).toBeCloseTo(14.7042, 4);
  await expectHeading(page, 'Tack. Rapporten är mottagen.');

  await page.goto('/');
  await page.locator('.begun-report').getByRole('button', { name: 'Fortsätt' }).click();
  await expectHeading(page, 'Det här skickas');
  await expect(page.locator('.answers')).toContainText('Simhallen');
  await expect(page.locator('main')).toContainText('Mörkt på parkeringen.');
});

test('back from a receipt is the first question, once and not for each that was answered', async ({
  page,
}) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Gångtunnel Eldon');
  await choose(page, 'Otryggt');
  await goOn(page);
  await goOn(page, 'Hoppa över');
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await page.goBack();
  await expectHeading(page, 'Var är platsen?');
  expect(await page.evaluate(() => history.state?.depth ?? 0)).toBe(0);
  await page.goForward();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
});

test('who goes back while the phone is slow to save has the first question behind the receipt, too', async ({
  page,
}) => {
  // A store that never answers: it is waited for a second and a half, and the report sent all the same.
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...asked) => {
      const request = open(...asked);
      request.addEventListener = () => {};
      return request;
    };
  });
  await page.goto('/');
  await choosePlaceFromList(page, 'Gångtunnel Eldon');
  await choose(page, 'Otryggt');
  await goOn(page);
  await page.getByRole('button', { name: 'Skicka nu' }).click();
  await page.goBack();
  await expectHeading(page, 'Hur känns platsen?');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await page.goBack();
  await expectHeading(page, 'Var är platsen?');
  expect(await page.evaluate(() => history.state?.depth ?? 0)).toBe(0);
});
