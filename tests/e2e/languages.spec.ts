import type { Locator, Page } from '@playwright/test';
import { ar } from '@trygghetskartan/web/i18n/ar/texts';
import { publicMapAr } from '@trygghetskartan/web/i18n/ar/public-map';
import { en } from '@trygghetskartan/web/i18n/en/texts';
import { so } from '@trygghetskartan/web/i18n/so/texts';
import { sv } from '@trygghetskartan/web/i18n/sv/texts';
import { uk } from '@trygghetskartan/web/i18n/uk/texts';
import { choice, heading, press, walkIn, walkReport } from './every-screen.ts';
import { expect, test } from './fixtures.ts';
import { phone } from './resident-steps.ts';

test.use(phone);

const root = (page: Page): Locator => page.locator('html');

async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.language-open').tap();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).tap();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('a language is chosen by its own name, stands in the address, and is remembered', async ({
  page,
}) => {
  await page.goto('/');
  await expect(heading(page)).toHaveText(sv.where.title);
  await expect(page).toHaveURL(/\/$/);
  await chooseLanguage(page, 'العربية');
  await expect(heading(page)).toHaveText(ar.where.title);
  await expect(root(page)).toHaveAttribute('lang', 'ar');
  await expect(root(page)).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(`${ar.where.title} – Trygghetskartan`);
  await expect(page).toHaveURL(/\/\?lang=ar$/);

  await page.goto('/');
  await expect(heading(page)).toHaveText(ar.where.title);
  await page.getByRole('link', { name: ar.where.seeMap }).tap();
  await expect(page).toHaveURL(/\/karta\?lang=ar$/);
  await expect(page.getByRole('link', { name: publicMapAr.tell })).toBeVisible();
  await page.getByRole('link', { name: publicMapAr.views.lista, exact: true }).tap();
  await expect(page).toHaveURL(/\/karta\?vy=lista&lang=ar$/);

  await chooseLanguage(page, 'Svenska');
  await expect(root(page)).toHaveAttribute('lang', 'sv');
  await expect(root(page)).toHaveAttribute('dir', 'ltr');
  await page.goto('/');
  await expect(heading(page)).toHaveText(sv.where.title);
});

test('one tap on a name chooses that language, and one on the current opens the dialog', async ({
  page,
}) => {
  await page.goto('/');
  await press(page, 'English').tap();
  await expect(heading(page)).toHaveText(en.where.title);
  await expect(root(page)).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL(/\/\?lang=en$/);
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto('/');
  await expect(heading(page)).toHaveText(en.where.title);
  await press(page, 'English').tap();
  await press(page, en.language.close).tap();
  await expect(page.getByRole('dialog')).toBeHidden();

  await press(page, en.language.choose).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(sv.where.title);
  await expect(press(page, 'Svenska')).toBeFocused();
});

