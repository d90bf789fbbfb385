import { staffReportPage } from '@trygghetskartan/api/contract/report';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectHeading, phone, sendShortReport } from './resident-steps.ts';

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

async function countReports(api: APIRequestContext): Promise<number> {
  const answer = await api.get('/api/staff/reports');
  return staffReportPage.parse(await answer.json()).total;
}
