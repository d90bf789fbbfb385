import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { expect, openAsStaff, test } from './fixtures.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const panel = (page: Page) => page.getByRole('complementary', { name: 'Hotspots' });

test('the printed one-time password lets its owner in once, to choose another', async ({
  page,
  town,
  misdeeds,
}) => {
  // Before the sign-in the page asks who is there, and with the old password it is refused.
  misdeeds.expectError(/status of 401/);
  await page.goto('/personal');
  await signIn(page, town.newcomer.username, town.newcomer.password);
  await expect(page.getByRole('heading', { name: 'Välj ett eget lösenord' })).toBeVisible();
  await page.goto('/personal/hotspots');
  await expect(page.getByRole('heading', { name: 'Välj ett eget lösenord' })).toBeVisible();
  await page.getByLabel('Engångslösenordet').fill(town.newcomer.password);
  await page.getByLabel('Nytt lösenord', { exact: true }).fill('en ny dag i staden');
  await page.getByLabel('Nytt lösenord en gång till').fill('en ny dag i staden');
  await page.getByRole('button', { name: 'Spara och fortsätt' }).click();
  await expect(page.getByRole('heading', { name: 'Hotspots', level: 1 })).toBeAttached();

  await page.getByRole('button', { name: 'Logga ut' }).click();
  await signIn(page, town.newcomer.username, town.newcomer.password);
  await expect(page.getByRole('alert')).toHaveText('Användarnamnet eller lösenordet stämmer inte.');
  await signIn(page, town.newcomer.username, 'en ny dag i staden');
  await expect(panel(page)).toBeVisible();
});

test('the filter stands in the address and survives a reload', async ({ page, signedIn }) => {
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  const filter = page.getByLabel('Urval', { exact: true });
  await expect(filter).toContainText('Otrygga rapporter');
  await expect(filter).toContainText('senaste 12 månaderna');
  await filter.getByRole('button', { name: 'Tid på dygnet' }).click();
  const choices = page.getByRole('dialog', { name: 'Tid på dygnet' });
  await choices.getByLabel('Kväll').check();
  await choices.getByLabel('Natt').check();
  await choices.getByRole('button', { name: 'Klar' }).click();
  await expect(page).toHaveURL(/[?&]dayParts=evening,night(&|$)/);
  await expect(filter).toContainText('kväll och natt');
  const rows = panel(page).locator('.hotspot-row');
  await expect(rows.first()).toBeVisible();
  const listed = await rows.allInnerTexts();

  await page.reload();
  await expect(filter).toContainText('kväll och natt');
  await expect(rows.first()).toBeVisible();
  expect(await rows.allInnerTexts()).toEqual(listed);
});

test('list and map are in step, and a hotspot has its detail and its address', async ({
  page,
  signedIn,
}) => {
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  const row = panel(page).locator('.hotspot-row').first();
  const name = await row.locator('.hotspot-name').innerText();
  const people = await row.locator('.hotspot-people').innerText();
  const disc = page.getByRole('button', { name: `Hotspot 1, ${name}: ${people}` });
  await expect(disc).toBeVisible();
  await row.hover();
  await expect(disc).toHaveClass(/is-hovered/);

  await disc.click();
  await expect(page).toHaveURL(/[?&]hotspot=1(&|$)/);
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await expect(panel(page)).toContainText(people);
  await expect(panel(page)).toContainText(
    /Sticker ut även mot en ojämn omgivning|Fler personer än slumpen ger/,
  );
  await expect(panel(page).getByRole('heading', { name: 'Orsaker' })).toBeVisible();
  await expect(panel(page).getByRole('heading', { name: 'Tid på dygnet' })).toBeVisible();
  await page.reload();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(name);
  await panel(page).getByRole('button', { name: 'Alla hotspots' }).click();
  await expect(panel(page).locator('.hotspot-row').first()).toBeVisible();
});

