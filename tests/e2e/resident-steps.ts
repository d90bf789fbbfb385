import { expect, type Page } from '@playwright/test';

/** The smallest phone that the page is made for. */
export const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The heading of the question that is on the screen. */
export async function expectHeading(page: Page, text: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
}

export async function choosePlaceFromList(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Välj ur en lista' }).click();
  await page.getByLabel('Sök på namn').fill(name);
  await page.getByRole('button', { name, exact: true }).click();
  await expectHeading(page, 'Hur känns platsen?');
}

/** Presses a choice as a thumb does: on its words. */
export async function choose(page: Page, words: string): Promise<void> {
  await page
    .locator('main label')
    .filter({ hasText: new RegExp(`^${words}`) })
    .click();
}

export async function goOn(
  page: Page,
  word: 'Fortsätt' | 'Hoppa över' = 'Fortsätt',
): Promise<void> {
  await page.getByRole('button', { name: word, exact: true }).click();
}

/** The shortest report: a place and a feeling. */
export async function sendShortReport(page: Page, place: string): Promise<void> {
  await choosePlaceFromList(page, place);
  await choose(page, 'Otryggt');
  await page.getByRole('button', { name: 'Skicka nu' }).click();
}
