import { expectAccessible } from './expect-accessible.ts';
import { expect, openAsStaff, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`the staff pages, ${colorScheme}`, () => {
    test.use({ viewport: { width: 1440, height: 900 }, colorScheme });

    test('the way in meets WCAG 2.1 AA', async ({ page, misdeeds }) => {
      misdeeds.expectError(/status of 401/);
      await page.goto('/personal');
      await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
      await expectAccessible(page, 'sign-in');
    });

    test('every page meets WCAG 2.1 AA', async ({ page, signedIn }) => {
      await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
      await expect(page.locator('.hotspot-row').first()).toBeVisible();
      await expectAccessible(page, 'map');
      await page.getByRole('button', { name: 'Orsak', exact: true }).click();
      await expect(page.getByRole('dialog', { name: 'Orsak' })).toBeVisible();
      await expectAccessible(page, 'map with a filter open');
      await page.keyboard.press('Escape');
      await page.locator('.hotspot-row').first().click();
      await expect(page.getByRole('heading', { name: 'Orsaker' })).toBeVisible();
      await expectAccessible(page, 'detail');
      for (const path of ['hotspots', 'rapporter', 'utskrift']) {
        await page.goto(`/personal/${path}?feeling=unsafe`);
        await expect(page.locator('table, article.stop').first()).toBeVisible();
        await expectAccessible(page, path);
      }
      await page.goto('/personal/atgarder/ny');
      await page.getByRole('button', { name: 'Spara' }).click();
      await expect(page.getByText('Skriv vad som ska göras')).toBeVisible();
      await expectAccessible(page, 'a new measure, with errors');
    });
  });
}
