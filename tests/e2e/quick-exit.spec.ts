import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import {
  choose,
  choosePlaceFromList,
  expectHeading,
  phone,
  sendShortReport,
} from './resident-steps.ts';

test.use(phone);

const neutral = 'https://www.1177.se/';

test.beforeEach(async ({ page, misdeeds }) => {
  misdeeds.expectError(/^asked https:\/\/www\.1177\.se$/);
  await page.route(neutral, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>1177</title>' }),
  );
});

test('one tap clears the draft and puts a neutral page where ours was, also behind the back button', async ({
  page,
}) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Stortorget');
  await choose(page, 'Otryggt');
  expect(await keptDraft(page)).toContain('Stortorget');
  await page.getByRole('button', { name: 'Lämna sidan snabbt' }).click();
  await expect(page).toHaveURL(neutral);
  await page.goBack();
  await expect(page).toHaveURL('about:blank');

  await page.goto('/#kontroll');
  await expectHeading(page, 'Var är platsen?');
  expect(await keptDraft(page)).toBeNull();
});

test('a report that was begun and left for another goes too', async ({ page }) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Stortorget');
  await choose(page, 'Otryggt');
  await page.goto('/');
  await choosePlaceFromList(page, 'Simhallen');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toContain('Stortorget');
  await page.getByRole('button', { name: 'Lämna sidan snabbt' }).click();
  await expect(page).toHaveURL(neutral);
  await page.goto('/');
  await expectHeading(page, 'Var är platsen?');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toMatch(
    /Stortorget|Simhallen/,
  );
});

test('Escape twice does the same, once only closes what is open', async ({ page }) => {
  await page.goto('/');
  await choosePlaceFromList(page, 'Stortorget');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1000);
  await page.keyboard.press('Escape');
  await expectHeading(page, 'Hur känns platsen?');
  await page.waitForTimeout(1000);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(neutral);
});

test('a report that waits is still there after the quick exit', async ({
  page,
  context,
  misdeeds,
}) => {
  misdeeds.expectError(/net::ERR_(FAILED|INTERNET_DISCONNECTED)/);
  await page.goto('/');
  await expect(page.getByRole('application')).toBeVisible();
  // A route lets go of what it holds back when the page is left: until then there is no network at all.
  await page.route('**/api/reports', (route) => route.abort());
  await context.setOffline(true);
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Rapporten är sparad i telefonen.');
  await page.getByRole('button', { name: 'Lämna sidan snabbt' }).click();
  await expect(page).toHaveURL(neutral);
  await context.setOffline(false);
  await page.goto('/');
  await expect(page.getByText('1 rapport väntar i telefonen')).toBeVisible();
});

test('from a receipt it leads away too, and back through the pages before it leads nowhere of ours', async ({
  page,
}) => {
  await page.goto('/');
  await sendShortReport(page, 'Gångtunnel Eldon');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await page.getByRole('link', { name: 'Lägg till detaljer' }).click();
  await expectHeading(page, 'Rapporten är mottagen');
  await expect(page.getByRole('note', { name: 'Vid fara' })).toBeVisible();
  await page.getByRole('button', { name: 'Lämna sidan snabbt' }).click();
  await expect(page).toHaveURL(neutral);
  await page.evaluate(() => history.back());
  await expect(page).toHaveURL(neutral);
  await expect(page).toHaveTitle('1177');

  await page.goto('/');
  await expectHeading(page, 'Var är platsen?');
  await page.goto('/kvitto');
  await page.goBack();
  await expectHeading(page, 'Var är platsen?');
});

function keptDraft(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('trygghetskartan.draft'));
}
