import type { Page } from '@playwright/test';
import { expect, openAsStaff, test } from './fixtures.ts';
import { choose, choosePlaceFromList, expectHeading, goOn, phone } from './resident-steps.ts';

test.use(phone);

const field = (page: Page) => page.getByLabel('Med egna ord');
const remove = (page: Page) => page.getByRole('button', { name: 'Ta bort de markerade orden' });

async function openMore(page: Page): Promise<void> {
  await page.goto('/');
  await choosePlaceFromList(page, 'Simhallen');
  await choose(page, 'Otryggt');
  await goOn(page);
  await goOn(page, 'Hoppa över');
  await goOn(page, 'Hoppa över');
  await expectHeading(page, 'Vill du berätta mer?');
}

test('names and numbers are marked while a resident writes, and go at a press', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/');
  await expectHeading(page, 'Var är platsen?');
  expect(fetched.filter((url) => url.includes('find-personal-data'))).toEqual([]);
  await openMore(page);
  await field(page).fill('Kalle Svensson skriker. Ring 070-123 45 67.');
  await expect(page.locator('.marked-under mark')).toHaveText(['Kalle Svensson', '070-123 45 67']);
  const said = page.locator('[aria-live=polite]').filter({ hasText: 'Det här kan peka ut någon' });
  await expect(said).toContainText('Namn: Kalle Svensson');
  await expect(said).toContainText('Telefonnummer: 070-123 45 67');

  await remove(page).focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('… skriker. Ring …');
  await expect(page.getByText('Orden är borttagna.')).toBeVisible();
  await expect(remove(page)).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ångra' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('Kalle Svensson skriker. Ring 070-123 45 67.');
});

test('marks stand exactly under the letters of the field, however long the text', async ({
  page,
}) => {
  await openMore(page);
  await field(page).fill(`${'Det är mörkt vid tunneln. '.repeat(20)}\n\nKalle står där.`);
  await expect(page.locator('.marked-under mark')).toHaveText('Kalle');
  const sizes = await page.evaluate(() => {
    const under = document.querySelector('.marked-under');
    const over = document.querySelector('.marked-field textarea');
    return [under, over].map((one) => [one?.clientWidth, one?.scrollHeight, one?.clientHeight]);
  });
  expect(sizes[0]).toEqual(sizes[1]);
  expect(sizes[1]?.[1]).toBe(sizes[1]?.[2]);
});

test('the last look before sending marks them too, and sends what the resident decides', async ({
  page,
  browser,
  town,
  signedIn,
}) => {
  await openMore(page);
  await field(page).fill('Ahmed från 9b står vid Storgatan 12 B.');
  await goOn(page);
  await expectHeading(page, 'Det här skickas');
  await expect(page.locator('.answers mark')).toHaveText(['Ahmed', 'Storgatan 12 B']);
  await expect(remove(page)).toBeVisible();
  await page.getByRole('button', { name: 'Skicka', exact: true }).click();
  await expectHeading(page, 'Tack. Rapporten är mottagen.');

  const desk = await browser.newPage({ baseURL: town.url, viewport: { width: 1440, height: 900 } });
  await openAsStaff(desk, { signedIn }, '/personal/rapporter');
  const row = desk.getByRole('row').filter({ hasText: 'I karantän.' }).first();
  await expect(row).toContainText('I karantän. Kan innehålla namn, gatuadress.');
  await expect(row).not.toContainText('Ahmed');
  await row.getByRole('button', { name: 'Läs texten' }).click();
  const asking = desk.getByRole('dialog');
  await expect(asking).toContainText('Kan innehålla namn, gatuadress.');
  await asking.getByLabel('Skäl').fill('Frågan från polisen');
  await asking.getByRole('button', { name: 'Visa texten' }).click();
  await expect(row).toContainText('Ahmed från 9b står vid Storgatan 12 B.');
  await desk.close();
});

test('innocent words are left in peace', async ({ page }) => {
  await openMore(page);
  await field(page).fill('Mörkt på Karlagatan bakom Lindex kl 22.30, jag ringde 112.');
  // Longer than the pause after which words are looked at.
  await page.waitForTimeout(1500);
  await expect(page.locator('mark')).toHaveCount(0);
  await expect(page.getByText('Det här kan peka ut någon')).toHaveCount(0);
});
