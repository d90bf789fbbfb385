import type { Locator } from '@playwright/test';
import { receiptAnswer } from '@trygghetskartan/api/contract/receipt';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { postReport } from '../support/intake.ts';
import { reportInput } from '../support/report.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect, test } from './fixtures.ts';
import { choose, expectHeading, phone, sendShortReport } from './resident-steps.ts';

test.use(phone);

const codeForm = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/;

function middleOf(button: Locator): Promise<[number, number]> {
  return button.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  });
}

async function look(url: string, code: string) {
  const answer = await fetch(`${url}/api/receipt`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  return receiptAnswer.parse(await answer.json());
}

test('from the receipt a resident adds details, takes the report back, gives it again and erases it', async ({
  page,
  town,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await sendShortReport(page, 'Simhallen');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  await expect(page.locator('.states > li')).toHaveText([
    'Sparad i telefonen',
    'Skickad',
    'Mottagen',
  ]);
  const code = await page.getByText(codeForm).innerText();
  await expect(page.getByRole('img', { name: 'QR-kod med länken till kvittot' })).toBeVisible();
  await page.getByRole('link', { name: 'Lägg till detaljer' }).click();

  await expectHeading(page, 'Rapporten är mottagen');
  await expect(page.locator('main')).toContainText(code);
  await expect(page.locator('main')).toContainText('Vid Simhallen');
  await page.getByRole('button', { name: 'Lägg till detaljer' }).click();
  await expectHeading(page, 'Lägg till detaljer');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Svara på minst en fråga.');
  await choose(page, 'Mycket otryggt');
  await choose(page, 'Dålig belysning');
  await choose(page, 'En viss tid på dygnet');
  await choose(page, 'Kväll');
  await page.getByLabel('Med egna ord').fill('Lampan är trasig.');
  await page.getByLabel('Ålder').selectOption('25–44 år');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await expect(page.getByText('Tillagt. Tack för att du berättade mer.')).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText('Mycket otryggt');
  await expect(main).toContainText('Dålig belysning');
  await expect(main).toContainText('Lampan är trasig.');
  expect((await look(town.url, code)).report).toMatchObject({
    strength: 'very_unsafe',
    reasons: ['poor_lighting'],
    feltDayPart: 'evening',
    words: 'Lampan är trasig.',
    ageBand: '25_44',
  });

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  const file = await readFile(await (await saving).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ stored: { report: { words: 'Lampan är trasig.' } } });
  expect(file).not.toContain(code);

  await page.getByRole('button', { name: 'Ta tillbaka rapporten' }).click();
  await expectHeading(page, 'Rapporten är återtagen');
  expect((await look(town.url, code)).status).toBe('withdrawn');
  await page.getByRole('button', { name: 'Låt den räknas igen' }).click();
  await expectHeading(page, 'Rapporten är mottagen');
  expect((await look(town.url, code)).status).toBe('received');

  await page.getByRole('button', { name: 'Radera för gott' }).click();
  await page.getByRole('button', { name: 'Behåll' }).click();
  await expectHeading(page, 'Rapporten är mottagen');
  await page.getByRole('button', { name: 'Radera för gott' }).click();
  await page.getByRole('button', { name: 'Ja, radera' }).click();
  await expectHeading(page, 'Rapporten är raderad');
  await expect(main).not.toContainText('Lampan är trasig.');
  await expect(main).not.toContainText('Simhallen');
  expect(await look(town.url, code)).toMatchObject({ status: 'erased', report: null });
  // Nor does this phone remember where it was.
  const kept = await page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('trygghetskartan');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const counting = opening.result.transaction('outbox').objectStore('outbox').count();
          counting.addEventListener('success', () => resolve(counting.result));
        });
      }),
  );
  expect(kept).toBe(0);
  expect(asked.filter((url) => url.includes(code) || url.includes('#'))).toEqual([]);
});

for (const height of [740, 2400]) {
  test(`what was done is seen, and a second tap undoes nothing, in a window ${height} px high`, async ({
    page,
    town,
    context,
    misdeeds,
  }) => {
    misdeeds.expectError(/ERR_INTERNET_DISCONNECTED/);
    const { receiptCode } = await postReport(town.url, randomUUID(), reportInput());
    await page.setViewportSize({ width: 360, height });
    await page.goto(`/kvitto#${receiptCode}`);
    const heading = page.getByRole('heading', { level: 1 });
    const withdraw = page.getByRole('button', { name: 'Ta tillbaka rapporten' });
    const restore = page.getByRole('button', { name: 'Låt den räknas igen' });
    await withdraw.scrollIntoViewIfNeeded();
    const pressed = await middleOf(withdraw);
    await page.touchscreen.tap(...pressed);
    await expectHeading(page, 'Rapporten är återtagen');
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await page.waitForTimeout(350);
    // Where the window does not move, the button that undoes it comes under the finger.
    await page.touchscreen.tap(...(height > 740 ? await middleOf(restore) : pressed));
    // The second tap has had the time to do harm.
    await expect(restore).toBeEnabled();
    expect((await look(town.url, receiptCode)).status).toBe('withdrawn');

    // What could not be done is told where it is seen.
    await context.setOffline(true);
    await restore.tap();
    await expect(page.getByText(/^Ingen täckning just nu/)).toBeInViewport();
    await context.setOffline(false);
    await restore.tap();
    await expectHeading(page, 'Rapporten är mottagen');
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();

    await page.getByRole('button', { name: 'Lägg till detaljer' }).tap();
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await choose(page, 'Dålig belysning');
    await page.getByRole('button', { name: 'Lägg till', exact: true }).tap();
    await expect(page.getByText('Tillagt. Tack för att du berättade mer.')).toBeInViewport();
    await page.getByRole('button', { name: 'Radera för gott' }).tap();
    await page.getByRole('button', { name: 'Ja, radera' }).tap();
    await expectHeading(page, 'Rapporten är raderad');
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  });
}

