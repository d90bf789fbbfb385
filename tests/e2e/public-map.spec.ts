import type { Locator, Page } from '@playwright/test';
import { publicPlaces } from '@trygghetskartan/api/contract/public-map';
import { postReport } from '../support/intake.ts';
import { reportInput } from '../support/report.ts';
import { expect } from './fixtures.ts';
import { expectAccessible } from './expect-accessible.ts';
import { test } from './public-town.ts';
import { expectHeading, phone } from './resident-steps.ts';

const desk = { viewport: { width: 1440, height: 900 } };
/** The square a kilometre west of the station, and one in the forest of which nobody has told. */
const western = 'cell-480600-6389800';
const forest = 'cell-484600-6387800';

const place = (page: Page, name: RegExp) =>
  page.getByRole('application').getByRole('button', { name });
const sheet = (page: Page) => page.getByRole('region', { name: 'Stationen' });

test.describe('on a phone', () => {
  test.use(phone);

  test('everybody comes to the map from the first screen, opens a place and goes back', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Se kartan' }).click();
    await expect(page).toHaveURL(/\/karta$/);
    await expect(page.getByText('ring 112')).toBeVisible();
    await expect(
      page.getByText(
        'Här visas bara platser som minst 5 personer har berättat om. Tomt betyder inte tryggt.',
      ),
    ).toBeVisible();
    // Two places and not the third, of which four people speak.
    await expect(page.locator('path.told')).toHaveCount(2);

    await place(page, /^Stationen/).click();
    await expect(page).toHaveURL(/\/karta\?plats=zone-1$/);
    await expect(sheet(page)).toContainText('20–49 röster');
    // 24 of 30, Wilson 63–90 %.
    await expect(sheet(page)).toContainText('80 % av rösterna säger otryggt.');
    await expect(sheet(page)).toContainText('Mellan 63 och 90 % säger otryggt');
    await expect(sheet(page)).toContainText('Tryggt 10–37 %');
    await expect(sheet(page)).toContainText('Dålig belysning25–58 %');

    await page.reload();
    await expect(sheet(page)).toBeVisible();
    await page.goBack();
    await expect(sheet(page)).toBeHidden();
    await expect(page.getByRole('region', { name: 'Andel som säger otryggt' })).toBeVisible();
  });

  test('who feels the same as most others says so in two presses, as a report of its own', async ({
    page,
  }) => {
    await page.goto('/karta?plats=zone-1');
    await sheet(page).getByRole('link', { name: 'Samma här' }).click();
    await expectHeading(page, 'Hur känns platsen?');
    const others = page.getByRole('region', { name: 'Andra har berättat om platsen' });
    await expect(others).toContainText('De flesta av dem känner sig otrygga här.');
    await expect(others).toContainText('Vanligast: Dålig belysning');
    await expectAccessible(page, 'the same as others');
    await others.getByRole('button', { name: 'Samma här' }).click();
    // The reasons are everybody's own, or the old ones would be told for ever.
    await expectHeading(page, 'Varför känns det otryggt?');
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Skicka nu' }).click();
    expect((await sent).postDataJSON()).toMatchObject({
      feeling: 'unsafe',
      reasons: [],
      place: { method: 'list' },
    });
    await expectHeading(page, 'Tack. Rapporten är mottagen.');
  });

  test("others' answer is offered where the crosshair stands, and nowhere that too few have spoken of", async ({
    page,
  }) => {
    const others = page.getByRole('region', { name: 'Andra har berättat om platsen' });
    const tellOf = async (lng: number, lat: number): Promise<void> => {
      const told = page.waitForResponse('**/api/public/places');
      await page.goto(`/?lng=${lng}&lat=${lat}`);
      await page.getByRole('button', { name: 'Placera här' }).click();
      await told;
      await expectHeading(page, 'Hur känns platsen?');
    };
    // A kilometre west of the station most feel safe.
    await tellOf(14.6778, 57.65136);
    await expect(others).toContainText('De flesta av dem känner sig trygga här.');
    // Of 600 m south of it four people speak.
    await tellOf(14.69474, 57.64597);
    await expect(page.getByRole('radio', { name: 'Otryggt' })).toBeVisible();
    await expect(others).toBeHidden();
  });

  test('a press where nothing is told says so, and does not say that it is safe', async ({
    page,
  }) => {
    await page.goto('/karta');
    const map = page.getByRole('application');
    await expect(map).toBeVisible();
    await map.click({ position: { x: 40, y: 60 } });
    await expect(page).toHaveURL(/plats=cell-\d+-\d+$/);
    await expect(page.getByText('Det betyder inte att platsen är trygg.')).toBeVisible();
  });

  test('the list and the table say the same, are searched and ordered, and stand in the address', async ({
    page,
  }) => {
    await page.goto('/karta');
    await page.getByRole('link', { name: 'Lista', exact: true }).click();
    await expect(page).toHaveURL(/\?vy=lista$/);
    const rows = page.locator('.told-row strong');
    await expect(rows).toHaveCount(2);
    await page.getByLabel('Ordna efter').selectOption({ label: 'Störst andel tryggt' });
    await expect(page).toHaveURL(/ordning=tryggt$/);
    await expect(rows.last()).toHaveText('Stationen');
    await page.getByLabel('Ordna efter').selectOption({ label: 'Störst andel otryggt' });
    await expect(rows.first()).toHaveText('Stationen');
    await page.getByLabel('Sök på namn').fill('statio');
    await expect(page.getByText('1 plats', { exact: true })).toBeVisible();

    await page.getByRole('link', { name: 'Tabell', exact: true }).click();
    await expect(page.getByRole('row', { name: /Stationen/ })).toContainText('63–90');
    await page.getByRole('button', { name: /^Tryggt/ }).click();
    await expect(page.getByRole('columnheader', { name: /^Tryggt/ })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await page.goBack();
    await expect(page.getByLabel('Ordna efter')).toHaveValue('otryggt');
    await page.goBack();
    await expect(page.getByRole('application')).toBeVisible();
  });

  test('a place that is searched and not told leads to its page', async ({ page }) => {
    await page.goto('/karta?vy=lista');
    await page.getByLabel('Sök på namn').fill('simhallen');
    await page.getByRole('link', { name: 'Simhallen' }).click();
    await expect(page).toHaveURL(/\/plats\/cell-\d+-\d+$/);
    await expect(page.getByText('Det betyder inte att platsen är trygg.')).toBeVisible();
  });

  test('the page of a place leads to a report with the crosshair there', async ({ page }) => {
    await page.goto(`/plats/${western}`);
    await expect(page.getByText('20–49 röster')).toBeVisible();
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('link', { name: 'Berätta om den här platsen' }).click();
    await expectHeading(page, 'Var är platsen?');
    await expect(page).toHaveURL(/\/(#plats)?$/);
    await expect(page.locator('.where-name')).toHaveText(name);
    await page.getByRole('button', { name: 'Placera här' }).click();
    await expectHeading(page, 'Hur känns platsen?');
    await page.reload();
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await expect(page.locator('.where-name')).toHaveText(name);
  });

  test('the page of a place of which nobody has told is honest, and can be reported from', async ({
    page,
  }) => {
    await page.goto(`/plats/${forest}`);
    await expect(page.getByText('Här visas inga siffror.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Berätta om den här platsen' })).toHaveAttribute(
      'href',
      /^\/\?lng=14\.\d{5}&lat=57\.\d{5}$/,
    );
  });

  test('a hotspot that is not told any longer can be reported from its poster', async ({
    page,
  }) => {
    await page.goto('/plats/zone-99?lng=14.69474&lat=57.65136');
    await expect(page.getByText('Det betyder inte att platsen är trygg.')).toBeVisible();
    await page.getByRole('link', { name: 'Berätta om den här platsen' }).click();
    await expect(page.locator('.where-name')).toContainText('Nässjö station');
  });

  test('what was done, planned and refused is told, by how far it has come', async ({ page }) => {
    await page.goto('/karta');
    await page.getByRole('link', { name: 'Åtgärder', exact: true }).click();
    await expectHeading(page, 'Du sa – vi gjorde');
    const cards = page.getByRole('article');
    await expect(cards.getByRole('heading')).toHaveText([
      'Kamera på perrongen',
      'Ny belysning vid stationen',
      'Röjning längs skogsstigen',
    ]);
    await expect(cards.first()).toContainText('Blir inte av. Beslut 2 november 2026');
    await expect(cards.first()).toContainText(
      'Varför: Perrongen är Trafikverkets, och de har sagt nej.',
    );
    await page.getByRole('link', { name: /^Gjord\b/ }).click();
    await expect(page).toHaveURL(/vy=atgarder&status=gjord$/);
    await expect(cards).toHaveCount(1);
    await expect(cards).toContainText('Gjord 25 oktober 2026');
    await page.goBack();
    await expect(cards).toHaveCount(3);
    await cards.nth(1).getByRole('link', { name: 'Stationen' }).click();
    await expect(page).toHaveURL(/\/plats\/zone-1$/);
    await expect(cards).toHaveCount(2);
  });

  test('a dot between two parts of a line belongs to the first of them, and begins no line', async ({
    page,
  }) => {
    await page.goto('/karta?vy=atgarder');
    const parts = page.getByRole('article').first().locator('.measure-foot > span');
    await expect(parts).toHaveText(['Stationen', 'Annat']);
    const signs = await parts.evaluateAll((spans) =>
      spans.map((span) =>
        (['::before', '::after'] as const).map((pseudo) => getComputedStyle(span, pseudo).content),
      ),
    );
    expect(signs).toEqual([
      ['none', '"·"'],
      ['none', 'none'],
    ]);
  });

  for (const language of ['sv', 'ar']) {
    test(`a range of figures stays on one line with its sign, however wide the window, in ${language}`, async ({
      page,
    }) => {
      await page.route('**/api/public/places', async (route) => {
        const told = publicPlaces.parse(await (await route.fetch()).json());
        const places = told.places.map((one) => ({ ...one, unsafe: { low: 34, high: 100 } }));
        await route.fulfill({ json: { ...told, places } });
      });
      for (const path of ['/karta?vy=lista', '/plats/zone-1?vy=']) {
        await page.goto(`${path}&lang=${language}`);
        const words = page.locator('.told-row-words > span, .place-figures p');
        await expect(words.filter({ hasText: '34–100' }).first()).toBeVisible();
        for (let width = 320; width < 480; width += 8) {
          await page.setViewportSize({ width, height: 740 });
          expect(await brokenRanges(words), `${path}, ${width} px`).toEqual([]);
        }
      }
    });
  }

  test('list and table say what was done, and a place without figures tells it too', async ({
    page,
  }) => {
    await page.goto('/karta?vy=lista');
    await expect(page.getByRole('link', { name: /^Stationen/ })).toContainText(
      'Åtgärder: Gjord (1) · Blir inte av (1)',
    );
    await page.goto('/karta?vy=tabell');
    await expect(page.getByRole('row', { name: /Stationen/ })).toContainText(
      'Gjord (1) · Blir inte av (1)',
    );
    await page.goto('/karta?plats=zone-1');
    await expect(sheet(page)).toContainText('Ny belysning vid stationen');
    await page.goto(`/plats/${forest}`);
    await expect(page.getByText('Här visas inga siffror.')).toBeVisible();
    await expect(page.getByRole('article')).toContainText('Röjning längs skogsstigen');
    await page.goto(`/plats/${western}`);
    await expect(page.getByText('Inga åtgärder är publicerade för platsen än.')).toBeVisible();
  });

  test('who reported reads on the receipt what was decided near the place', async ({
    page,
    town,
  }) => {
    const { receiptCode } = await postReport(town.url, 'a-report-at-the-station', reportInput());
    await page.goto('/kvitto');
    await page.getByLabel('Kvittokod').fill(receiptCode);
    await page.getByRole('button', { name: 'Visa rapporten' }).click();
    await expect(page.getByRole('article').getByRole('heading')).toHaveText([
      'Kamera på perrongen',
      'Ny belysning vid stationen',
    ]);
    await expectAccessible(page, 'the receipt with measures');
  });

  test('every page is made of the same answers, whatever it shows', async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url());
      if (pathname.startsWith('/api/')) asked.add(`${pathname}${search}`);
    });
    for (const address of [
      '/karta?plats=zone-1',
      '/karta?vy=lista&ordning=otryggt',
      '/karta?vy=tabell&ordning=tryggt',
      '/karta?vy=atgarder&status=gjord',
      '/plats/zone-1',
      `/plats/${forest}`,
      '/plats/zone-1/affisch',
    ]) {
      await page.goto(address);
      await expect(page.locator('main, .poster-page').first()).toBeVisible();
      await page.waitForLoadState('networkidle');
    }
    expect([...asked].sort()).toEqual([
      '/api/municipality',
      '/api/public/measures',
      '/api/public/places',
    ]);
  });

  test('measures that did not come can be asked for again', async ({ page, misdeeds }) => {
    misdeeds.expectError(/net::ERR_FAILED|preloaded/);
    await page.route('**/api/public/measures', (route) => route.abort());
    await page.goto('/karta?vy=atgarder');
    await expect(page.getByText('Åtgärderna kunde inte hämtas.')).toBeVisible();
    await page.unroute('**/api/public/measures');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByRole('article')).toHaveCount(3);
  });

  test('an address that no place has says so', async ({ page }) => {
    await page.goto('/plats/hus-1');
    await expectHeading(page, 'Adressen stämmer inte');
    await page.getByRole('link', { name: 'Till kartan' }).click();
    await expect(page.getByRole('application')).toBeVisible();
  });

  test('before the first release the map says why it is empty', async ({ page }) => {
    await page.route('**/api/public/places', (route) =>
      route.fulfill({ json: { minimumCount: 5, squareMetres: 200, places: [] } }),
    );
    await page.goto('/karta');
    await expect(page.getByText(/^Kartan är tom än\./)).toBeVisible();
    await page.goto('/karta?vy=tabell');
    await expect(page.getByText(/^Kartan är tom än\./)).toBeVisible();
  });

  test('a map that did not come can be asked for again, and comes by itself with the network', async ({
    page,
    context,
    misdeeds,
  }) => {
    misdeeds.expectError(/net::ERR_(FAILED|INTERNET_DISCONNECTED)|preloaded/);
    await page.route('**/api/public/places', (route) => route.abort());
    await page.goto('/karta');
    await expect(
      page.getByText('Kartan kunde inte hämtas. Försök igen om en stund.'),
    ).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page.getByText(/^Du saknar täckning\./)).toBeVisible();
    await page.unroute('**/api/public/places');
    await context.setOffline(false);
    await expect(page.getByRole('application')).toBeVisible();
  });
});

