import type { Page } from '@playwright/test';
import { staffReportPage } from '@trygghetskartan/api/contract/report';
import { countReports } from './count-reports.ts';
import { expect, test } from './fixtures.ts';
import {
  choose,
  choosePlaceFromList,
  expectHeading,
  phone,
  sendShortReport,
} from './resident-steps.ts';

test.use(phone);

test('a report without coverage is kept and comes through once when coverage is back', async ({
  page,
  context,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_INTERNET_DISCONNECTED/);
  const before = await countReports(signedIn.api);
  await page.goto('/');
  await expect(page.getByRole('application')).toBeVisible();
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Rapporten är sparad i telefonen.');
  expect(await countReports(signedIn.api)).toBe(before);

  await context.setOffline(false);
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  expect(await countReports(signedIn.api)).toBe(before + 1);
});

test('a kept report survives that the page is closed', async ({
  page,
  context,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_INTERNET_DISCONNECTED/);
  const before = await countReports(signedIn.api);
  await page.goto('/');
  await expect(page.getByRole('application')).toBeVisible();
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Rapporten är sparad i telefonen.');
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto('/');
  await expect.poll(() => countReports(signedIn.api)).toBe(before + 1);
});

test('a page that found no network at its first try can try again where it stands', async ({
  page,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_FAILED/);
  await page.route('**/api/**', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('Kartan och platserna kunde inte hämtas.')).toBeVisible();
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByText('Kartan och platserna kunde inte hämtas.')).toBeVisible();

  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText('Kartan och platserna kunde inte hämtas.')).toBeHidden();
});

test('a page that found no network fetches its map by itself when the network is back', async ({
  page,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_FAILED/);
  await page.route('**/api/**', (route) => route.abort());
  await page.goto('/');
  await expect(page.getByText('Kartan och platserna kunde inte hämtas.')).toBeVisible();
  await page.unroute('**/api/**');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('application')).toBeVisible();
});

test('a report whose answer is lost on the way is sent again and counted once', async ({
  page,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_FAILED/);
  const before = await countReports(signedIn.api);
  let sent = 0;
  await page.route('**/api/reports', async (route) => {
    sent += 1;
    const response = await route.fetch();
    await (sent === 1 ? route.abort() : route.fulfill({ response }));
  });
  await page.goto('/');
  await sendShortReport(page, 'Stortorget');
  await page.getByRole('button', { name: 'Försök nu' }).click();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  expect(sent).toBe(2);
  expect(await countReports(signedIn.api)).toBe(before + 1);
});

test('a browser that blocks site data sends all the same, and says that nothing is saved', async ({
  page,
  context,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_INTERNET_DISCONNECTED/);
  await page.addInitScript(blockSiteData);
  const before = await countReports(signedIn.api);
  await page.goto('/');
  await expect(page.getByRole('application')).toBeVisible();
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Håll sidan öppen. Rapporten är inte skickad än.');
  await expect(page.locator('main')).not.toContainText('Sparad');
  await expect(page.locator('main')).not.toContainText('stänga sidan');

  await context.setOffline(false);
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await expect(page.locator('.receipt-code')).not.toBeEmpty();
  expect(await countReports(signedIn.api)).toBe(before + 1);

  // The next one meets no trouble on the way.
  await page.getByRole('button', { name: 'Rapportera en plats till' }).click();
  await sendShortReport(page, 'Ekbackagården');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  expect(await countReports(signedIn.api)).toBe(before + 2);
});

test('the draft of a report that could not be saved is there when the page opens again', async ({
  page,
  context,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_INTERNET_DISCONNECTED/);
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  const before = await countReports(signedIn.api);
  await page.goto('/');
  await expect(page.getByRole('application')).toBeVisible();
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Håll sidan öppen. Rapporten är inte skickad än.');
  await page.close();

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto('/#kontroll');
  await expectHeading(next, 'Det här skickas');
  await expect(next.locator('main')).toContainText('Stortorget');
  await next.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expectHeading(next, 'Tack. Rapporten är mottagen.');
  expect(await countReports(signedIn.api)).toBe(before + 1);
  await next.goto('/');
  await next.goto('/#kontroll');
  await expectHeading(next, 'Var är platsen?');
});

test('a report that waits can be removed, after a question', async ({
  page,
  context,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_INTERNET_DISCONNECTED/);
  const before = await countReports(signedIn.api);
  await page.goto('/');
  await expect(page.getByRole('application')).toBeVisible();
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await page.getByRole('button', { name: 'Rapportera en plats till' }).click();
  await page.getByText('1 rapport väntar i telefonen').click();
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await answerQuestion(page, 'Ta bort rapporten?', 'Behåll');
  await expect(page.getByText('1 rapport väntar i telefonen')).toBeVisible();
  await page.getByRole('button', { name: 'Ta bort', exact: true }).click();
  await answerQuestion(page, 'Ta bort rapporten?', 'Ja, ta bort');
  await expect(page.getByText('1 rapport väntar i telefonen')).toBeHidden();

  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByText('1 rapport väntar i telefonen')).toBeHidden();
  expect(await countReports(signedIn.api)).toBe(before);
});

