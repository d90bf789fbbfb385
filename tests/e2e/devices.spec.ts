import { randomUUID } from 'node:crypto';
import { postReport } from '../support/intake.ts';
import { reportInput } from '../support/report.ts';
import { countReports } from './count-reports.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect, openAsStaff, test } from './fixtures.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test("a loud device's reports are set aside, given back, and set aside again", async ({
  page,
  town,
  signedIn,
}) => {
  const before = await countReports(signedIn.api);
  const deviceToken = randomUUID();
  const send = () => postReport(town.url, randomUUID(), reportInput({ deviceToken }));
  for (let sent = 0; sent < 12; sent++) {
    await send();
  }
  await openAsStaff(page, { signedIn }, '/personal/avvikande');
  const devices = page.getByRole('region', { name: 'Enheter som har rapporterat mycket' });
  const bans = page.getByRole('region', { name: 'Spärrade enheter' });
  const row = devices.getByRole('row').filter({ hasText: 'Alla på samma plats' });
  await expect(row).toContainText('12');
  await expect(bans).toContainText('Ingen enhet är spärrad.');
  const label = await row.getByRole('rowheader').innerText();

  const setAside = async () => {
    await row.getByRole('button', { name: 'Lägg undan rapporterna' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Lägg undan' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Skriv varför');
    await dialog.getByLabel('Skäl').fill('Samma rapport tolv gånger');
    await dialog.getByRole('button', { name: 'Lägg undan' }).click();
    await expect(dialog).toBeHidden();
  };
  await setAside();
  await expect(page.getByText(`12 rapporter från ${label} är undanlagda.`)).toBeVisible();
  await expect(bans.getByRole('row').filter({ hasText: label })).toContainText(
    'Samma rapport tolv gånger',
  );
  expect(await countReports(signedIn.api)).toBe(before);
  expect((await send()).status).toBe('received');
  expect(await countReports(signedIn.api)).toBe(before);

  await bans.getByRole('button', { name: 'Häv spärren' }).click();
  await page.getByRole('dialog').getByLabel('Skäl').fill('Det var en skolklass');
  await page.getByRole('dialog').getByRole('button', { name: 'Häv spärren' }).click();
  await expect(page.getByText('13 rapporter räknas igen.')).toBeVisible();
  expect(await countReports(signedIn.api)).toBe(before + 13);
  await setAside();
  await expect(page.getByText('13 rapporter från')).toBeVisible();
  expect(await countReports(signedIn.api)).toBe(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 360, height: 740 },
  ]) {
    test.describe(`${viewport.width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport });

      test('what differs meets WCAG 2.1 AA', async ({ page, town, signedIn }) => {
        const deviceToken = randomUUID();
        for (let sent = 0; sent < 10; sent++) {
          const entryMode = 'school_class';
          await postReport(town.url, randomUUID(), reportInput({ deviceToken, entryMode }));
        }
        await openAsStaff(page, { signedIn }, '/personal/avvikande');
        // The town has a loud person of its own.
        const press = page
          .getByRole('row')
          .filter({ hasText: 'Alla på samma plats' })
          .getByRole('button', { name: 'Lägg undan rapporterna' });
        await expect(press).toBeVisible();
        await expectAccessible(page, '/personal/avvikande');
        await press.click();
        await expectAccessible(page, 'the dialog');
        await page.getByLabel('Skäl').fill('Prov av sidan');
        await page.getByRole('dialog').getByRole('button', { name: 'Lägg undan' }).click();
        await expect(page.getByText(/rapporter från .* är undanlagda/)).toBeVisible();
        await expectAccessible(page, 'what has been done');
      });
    });
  }
}
