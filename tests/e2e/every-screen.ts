import { expect, type Locator, type Page } from '@playwright/test';
import { languageNames, type Language } from '@trygghetskartan/web/i18n/language';
import { loadPublicMapTexts } from '@trygghetskartan/web/i18n/load-public-map-texts';
import { loadReceiptTexts } from '@trygghetskartan/web/i18n/load-receipt-texts';
import { loadTexts } from '@trygghetskartan/web/i18n/load-texts';
import { loadTrustTexts } from '@trygghetskartan/web/i18n/load-trust-texts';
import type { PublicMapTexts } from '@trygghetskartan/web/i18n/public-map-texts';
import type { ReceiptTexts } from '@trygghetskartan/web/i18n/receipt-texts';
import type { Texts } from '@trygghetskartan/web/i18n/texts';
import type { TrustTexts } from '@trygghetskartan/web/i18n/trust-texts';

/** A resident's way through the pages in one language. */
export interface Walk {
  page: Page;
  language: Language;
  texts: Texts;
  publicMap: PublicMapTexts;
  receiptPage: ReceiptTexts;
  trust: TrustTexts;
  /** Called on each screen, with its name. */
  look: (screen: string) => Promise<void>;
}

export async function walkIn(page: Page, language: Language, look: Walk['look']): Promise<Walk> {
  const [texts, publicMap, receiptPage, trust] = await Promise.all([
    loadTexts(language),
    loadPublicMapTexts(language),
    loadReceiptTexts(language),
    loadTrustTexts(language),
  ]);
  return { page, language, texts, publicMap, receiptPage, trust, look };
}

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

export const press = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** A choice by its words, as a thumb finds it. */
export function choice(page: Page, words: string): Locator {
  const start = words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return page.locator('main label').filter({ hasText: new RegExp(`^\\s*${start}`, 'u') });
}

/** The report from the first screen to the receipt. Leaves the page on the receipt and gives its code. */
export async function walkReport({ page, language, texts, look }: Walk): Promise<string> {
  await page.goto(`/?lang=${language}`);
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.locator('.where-name')).not.toHaveText(texts.where.hint);
  await look('where');
  await page.locator('.language-open').click();
  await expect(page.getByRole('dialog')).toContainText(languageNames[language]);
  await look('language');
  await page.keyboard.press('Escape');
  await press(page, texts.where.chooseFromList).click();
  await expect(heading(page)).toHaveText(texts.list.title);
  await look('list');
  await page.getByLabel(texts.list.filter).fill('Stortorget');
  await press(page, 'Stortorget').click();
  await expect(heading(page)).toHaveText(texts.feeling.title);
  await choice(page, texts.vocabulary.feelings.unsafe).first().click();
  await look('feeling');
  await press(page, texts.steps.next).click();
  await choice(page, texts.vocabulary.reasons.poor_lighting).click();
  await look('why');
  await press(page, texts.steps.next).click();
  await choice(page, texts.when.moment).click();
  await look('when');
  await choice(page, texts.when.part).click();
  await press(page, texts.steps.next).click();
  await expect(page.getByRole('alert')).toHaveText(texts.when.chooseDayPart);
  await look('when-error');
  await choice(page, texts.vocabulary.dayParts.evening).click();
  await press(page, texts.steps.next).click();
  await page.getByLabel(texts.more.words).fill('Kalle kör ABC 123 vid tunneln.');
  await expect(press(page, texts.screening.remove)).toBeVisible();
  await look('more');
  await press(page, texts.steps.next).click();
  await expect(page.locator('.answers mark')).not.toHaveCount(0);
  await look('check');
  await press(page, texts.check.send).click();
  await expect(heading(page)).toHaveText(texts.receipt.received);
  await expect(page.locator('.receipt-qr svg')).toBeVisible();
  await look('receipt');
  return page.locator('.receipt-code').innerText();
}

/** A report that cannot be sent, in the list of what waits, and one that was begun and left. */
export async function walkWaiting({ page, language, texts, look }: Walk): Promise<void> {
  await page.route('**/api/reports', (route) => route.abort());
  await page.goto(`/?lang=${language}`);
  await press(page, texts.where.chooseFromList).click();
  await press(page, texts.list.describeUse).click();
  await expect(page.getByRole('alert')).toHaveText(texts.list.describeMissing);
  await look('list-error');
  await page.getByLabel(texts.list.filter).fill('Stortorget');
  await press(page, 'Stortorget').click();
  await choice(page, texts.vocabulary.feelings.safe).first().click();
  await press(page, texts.steps.sendNow).click();
  await expect(heading(page)).toHaveText(texts.receipt.waiting);
  await look('waiting');
  await press(page, texts.receipt.another).click();
  await page.locator('.waiting > summary').click();
  await look('waiting-list');
  await page.unroute('**/api/reports');
  await press(page, texts.where.chooseFromList).click();
  await page.getByLabel(texts.list.filter).fill('Simhallen');
  await press(page, 'Simhallen').click();
  await expect(heading(page)).toHaveText(texts.feeling.title);
  await page.goto(`/?lang=${language}`);
  await expect(page.locator('.begun-report')).toBeVisible();
  await look('begun');
  await press(page, texts.begun.remove).click();
  await look('begun-remove');
  await press(page, texts.begun.question.yes).click();
  await expect(page.locator('.begun-report')).toBeHidden();
}