test('a report that waits can be changed before it is sent, and is counted once', async ({
  page,
  context,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_INTERNET_DISCONNECTED/);
  const before = await countReports(signedIn.api);
  await page.goto('/');
  await expect(page.getByRole('application')).toBeVisible();
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Rapporten är sparad i telefonen.');
  await page.getByRole('button', { name: 'Rapportera en plats till' }).click();
  await page.getByText('1 rapport väntar i telefonen').click();
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await expectHeading(page, 'Det här skickas');
  await page.getByRole('button', { name: 'Ändra Orsaker' }).click();
  await choose(page, 'Dålig belysning');
  await page.getByRole('button', { name: 'Klar' }).click();
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expectHeading(page, 'Rapporten är sparad i telefonen.');

  await context.setOffline(false);
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  expect(await countReports(signedIn.api)).toBe(before + 1);
  const newest = await signedIn.api.get('/api/staff/reports?reasons=poor_lighting');
  const [{ reasons } = { reasons: [] }] = staffReportPage.parse(await newest.json()).reports;
  expect(reasons).toEqual(['poor_lighting']);
});

test('changing a report that the server already has does not make it two', async ({
  page,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_FAILED|status of 422/);
  const before = await countReports(signedIn.api);
  let sent = 0;
  await page.route('**/api/reports', async (route) => {
    sent += 1;
    const response = await route.fetch();
    await (sent === 1 ? route.abort() : route.fulfill({ response }));
  });
  await page.goto('/');
  await sendShortReport(page, 'Stortorget');
  await expect(page.getByText('Ingen täckning just nu.')).toBeVisible();
  await page.getByRole('button', { name: 'Rapportera en plats till' }).click();
  await page.getByText('1 rapport väntar i telefonen').click();
  await page.getByRole('button', { name: 'Ändra', exact: true }).click();
  await page.getByRole('button', { name: 'Ändra Orsaker' }).click();
  await choose(page, 'Dålig belysning');
  await page.getByRole('button', { name: 'Klar' }).click();
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expectHeading(page, 'Rapporten togs inte emot.');
  await expect(page.getByText('Rapporten har redan skickats med andra svar.')).toBeVisible();
  expect(await countReports(signedIn.api)).toBe(before + 1);
});

test('mending a refused report asks before it replaces one that is being written', async ({
  page,
  misdeeds,
}) => {
  misdeeds.expectError(/status of 422/);
  await page.route('**/api/reports', (route) =>
    route.fulfill({
      status: 422,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'place_outside', status: 422, errors: [] }),
    }),
  );
  await page.goto('/');
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Rapporten togs inte emot.');
  await page.getByRole('button', { name: 'Rapportera en plats till' }).click();
  await choosePlaceFromList(page, 'Ekbackagården');
  await page.getByRole('button', { name: 'Tillbaka' }).click();
  await page.getByRole('button', { name: 'Till kartan' }).click();
  await page.getByText('1 rapport väntar i telefonen').click();

  await page.getByRole('button', { name: 'Rätta', exact: true }).click();
  await answerQuestion(page, 'Rätta den här i stället?', 'Behåll den påbörjade');
  expect(await draftPlace(page)).toContain('Ekbackagården');
  await page.getByRole('button', { name: 'Rätta', exact: true }).click();
  await answerQuestion(page, 'Rätta den här i stället?', 'Rätta den här');
  await expect(page.getByText('1 rapport väntar i telefonen')).toBeHidden();
  expect(await draftPlace(page)).toContain('Stortorget');
});

/** As Chromium behaves where the reader has blocked site data: everything is there and refuses. */
function blockSiteData(): void {
  const refusal = () => new DOMException('Access is denied.', 'SecurityError');
  const refuse = () => {
    throw refusal();
  };
  Object.defineProperty(window, 'localStorage', { get: refuse });
  indexedDB.open = refuse;
  navigator.locks.request = () => Promise.reject(refusal());
}

async function answerQuestion(page: Page, question: string, word: string): Promise<void> {
  await page
    .getByRole('dialog', { name: question })
    .getByRole('button', { name: word, exact: true })
    .click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** What a reload would bring back. */
function draftPlace(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const kept: { draft?: { place?: { name: string } } } = JSON.parse(
      localStorage.getItem('trygghetskartan.draft') ?? '{}',
    );
    return kept.draft?.place?.name;
  });
}