test.describe('on a desk', () => {
  test.use(desk);

  test('everything is reached with the keyboard alone', async ({ page }) => {
    await page.goto('/karta');
    await expect(page.locator('path.told')).toHaveCount(2);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Visa som lista' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.told-row').first()).toBeVisible();

    await page.goBack();
    const station = place(page, /^Stationen/);
    await tabTo(page, /^Stationen/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Stationen', exact: true })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(sheet(page)).toBeHidden();
    await expect(station).toBeFocused();
    await page.keyboard.press('Space');
    await tabTo(page, /^Platsens sida/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Stationen' })).toBeFocused();
    await tabTo(page, /^Gör en affisch/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('img', { name: 'QR-kod till platsens sida' })).toBeVisible();
  });

  test('a poster is one sheet of the size that is pressed, and keeps its code', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.goto('/plats/zone-1');
    await page.getByRole('link', { name: 'Gör en affisch' }).click();
    await expect(page.locator('.qr-code path')).toHaveAttribute('d', /^M/);
    // Millimetres as points, within one.
    for (const [size, width, height] of [
      ['A4', 595, 842],
      ['A5', 420, 595],
    ] as const) {
      await page.getByRole('button', { name: `Skriv ut ${size}` }).click();
      await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes).toHaveLength(1);
      expect(Math.abs(Number(boxes[0]?.[1]) - width)).toBeLessThan(1);
      expect(Math.abs(Number(boxes[0]?.[2]) - height)).toBeLessThan(1);
    }
  });
});

/** Presses Tab until what has this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () =>
        document.activeElement?.getAttribute('aria-label') ??
        document.activeElement?.textContent ??
        '',
    );
    if (name.test(focused)) {
      return;
    }
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** The ranges ("34–100 %") in these elements that stand on two lines. */
function brokenRanges(words: Locator): Promise<string[]> {
  return words.evaluateAll((elements) =>
    elements.flatMap((element) => {
      // A sentence may be made of several texts: each letter of it, with where it stands.
      const letters: Range[] = [];
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        for (let at = 0; at < (text.nodeValue ?? '').length; at++) {
          const letter = document.createRange();
          letter.setStart(text, at);
          letter.setEnd(text, at + 1);
          letters.push(letter);
        }
      }
      const sentence = letters.map(String).join('');
      return [...sentence.matchAll(/\d+–\d+(\s?%)?/gu)]
        .filter(({ 0: range, index }) => {
          const [first, last] = [index, index + range.length - 1].map(
            (at) => letters[at]?.getBoundingClientRect().top ?? 0,
          );
          return first !== last;
        })
        .map(([range]) => range);
    }),
  );
}