test('the code is typed in by keyboard, as it was heard, and never comes into the address', async ({
  page,
  town,
}) => {
  const { receiptCode } = await postReport(town.url, randomUUID(), reportInput());
  await page.goto('/kvitto');
  await expectHeading(page, 'Se din rapport');
  await page.getByLabel('Kvittokod').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Skriv koden först.');
  await page.keyboard.type('7k3m');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText(/^Ingen rapport har den koden/);
  const heard = receiptCode
    .toLowerCase()
    .replaceAll('-', ' ')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l');
  await page.getByLabel('Kvittokod').fill(heard);
  await page.keyboard.press('Enter');
  await expectHeading(page, 'Rapporten är mottagen');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(page.url()).toBe(`${town.url}/kvitto`);
  await page.getByRole('button', { name: 'Se en annan rapport' }).click();
  await expectHeading(page, 'Se din rapport');
  await expect(page.getByLabel('Kvittokod')).toHaveValue('');
});

test('words that are added are warned about, can be sent without what points at somebody, and say as what they are marked', async ({
  page,
  town,
}) => {
  const { receiptCode } = await postReport(town.url, randomUUID(), reportInput());
  await page.goto(`/kvitto#${receiptCode}`);
  await page.getByRole('button', { name: 'Lägg till detaljer' }).click();
  const field = page.getByLabel('Med egna ord');
  await field.fill('Kalle Svensson stod där, ring 070-123 45 67.');
  await expect(page.locator('.marked-under mark')).toHaveText(['Kalle Svensson', '070-123 45 67']);
  await expectAccessible(page, 'marked words');
  await page.getByRole('button', { name: 'Ta bort de markerade orden' }).click();
  await expect(field).not.toHaveValue(/Kalle|070/);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  const marked = page.locator('.answer', { hasText: 'Märkt i dina ord' });
  await expect(marked).toContainText('Namn');
  await expect(marked).toContainText('Telefonnummer');
  expect((await look(town.url, receiptCode)).report).toMatchObject({
    wordFindings: ['name', 'phone'],
  });
});

test('the list of what was sent leads to each receipt, and loses in every tab what is erased', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await sendShortReport(page, 'Simhallen');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  const code = await page.getByText(codeForm).first().innerText();
  await page.getByRole('button', { name: 'Rapportera en plats till' }).click();
  await page.getByText('1 mottagen rapport').click();
  const link = page.getByRole('link', { name: `Kvittokod ${code}` });
  const address = await link.getAttribute('href');
  const other = await context.newPage();
  await other.goto(address ?? '');
  await expectHeading(other, 'Rapporten är mottagen');
  await expect(link).toBeVisible();
  await other.getByRole('button', { name: 'Radera för gott' }).click();
  await other.getByRole('button', { name: 'Ja, radera' }).click();
  await expectHeading(other, 'Rapporten är raderad');
  await expect(page.getByText('1 mottagen rapport')).toBeHidden();
  await expect(page.locator('body')).not.toContainText(code);
});

test('an unknown code gets a calm answer', async ({ page, misdeeds }) => {
  misdeeds.expectError(/status of 404/);
  await page.goto('/kvitto#0000-0000-0000');
  await expect(page.getByRole('alert')).toHaveText(/^Ingen rapport har den koden/);
  await expect(page.getByLabel('Kvittokod')).toHaveValue('0000-0000-0000');
});

test('without coverage the receipt waits, and comes by itself when there is some', async ({
  page,
  context,
  town,
  misdeeds,
}) => {
  misdeeds.expectError(/ERR_INTERNET_DISCONNECTED/);
  const { receiptCode } = await postReport(town.url, randomUUID(), reportInput());
  await page.goto('/kvitto');
  await context.setOffline(true);
  await page.getByLabel('Kvittokod').fill(receiptCode);
  await page.getByRole('button', { name: 'Visa rapporten' }).click();
  await expectHeading(page, 'Rapporten kunde inte hämtas');
  await expect(page.getByRole('alert')).toHaveText(/^Ingen täckning just nu/);
  await expectAccessible(page, 'offline');
  await context.setOffline(false);
  await expectHeading(page, 'Rapporten är mottagen');
  // What is done without coverage says that it was not done.
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ta tillbaka rapporten' }).click();
  await expect(page.getByText(/^Ingen täckning just nu/)).toBeVisible();
  await expectHeading(page, 'Rapporten är mottagen');
  await context.setOffline(false);
  expect((await look(town.url, receiptCode)).status).toBe('received');
});
