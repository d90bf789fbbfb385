import type { Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { expect, openAsStaff, test } from './fixtures.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const rows = (page: Page) => page.getByRole('table').locator('tbody tr');
const dialog = (page: Page) => page.getByRole('dialog');
const said = (page: Page) => page.locator('.undo');
/** By its name in the form: the label of a choice holds all that can be chosen. */
const inForm = (page: Page, name: string) => page.locator(`.measure-form [name="${name}"]`);

/** Fills in a planned measure at Stortorget. */
async function write(page: Page, { title, words }: { title: string; words: string }) {
  await inForm(page, 'title').fill(title);
  await inForm(page, 'place').selectOption({ label: 'Stortorget' });
  await inForm(page, 'kind').selectOption({ label: 'Belysning' });
  await inForm(page, 'words').fill(words);
}

async function writeAndSave(page: Page, title: string, words = 'Vi byter lamporna i vår.') {
  await page.goto('/personal/atgarder/ny');
  await write(page, { title, words });
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(said(page)).toContainText('Åtgärden är sparad. Bara personal ser den.');
}

test('a measure is decided, published after a look at it, read by everybody and taken back', async ({
  page,
  signedIn,
}) => {
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  await page.getByRole('link', { name: 'Åtgärder' }).click();
  await expect(page.getByText('Inga åtgärder än')).toBeVisible();
  await page.getByRole('link', { name: 'Ny åtgärd' }).click();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(inForm(page, 'title')).toBeFocused();
  await expect(page.getByText('Skriv vad som ska göras, i några ord.')).toBeVisible();
  await expect(page.getByText('Välj var åtgärden görs.')).toBeVisible();
  await write(page, { title: 'Ljusare torg', words: 'Vi byter lamporna i vår.' });
  await expect(inForm(page, 'placeName')).toHaveValue('Stortorget');
  await inForm(page, 'responsible').fill('Gata och park');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name: 'Ljusare torg', level: 2 })).toBeFocused();
  await expect(page.getByText('Bara personal ser åtgärden.')).toBeVisible();

  await page.getByRole('button', { name: 'Granska och publicera' }).click();
  await expect(dialog(page)).toContainText('Det här blir synligt för alla');
  await expect(dialog(page).getByRole('article')).toContainText('Vi byter lamporna i vår.');
  await expect(dialog(page).getByRole('article')).not.toContainText('Gata och park');
  await expectAccessible(page, 'the preview');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Bara personal ser åtgärden.')).toBeVisible();
  await page.getByRole('button', { name: 'Granska och publicera' }).click();
  await dialog(page).getByRole('button', { name: 'Publicera' }).click();
  await expect(said(page)).toContainText('Åtgärden är publicerad.');
  await expectAccessible(page, 'a published measure');

  const visitor = await page.context().newPage();
  await visitor.goto('/karta?vy=atgarder');
  const card = visitor.getByRole('article');
  await expect(card).toContainText('Ljusare torg');
  await expect(card).toContainText('Planerad');
  await expect(card).not.toContainText('Gata och park');
  await card.getByRole('link', { name: 'Stortorget' }).click();
  await expect(visitor.getByRole('article')).toContainText('Vi byter lamporna i vår.');

  // A change is not public until somebody has looked at it.
  await inForm(page, 'status').selectOption({ label: 'Blir inte av' });
  await expect(page.getByText('Spara först, så kan du publicera')).toBeVisible();
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByText('Skriv varför det inte blir av.')).toBeVisible();
  await inForm(page, 'refusalReason').fill('Torget ska byggas om först.');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(said(page)).toContainText('Ändringen är sparad.');
  await expect(page.getByText('Det som har ändrats sedan dess syns inte')).toBeVisible();
  await page.getByRole('button', { name: 'Granska och publicera ändringen' }).click();
  await dialog(page).getByRole('button', { name: 'Publicera' }).click();
  await expect(said(page)).toContainText('Åtgärden är publicerad.');

  await page.getByRole('button', { name: 'Dra tillbaka' }).click();
  await expect(dialog(page)).toContainText('Dra tillbaka åtgärden?');
  await dialog(page).getByRole('button', { name: 'Dra tillbaka' }).click();
  await expect(said(page)).toContainText('Bara personal ser den.');
  await said(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(said(page)).toContainText('Det är ångrat.');
  await expect(page.getByText('Invånarna läser åtgärden som den står här.')).toBeVisible();
});