for (const width of [320, 360]) {
  for (const language of ['sv', 'ar'] as const) {
    test(`each name has a place for a thumb of its own, ${width} px wide, in ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`/?lang=${language}`);
      await expect(heading(page)).toBeVisible();
      const boxes = await page
        .locator('.language-open, .language-choice > button')
        .evaluateAll((buttons) =>
          buttons.map((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            return { left, right, top, bottom };
          }),
        );
      expect(boxes).toHaveLength(7);
      for (const [index, one] of boxes.entries()) {
        // WCAG 2.2, 2.5.8; the sign in front is as large as all that is pressed.
        const least = index === 0 ? 48 : 24;
        expect(one.right - one.left).toBeGreaterThanOrEqual(least);
        expect(one.bottom - one.top).toBeGreaterThanOrEqual(least);
        const over = boxes.filter(
          (other) =>
            other !== one &&
            other.left < one.right - 0.5 &&
            other.right > one.left + 0.5 &&
            other.top < one.bottom - 0.5 &&
            other.bottom > one.top + 0.5,
        );
        expect(over).toEqual([]);
      }
    });
  }
}

test('of two languages that are asked for the last one stands, however late the other comes', async ({
  page,
}) => {
  await page.goto('/');
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/texts-ar-/, async (route) => {
    await held;
    await route.continue();
  });
  await press(page, 'العربية').tap();
  await press(page, 'English').tap();
  await expect(heading(page)).toHaveText(en.where.title);
  const came = page.waitForResponse(/\/texts-ar-/);
  letGo();
  await (await came).finished();
  // Until the module that came has been read.
  await page.evaluate((address) => import(address), (await came).url());
  await expect(heading(page)).toHaveText(en.where.title);
  await page.goto('/');
  await expect(heading(page)).toHaveText(en.where.title);
});

test('the map says that it is simplified in the language that was chosen last', async ({
  page,
}) => {
  for (const path of ['/', '/karta']) {
    await page.goto(`${path}?lang=sv`);
    const words = page.locator('.leaflet-control-attribution');
    await expect(words).toHaveText(sv.map.drawnGround);
    await chooseLanguage(page, 'Українська');
    await expect(words).toHaveText(uk.map.drawnGround);
  }
});

test('going back keeps the language that was chosen last, and the address says it', async ({
  page,
}) => {
  await page.goto('/');
  await press(page, sv.where.chooseFromList).tap();
  await expect(page).toHaveURL(/\/#lista$/);
  await page.goBack();
  await expect(heading(page)).toHaveText(sv.where.title);
  await page.goForward();
  await page.goBack();
  await chooseLanguage(page, 'Soomaali');
  await press(page, so.where.chooseFromList).tap();
  await expect(heading(page)).toHaveText(so.list.title);
  await expect(page).toHaveURL(/\/\?lang=so#lista$/);
  await page.goBack();
  await expect(heading(page)).toHaveText(so.where.title);
  await expect(page).toHaveURL(/\?lang=so/);
  await chooseLanguage(page, 'English');
  await page.goForward();
  await expect(heading(page)).toHaveText(en.list.title);
  await expect(page).toHaveURL(/\?lang=en#lista$/);
});

test('an answer that was given stays when the language is changed', async ({ page }) => {
  await page.goto('/?lang=uk');
  await press(page, uk.where.chooseFromList).tap();
  await page.getByLabel(uk.list.filter).fill('Simhallen');
  await press(page, 'Simhallen').tap();
  await choice(page, uk.vocabulary.feelings.safe).first().tap();
  await page.goBack();
  await page.goBack();
  await chooseLanguage(page, 'English');
  await press(page, en.where.put).tap();
  await expect(
    page.getByRole('radio', { name: en.vocabulary.feelings.safe, exact: true }),
  ).toBeChecked();
});

test.describe('with a browser that prefers Arabic', () => {
  test.use({ locale: 'ar-SY' });

  test('the page is Arabic from the first letter that is drawn', async ({ page }) => {
    const seen: string[] = [];
    await page.exposeFunction('saw', (one: string) => seen.push(one));
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const { lang, dir } = document.documentElement;
        const words = document.querySelector('#root')?.textContent ?? '';
        if (words !== '') {
          Reflect.apply(Reflect.get(globalThis, 'saw'), undefined, [`${lang} ${dir} ${words}`]);
        }
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.goto('/');
    await expect(heading(page)).toHaveText(ar.where.title);
    await expect(page).toHaveURL(/\?lang=ar$/);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((one) => !one.startsWith('ar rtl ') || one.includes('Var är'))).toEqual([]);
    // Asked for beside the page's own script, not after it.
    for (const [path, kinds] of [
      ['/', ['texts']],
      ['/kvitto', ['texts', 'receipt', 'measures']],
      ['/karta', ['texts', 'measures', 'public-map']],
      ['/om-uppgifter', ['texts', 'trust']],
    ] as const) {
      await page.goto(path);
      for (const kind of kinds) {
        const asked = page.locator(`head link[rel=modulepreload][href*="/${kind}-ar-"]`);
        await expect(asked).not.toHaveCount(0);
      }
    }
  });

  test('a language that cannot be fetched gives the page in Swedish', async ({
    page,
    misdeeds,
  }) => {
    misdeeds.expectError(/Failed to load resource|dynamically imported module/);
    await page.route(/\/texts-ar-/, (route) => route.abort());
    await page.goto('/');
    await expect(heading(page)).toHaveText(sv.where.title);
    await expect(root(page)).toHaveAttribute('lang', 'sv');
    await expect(root(page)).toHaveAttribute('dir', 'ltr');
    // Whether it was asked for by its name on the page, or in the dialog that then opens.
    await page.getByRole('button', { name: 'العربية' }).tap();
    await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(sv.language.failed);
    await press(page, sv.language.close).tap();
    await page.locator('.language-open').tap();
    await expect(page.getByRole('alert')).toBeEmpty();
    await page.getByRole('dialog').getByRole('button', { name: 'العربية' }).tap();
    await expect(page.getByRole('alert')).toHaveText(sv.language.failed);
    await expect(heading(page)).toHaveText(sv.where.title);
  });
});

test('a whole report in Arabic, by tap alone', async ({ page, signedIn }) => {
  await page.goto('/');
  await chooseLanguage(page, 'العربية');
  await press(page, ar.where.chooseFromList).tap();
  await page.getByRole('button', { name: 'Lasarettet', exact: true }).tap();
  await choice(page, ar.vocabulary.feelings.unsafe).first().tap();
  await choice(page, ar.vocabulary.strengths.very_unsafe).tap();
  await press(page, ar.steps.next).tap();
  await choice(page, ar.vocabulary.reasons.poor_lighting).tap();
  await choice(page, ar.vocabulary.reasons.followed).tap();
  await press(page, ar.steps.next).tap();
  await choice(page, ar.when.now).tap();
  await press(page, ar.steps.next).tap();
  await choice(page, ar.vocabulary.actions.other_way).tap();
  await press(page, ar.steps.next).tap();
  await expect(heading(page)).toHaveText(ar.check.title);
  await expect(page.locator('main')).toContainText(ar.vocabulary.strengths.very_unsafe);
  await expect(page.locator('.answers bdi[lang=sv]')).toHaveText('Lasarettet');
  await press(page, ar.check.send).tap();
  await expect(heading(page)).toHaveText(ar.receipt.received);
  const code = await page.locator('.receipt-code').innerText();
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
  await expect(page.locator('.receipt-link a')).toHaveAttribute('href', /\/kvitto\?lang=ar#/);

  const newest = await signedIn.api.get('/api/staff/reports?reasons=followed');
  expect(await newest.text()).toContain('"very_unsafe"');
});

test('a whole report in Somali, by keyboard alone', async ({ page }) => {
  await page.goto('/?lang=so');
  await expect(heading(page)).toHaveText(so.where.title);
  await tabTo(page, press(page, so.where.chooseFromList));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(so.list.title);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.getByLabel(so.list.filter));
  await page.keyboard.type('Stortorget');
  await tabTo(page, press(page, 'Stortorget'));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(so.feeling.title);
  await tabTo(page, page.getByRole('radio', { name: so.vocabulary.feelings.unsafe, exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, press(page, so.steps.next));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(so.why.titleUnsafe);
  await tabTo(page, page.getByRole('checkbox', { name: so.vocabulary.reasons.deserted }));
  await page.keyboard.press('Space');
  await tabTo(page, press(page, so.steps.next));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(so.when.title);
  await tabTo(page, page.getByRole('radio', { name: so.when.now, exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, press(page, so.steps.next));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(so.more.title);
  await tabTo(page, press(page, so.steps.skip));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(so.check.title);
  await expect(page.locator('main')).toContainText(
    /Hadda \(\d+ \p{L}+ \d{4}, saacadda \d\d:\d\d\)/u,
  );
  await tabTo(page, press(page, so.check.send));
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(so.receipt.received);
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the second visit opens in the language that was chosen', async ({
    page,
    context,
    misdeeds,
  }) => {
    misdeeds.expectError(/net::ERR_(INTERNET_DISCONNECTED|FAILED)/);
    await page.goto('/');
    await chooseLanguage(page, 'العربية');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.close();
    await context.setOffline(true);
    const next = await context.newPage();
    await next.goto('/');
    await expect(heading(next)).toHaveText(ar.where.title);
    // And in any other: nobody knows in the tunnel which one the next reader needs.
    await chooseLanguage(next, 'Українська');
    await expect(heading(next)).toHaveText(uk.where.title);
    await next.close();
    await context.setOffline(false);
  });
});

/** What a screen reader finds, step by step; the receipt's code and times are its own each time. */
for (const language of ['sv', 'ar'] as const) {
  test(`each step of a report is read aloud as it should, in ${language}`, async ({ page }) => {
    const walk = await walkIn(page, language, async (screen) => {
      if (screen !== 'list' && screen !== 'receipt' && screen !== 'when') {
        const read = screen === 'language' ? page.getByRole('dialog') : page.locator('body');
        await expect(read).toMatchAriaSnapshot({ name: `${language}-${screen}.aria.yml` });
      }
    });
    await walkReport(walk);
  });
}

/** Tab, and nothing else, until it has focus. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}
