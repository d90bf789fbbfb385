import { trustAr } from '@trygghetskartan/web/i18n/ar/trust';
import { trustSo } from '@trygghetskartan/web/i18n/so/trust';
import { expectAccessible } from './expect-accessible.ts';
import { expect, openAsStaff, test } from './fixtures.ts';
import { expectHeading, phone, sendShortReport } from './resident-steps.ts';

test.describe('on a phone', () => {
  test.use(phone);

  test('every page for residents leads to what is stored, and to the accessibility statement', async ({
    page,
  }) => {
    for (const path of ['/', '/kvitto', '/karta', '/karta?vy=lista']) {
      await page.goto(path);
      const links = page.getByRole('navigation', { name: 'Om tjänsten' });
      await links.getByRole('link', { name: 'Dina uppgifter' }).click();
      await expectHeading(page, 'Dina uppgifter');
      await page.goBack();
      await links.getByRole('link', { name: 'Tillgänglighet' }).click();
      await expectHeading(page, 'Tillgänglighet');
    }
  });

  test('says what is stored, by the municipality that answers for it, and leads to the receipt', async ({
    page,
  }) => {
    await page.goto('/om-uppgifter');
    await expectHeading(page, 'Dina uppgifter');
    const main = page.getByRole('main');
    await expect(main).toContainText('minst 5 personer');
    await expect(main).toContainText('Nässjö kommun är personuppgiftsansvarig');
    await expect(main.getByRole('link', { name: 'nassjo.se' })).toBeVisible();
    await expect(page.getByRole('note', { name: 'Vid fara' })).toBeVisible();
    // No cookie is set, as it says.
    expect(await page.context().cookies()).toEqual([]);
    await main.getByRole('link', { name: /ta tillbaka eller radera/ }).click();
    await expectHeading(page, 'Se din rapport');
  });

  test('is read in the language that the reader came with or chooses, and leads to the Swedish that counts', async ({
    page,
  }) => {
    await page.goto('/kvitto?lang=ar');
    await page.locator('.service-links a').first().click();
    await expectHeading(page, trustAr.privacy.title);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('main')).toContainText(trustAr.privacy.stored.optional);
    await page.locator('.trust-brief .button').click();
    await expect(page).toHaveURL(/\/kvitto\?lang=ar$/);
    await page.goBack();
    await page.locator('.language-open').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Soomaali' }).click();
    await expectHeading(page, trustSo.privacy.title);
    await page.locator('.trust-pages a').nth(1).click();
    await expectHeading(page, trustSo.accessibility.title);
    await expect(page.getByText(trustSo.translation ?? '')).toBeVisible();
    await page.locator('textarea').fill('Bogga');
    await page.getByRole('main').getByRole('link', { name: 'Svenska' }).click();
    await expectHeading(page, 'Tillgänglighet');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    // A look at the source loses nothing that was written, and is no choice of language.
    await expect(page.locator('textarea')).toHaveValue('Bogga');
    await page.goto('/tillganglighet');
    await expectHeading(page, trustSo.accessibility.title);
  });

  test('names all that the phone is made to remember', async ({ page }) => {
    const remembered = new Set<string>();
    const look = async (): Promise<void> => {
      const names = await page.evaluate(() => [
        ...Object.keys(localStorage),
        ...Object.keys(sessionStorage),
      ]);
      names.forEach((name) => remembered.add(name));
    };
    await page.goto('/');
    await sendShortReport(page, 'Stortorget');
    await expectHeading(page, 'Tack. Rapporten är mottagen.');
    await look();
    for (const path of ['/karta', '/kvitto', '/om-uppgifter']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await look();
    }
    await page.locator('.language-open').click();
    await page.getByRole('dialog').getByRole('button', { name: 'English' }).click();
    await expectHeading(page, 'Your data');
    await look();
    // As it stands under “Det här ligger i din telefon”: add to both, in each language.
    const told = ['about', 'centre', 'device', 'draft', 'language', 'left', 'theme', 'unreceived'];
    const names = told.map((name) => `trygghetskartan.${name}`);
    expect([...remembered].filter((name) => !names.includes(name))).toEqual([]);
    expect(remembered).toContain('trygghetskartan.centre');
    expect(remembered).toContain('trygghetskartan.device');
    expect(remembered).toContain('trygghetskartan.language');
  });

  test('somebody says what does not work; it is sent once though its answer was lost; staff see and close it', async ({
    page,
    browser,
    signedIn,
    misdeeds,
  }) => {
    misdeeds.expectError(/net::ERR_FAILED/);
    await page.goto('/tillganglighet');
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
    const field = page.getByLabel(/^Vad fungerar inte/);
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/^Skriv vad som inte fungerar\./);

    await field.fill('Knappen Placera här läses inte upp.');
    await page.getByLabel(/om du vill ha svar/).fill('anna@example.se');
    let answers = 0;
    await page.route('**/api/feedback', async (route) => {
      const answer = await route.fetch();
      answers += 1;
      await (answers === 1 ? route.abort() : route.fulfill({ response: answer }));
    });
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText('Texten står kvar');
    await page.getByRole('button', { name: 'Skicka', exact: true }).click();
    await expect(page.getByText('Tack. Vi har tagit emot det du skrev.')).toBeVisible();
    expect(answers).toBe(2);

    const desk = await (
      await browser.newContext({ baseURL: new URL(page.url()).origin })
    ).newPage();
    await openAsStaff(desk, { signedIn }, '/personal/synpunkter');
    const items = desk.getByRole('listitem').filter({ hasText: 'Knappen Placera här' });
    await expect(items).toHaveCount(1);
    await expect(items).toContainText('anna@example.se');
    await items.getByRole('button', { name: 'Avsluta' }).click();
    await expect(items).toHaveCount(0);
    await desk.getByRole('link', { name: 'Avslutade' }).click();
    await expect(items).toContainText('av Kim Kollega');
    await expect(items).not.toContainText('anna@example.se');
    await items.getByRole('button', { name: 'Öppna igen' }).click();
    await desk.getByRole('link', { name: /^Öppna \(/ }).click();
    await expect(items).toContainText('Vill inte ha svar.');
    await expectAccessible(desk, 'feedback list');
    await desk.context().close();
  });
});