test('a place of two days is a class of its own, never among those that stand out', async ({
  page,
  signedIn,
}) => {
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  const row = panel(page)
    .getByRole('region', { name: /^Plötslig – kontrollera/ })
    .locator('.hotspot-row')
    .filter({ hasText: '14 personer' });
  await expect(row).toHaveCount(1);
  const number = await row.locator('.disc').innerText();
  await expect(
    page.getByRole('button', { name: new RegExp(`^Hotspot ${number}, .* Plötslig – kontrollera`) }),
  ).toBeVisible();

  await row.click();
  await expect(panel(page)).toContainText(
    'Plötslig – kontrollera innan du räknar med att den består',
  );
  await expect(panel(page)).not.toContainText('Sticker ut');
  await page.goto('/personal/utskrift?feeling=unsafe');
  const stop = page.getByRole('article').nth(Number(number) - 1);
  await expect(stop).toContainText('Plötslig – kontrollera');
  await expect(stop).not.toContainText('Sticker ut');
});

test('heat is drawn over the town', async ({ page, signedIn }) => {
  const heat = page.waitForResponse((response) => response.url().includes('/api/staff/heat'));
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  expect((await heat).headers()['content-type']).toContain('application/octet-stream');
  await expect(page.getByText('Röster per hektar')).toBeVisible();
  const inked = () =>
    page.locator('canvas').evaluateAll((canvases) => {
      const pixels = canvases.flatMap((canvas) => {
        const surface = canvas instanceof HTMLCanvasElement ? canvas : undefined;
        const drawn = surface?.getContext('2d')?.getImageData(0, 0, surface.width, surface.height);
        return drawn === undefined ? [] : [...drawn.data].filter((_, index) => index % 4 === 3);
      });
      return pixels.filter((alpha) => alpha > 0).length;
    });
  await expect.poll(inked).toBeGreaterThan(100);
});

test('what feels safe is not drawn in the colours of what feels unsafe', async ({
  page,
  signedIn,
}) => {
  const swatch = page.locator('.legend-swatch').last();
  const colour = () => swatch.evaluate((element) => getComputedStyle(element).backgroundColor);
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  await expect(swatch).toBeVisible();
  expect(await colour()).toBe('rgb(91, 26, 82)');
  await page.goto('/personal/karta?feeling=safe');
  await expect(page.getByText('tomt säger ingenting')).toBeVisible();
  expect(await colour()).toBe('rgb(8, 67, 79)');
});

test('a filter that cannot be read is cleared with one press', async ({
  page,
  signedIn,
  misdeeds,
}) => {
  misdeeds.expectError(/status of 400/);
  await openAsStaff(page, { signedIn }, '/personal/hotspots?feeling=safe&area=nosuch');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Urvalet i adressen går inte att läsa');
  await alert.getByRole('button', { name: 'Rensa urvalet' }).click();
  await expect(page).toHaveURL(/\/personal\/hotspots\?feeling=unsafe$/);
  await expect(page.getByRole('table')).toBeVisible();
});