/** The receipt's own page in all its states. */
export async function walkReceipt(
  { page, language, texts, receiptPage, look }: Walk,
  code: string,
): Promise<void> {
  await page.goto(`/kvitto?lang=${language}`);
  await expect(heading(page)).toHaveText(receiptPage.ask.title);
  await look('receipt-ask');
  await press(page, receiptPage.ask.show).click();
  await expect(page.getByRole('alert')).toHaveText(receiptPage.ask.missing);
  await look('receipt-asking');
  await page.getByLabel(receiptPage.ask.label).fill(code);
  await press(page, receiptPage.ask.show).click();
  await expect(heading(page)).toHaveText(receiptPage.titles.received);
  await look('receipt-page');
  await press(page, texts.receipt.addDetails).click();
  await expect(heading(page)).toHaveText(receiptPage.details.title);
  await look('receipt-details');
  await press(page, receiptPage.details.cancel).click();
  await press(page, receiptPage.erase.press).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('receipt-erase');
  await page.keyboard.press('Escape');
  await press(page, receiptPage.withdraw.press).click();
  await expect(heading(page)).toHaveText(receiptPage.titles.withdrawn);
  await look('receipt-withdrawn');
}

/** The open map in its views, a place that is told, to which the same is said, one that is not, and the poster. */
export async function walkPublicMap({
  page,
  language,
  texts,
  publicMap,
  look,
}: Walk): Promise<void> {
  await page.goto(`/karta?lang=${language}`);
  await expect(page.locator('path.told')).not.toHaveCount(0);
  const closed = page.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) {
    await closed.first().click();
  }
  await look('map');
  await page.goto(`/karta?lang=${language}&plats=zone-1`);
  await expect(page.locator('.place-sheet')).toBeVisible();
  await look('map-place');
  await page.locator('.place-sheet').getByRole('link', { name: texts.feeling.same }).click();
  await expect(page.locator('.same-here')).toBeVisible();
  await look('same-here');
  await page.goto(`/karta?lang=${language}&vy=lista`);
  await expect(page.locator('.told-row').first()).toBeVisible();
  await page.locator('.how-to-read summary').click();
  await look('map-list');
  await page.goto(`/karta?lang=${language}&vy=tabell`);
  await expect(page.getByRole('table')).toBeVisible();
  await look('map-table');
  await page.goto(`/karta?lang=${language}&vy=atgarder`);
  await expect(page.locator('.measure-list').first()).toBeVisible();
  await look('map-measures');
  await page.goto(`/plats/zone-1?lang=${language}`);
  await expect(page.locator('.place-voices')).toBeVisible();
  await look('place');
  await page.goto(`/plats/cell-484600-6387800?lang=${language}`);
  await expect(page.getByText(publicMap.place.tooFew(5))).toBeVisible();
  await look('place-too-few');
  await page.goto(`/plats/nowhere?lang=${language}`);
  await expect(heading(page)).toHaveText(publicMap.place.wrongAddress);
  await look('place-wrong');
  await page.goto(`/plats/zone-1/affisch?lang=${language}`);
  await expect(page.locator('.qr-code')).toBeVisible();
  await look('poster');
}

/** What residents are owed to know: what is stored of them, and for whom the pages work. */
export async function walkTrust({ page, language, trust, look }: Walk): Promise<void> {
  for (const [path, { title }] of [
    ['om-uppgifter', trust.privacy],
    ['tillganglighet', trust.accessibility],
  ] as const) {
    await page.goto(`/${path}?lang=${language}`);
    await expect(heading(page)).toHaveText(title);
    await expect(page.getByRole('link', { name: 'nassjo.se' })).toBeVisible();
    await look(path);
  }
  await press(page, trust.accessibility.feedback.send).click();
  await expect(page.getByRole('textbox').first()).toHaveAttribute('aria-invalid', 'true');
  await look('feedback-error');
}

/** The page of an address that leads nowhere: Swedish, with the others beside it. */
export async function walkMissing({ page, look }: Pick<Walk, 'page' | 'look'>): Promise<void> {
  await page.goto('/finns-inte');
  await expect(heading(page)).toHaveText('Sidan finns inte');
  await look('missing');
}