test('a change and a removal are undone', async ({ page, signedIn }) => {
  await openAsStaff(page, { signedIn }, '/personal/atgarder');
  await writeAndSave(page, 'Klippt häck');
  await inForm(page, 'title').fill('Klippta häckar');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name: 'Klippta häckar', level: 2 })).toBeVisible();
  await said(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('heading', { name: 'Klippt häck', level: 2 })).toBeVisible();
  await expect(inForm(page, 'title')).toHaveValue('Klippt häck');

  await page.getByRole('button', { name: 'Ta bort' }).click();
  await dialog(page).getByRole('button', { name: 'Ta bort' }).click();
  await expect(said(page)).toContainText('”Klippt häck” är borttagen.');
  await expect(rows(page).filter({ hasText: 'Klippt häck' })).toHaveCount(0);
  await said(page).getByRole('button', { name: 'Ångra' }).click();
  await expect(page.getByRole('heading', { name: 'Klippt häck', level: 2 })).toBeVisible();
});

test('what points at somebody is marked and confirmed, and a small count cannot be published', async ({
  page,
  signedIn,
}) => {
  await openAsStaff(page, { signedIn }, '/personal/atgarder');
  await writeAndSave(page, 'Samtal med föreningen', 'Ring Anna Lindqvist på 070-123 45 67.');
  await expect(page.getByText('Det här kan peka ut någon:')).toContainText('070-123 45 67');
  await page.getByRole('button', { name: 'Granska och publicera' }).click();
  await expect(dialog(page).locator('mark')).toHaveText(['Anna Lindqvist', '070-123 45 67']);
  await dialog(page).getByRole('button', { name: 'Publicera' }).click();
  await expect(dialog(page).getByText('Bekräfta först')).toBeVisible();
  await dialog(page).getByLabel('Jag har läst dem').check();
  await dialog(page).getByRole('button', { name: 'Publicera' }).click();
  await expect(said(page)).toContainText('Åtgärden är publicerad.');

  await writeAndSave(page, 'Fler vuxna ute', 'Två personer har rapporterat att det är ödsligt.');
  await page.getByRole('button', { name: 'Granska och publicera' }).click();
  await expect(dialog(page)).toContainText('Texten nämner ett antal under 5.');
  await expect(dialog(page).getByRole('button', { name: 'Publicera' })).toHaveCount(0);
});

test('a hotspot leads to a measure, which is followed up from the day it was done', async ({
  page,
  signedIn,
}) => {
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe&hotspot=1');
  await page.getByRole('link', { name: 'Besluta åtgärd' }).click();
  await expect(page).toHaveURL(/\/personal\/atgarder\/ny\?(hotspot|ruta)=/);
  await expect(inForm(page, 'placeName')).not.toHaveValue('');
  await expect(inForm(page, 'placeName')).not.toHaveValue(/\d+ m /);
  await inForm(page, 'title').fill('Nya lyktor');
  await inForm(page, 'kind').selectOption({ label: 'Belysning' });
  await inForm(page, 'status').selectOption({ label: 'Gjord' });
  const day = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
  await inForm(page, 'doneOn').fill(day);
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('heading', { name: 'Nya lyktor', level: 2 })).toBeVisible();
  await expect(page.getByLabel('Åtgärden började')).toHaveValue(day);
  await expect(page.locator('.live-answer strong')).not.toBeEmpty();

  await page.getByRole('link', { name: 'Alla åtgärder' }).click();
  await page.getByRole('link', { name: /^Gjord/ }).click();
  await expect(page).toHaveURL(/status=done$/);
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Inte publicerad');
  await expect(rows(page).locator('.date')).toHaveText(['–', /^\d{1,2} \p{L}+\.? \d{4}$/u]);
});

test('who comes second is told that somebody else has changed it', async ({
  page,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/status of 409/);
  await openAsStaff(page, { signedIn }, '/personal/atgarder');
  await writeAndSave(page, 'Målad tunnel');
  const colleague = await page.context().newPage();
  await colleague.goto(page.url());
  await inForm(colleague, 'title').fill('Målad gångtunnel');
  await colleague.getByRole('button', { name: 'Spara' }).click();
  await expect(said(colleague)).toContainText('Ändringen är sparad.');
  await inForm(page, 'title').fill('Tvättad tunnel');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Någon annan' })).toBeVisible();
  await expect(inForm(page, 'title')).toHaveValue('Tvättad tunnel');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('the list meets WCAG 2.1 AA', async ({ page, signedIn }) => {
      await openAsStaff(page, { signedIn }, '/personal/atgarder');
      await writeAndSave(page, `Gångväg, ${colorScheme}`);
      await expectAccessible(page, 'a measure');
      await page.getByRole('link', { name: 'Alla åtgärder' }).click();
      await expect(rows(page).first()).toBeVisible();
      await expectAccessible(page, 'the list');
    });
  });
}
