import type { Page } from '@playwright/test';
import { directionOf, languages, type Language } from '@trygghetskartan/web/i18n/language';
import {
  walkIn,
  walkMissing,
  walkPublicMap,
  walkReceipt,
  walkReport,
  walkTrust,
  walkWaiting,
} from './every-screen.ts';
import { expectAccessible } from './expect-accessible.ts';
import { expect } from './fixtures.ts';
import { test } from './public-town.ts';

/*
 * Every screen that a resident meets, in every language, light and dark, on a small phone, a phone
 * and a desk. EVERY_SCREEN=all looks at all of it (about twenty minutes); without it Swedish is looked
 * at in light, on the phone and a desk, and Arabic in the dark on the phone, so that `npm test` stays short.
 */
const all = process.env['EVERY_SCREEN'] === 'all';
const widths = [320, 360, 1280] as const;

const looks: readonly {
  language: Language;
  scheme: 'light' | 'dark';
  widths: readonly number[];
}[] = all
  ? languages.flatMap((language) =>
      (['light', 'dark'] as const).map((scheme) => ({ language, scheme, widths })),
    )
  : [
      { language: 'sv', scheme: 'light', widths: [360, 1280] },
      { language: 'ar', scheme: 'dark', widths: [360] },
    ];

for (const { language, scheme, widths: looked } of looks) {
  test.describe(`in ${language}, ${scheme}`, () => {
    test.use({ colorScheme: scheme, viewport: { width: 360, height: 740 } });

    test(`every screen can be read and used by everybody, ${looked.join(', ')} px wide`, async ({
      page,
      misdeeds,
    }) => {
      test.setTimeout(600_000);
      misdeeds.expectError(/net::ERR_FAILED/);
      const walk = await walkIn(page, language, async (screen) => {
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.locator('html')).toHaveAttribute('dir', directionOf(language));
        await lookAt(page, screen, looked);
      });
      const code = await walkReport(walk);
      await walkReceipt(walk, code);
      await walkWaiting(walk);
      await walkPublicMap(walk);
      await walkTrust(walk);
    });
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme, viewport: { width: 360, height: 740 } });

    test('an address that leads nowhere can be read and used by everybody', async ({
      page,
      misdeeds,
    }) => {
      misdeeds.expectError(/status of 404/);
      await walkMissing({
        page,
        look: async (screen) => {
          await lookAt(page, screen, widths);
          await lookAtLargeText(page, screen);
        },
      });
    });
  });
}

for (const language of all ? languages : (['ar', 'uk'] as const)) {
  test(`in ${language} text of twice the size needs no scrolling sideways`, async ({
    page,
    misdeeds,
  }) => {
    test.setTimeout(120_000);
    misdeeds.expectError(/net::ERR_FAILED/);
    await page.setViewportSize({ width: 360, height: 740 });
    const walk = await walkIn(page, language, (screen) => lookAtLargeText(page, screen));
    const code = await walkReport(walk);
    await walkReceipt(walk, code);
    await walkPublicMap(walk);
    await walkTrust(walk);
  });
}

async function lookAt(page: Page, screen: string, looked: readonly number[]): Promise<void> {
  for (const width of looked) {
    const where = `${screen}, ${width} px`;
    await page.setViewportSize({ width, height: width > 1000 ? 900 : 740 });
    await expectAccessible(page, where);
    if (screen !== 'poster') {
      await expectNoSideways(page, where);
    }
  }
  await page.setViewportSize({ width: 360, height: 740 });
}

/** WCAG 2.2, 1.4.4 and 1.4.10: text at twice its size, and a window of 320 CSS pixels. */
async function lookAtLargeText(page: Page, screen: string): Promise<void> {
  for (const [width, size] of [
    [320, '100%'],
    [360, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.evaluate((percent) => {
      document.documentElement.style.fontSize = percent;
    }, size);
    if (screen !== 'poster') {
      await expectNoSideways(page, `${screen}, ${size} at ${width} px`);
    }
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

/** Nothing has to be scrolled for sideways, and no words are cut off at the side of the window. */
async function expectNoSideways(page: Page, where: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sticksOut = (element: Element): boolean => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 1 && (left < -1 || right > clientWidth + 1);
    };
    const hasWords = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== '');
    return [...document.querySelectorAll('main, main *, footer *, header *')]
      .filter(sticksOut)
      .filter(
        (element) =>
          scrollWidth > clientWidth ||
          // A map goes on beyond its edge; what only a screen reader reads lies nowhere.
          (hasWords(element) && element.closest('.leaflet-container, .visually-hidden') === null),
      )
      .map((element) =>
        `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 80),
      );
  });
  expect.soft(beyond, where).toEqual([]);
  const scrolls = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect.soft(scrolls, where).toBeLessThanOrEqual(0);
}