test('on a narrow screen every part of the filter is reached without scrolling sideways', async ({
  page,
  signedIn,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe&dayParts=night');
  const filter = page.getByLabel('Urval', { exact: true });
  await expect(filter.getByRole('button', { name: 'Rensa' })).toBeInViewport({ ratio: 1 });
  await expect(filter.getByRole('button', { name: 'Insamling' })).toBeHidden();
  await filter.getByRole('button', { name: 'Avgränsa' }).click();
  await expect(filter.getByRole('button', { name: 'Insamling' })).toBeInViewport({ ratio: 1 });
});

for (const width of [320, 360, 520, 521, 1440]) {
  test(`every page and the way out can be read and reached, ${width} px wide`, async ({
    page,
    signedIn,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await openAsStaff(page, { signedIn }, '/personal/avvikande');
    const entries = page.locator('.rail-entry');
    await expect(entries).toHaveText([
      'Karta',
      'Hotspots',
      'Rapporter',
      'Åtgärder',
      'Synpunkter',
      'Avvikande',
      'Logga ut',
    ]);
    for (const entry of await entries.all()) {
      await expect(entry).toBeInViewport({ ratio: 1 });
    }
    const wider = await entries.evaluateAll((all) =>
      all
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map(({ textContent }) => textContent),
    );
    expect(wider).toEqual([]);
  });
}

test('an empty sign-in is answered in Swedish', async ({ page, misdeeds }) => {
  misdeeds.expectError(/status of 401/);
  await page.goto('/personal');
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('alert')).toHaveText('Skriv både användarnamn och lösenord.');
});

for (const query of ['feeling=unsafe', 'feeling=unsafe&dayParts=evening,night']) {
  test(`list, files and paper hold the same hotspots in the same order (${query})`, async ({
    page,
    signedIn,
  }) => {
    await openAsStaff(page, { signedIn }, `/personal/karta?${query}`);
    const rows = panel(page).locator('.hotspot-row');
    await expect(rows.first()).toBeVisible();
    const listed = await rows.evaluateAll((elements) =>
      elements.map((row) => {
        const text = (part: string) => row.querySelector(part)?.textContent ?? '';
        const people = Number.parseInt(text('.hotspot-people'), 10);
        return { number: Number(text('.disc')), name: text('.hotspot-name'), people };
      }),
    );
    expect(listed.length).toBeGreaterThanOrEqual(3);

    const csv = parse<Record<string, string>>(await download(page, 'CSV (Excel)'), {
      bom: true,
      delimiter: ';',
      columns: true,
    });
    expect(
      csv.map((row) => ({
        number: Number(row['nummer']),
        name: row['namn'],
        people: Number(row['personer']),
      })),
    ).toEqual(listed);
    expect(csv[0]?.['urval']).toContain('Otrygga rapporter, ');

    const geojson = JSON.parse(await download(page, 'GeoJSON'));
    expect(
      geojson.features.map(({ properties }: { properties: Record<string, unknown> }) => ({
        number: properties['nummer'],
        name: properties['namn'],
        people: properties['personer'],
      })),
    ).toEqual(listed);
    expect(geojson.description).toBe(csv[0]?.['urval']);

    await panel(page).getByRole('link', { name: 'Skriv ut lista' }).click();
    const stops = page.locator('article.stop');
    await expect(stops).toHaveCount(listed.length);
    const printed = await stops.evaluateAll((elements) =>
      elements.map((stop) => ({
        number: Number(stop.querySelector('.paper-disc')?.textContent),
        name: stop.querySelector('h2')?.textContent ?? '',
        people: Number.parseInt(stop.querySelector('strong')?.textContent ?? '', 10),
      })),
    );
    expect(printed).toEqual(listed);
    await expect(page.locator('.paper')).toContainText(
      csv[0]?.['urval'] ?? 'no filter in the file',
    );
  });
}

test('an export after the session has ended leads to the sign-in, and saves no file', async ({
  page,
  signedIn,
  misdeeds,
}) => {
  await openAsStaff(page, { signedIn }, '/personal/karta?feeling=unsafe');
  const link = panel(page).getByRole('link', { name: 'CSV (Excel)' });
  await expect(link).toBeVisible();
  const saved: string[] = [];
  page.on('download', (file) => saved.push(file.suggestedFilename()));
  misdeeds.expectError(/status of 401/);
  // Only of the export: whatever else the page asks for would lead to the sign-in before the press does.
  await page.route('**/api/staff/export/**', async (route) => {
    const refusal = await fetch(route.request().url());
    await route.fulfill({
      status: refusal.status,
      contentType: refusal.headers.get('content-type') ?? '',
      body: await refusal.text(),
    });
  });
  await link.click();
  await expect(page.getByRole('heading', { name: 'Logga in' })).toBeVisible();
  expect(saved).toEqual([]);
});

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.getByLabel('Användarnamn').fill(username);
  await page.getByLabel('Lösenord').fill(password);
  await page.getByRole('button', { name: 'Logga in' }).click();
}

async function download(page: Page, link: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).getByRole('link', { name: link }).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}
