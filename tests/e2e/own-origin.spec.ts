import { expect } from './fixtures.ts';
import { test } from './public-town.ts';
import { expectHeading, phone, sendShortReport } from './resident-steps.ts';

test.use({ ...phone, serviceWorkers: 'allow' });

/** Every page that a resident can come to, and what is on it when it is all there. */
const pages = [
  ['/', 'application'],
  ['/kvitto', 'Se din rapport'],
  ['/kvitto#0000-0000-0000', 'Ingen rapport har den koden'],
  ['/karta', 'Teckenförklaring'],
  ['/karta?vy=lista', 'Stationen'],
  ['/karta?vy=tabell', 'Stationen'],
  ['/plats/zone-1', '80 % av rösterna'],
  ['/plats/zone-1/affisch', 'Hur känns det här?'],
  ['/om-uppgifter', 'Det här sparas inte'],
  ['/tillganglighet', 'Tillgänglighet'],
  ['/om-uppgifter?lang=ar', 'nassjo.se'],
] as const;

for (const [address, sign] of pages) {
  test(`${address} asks nobody but its own server, sets no cookie, and can ask nobody else`, async ({
    page,
    context,
    town,
    misdeeds,
  }) => {
    misdeeds.expectError(
      /status of 404|violates the (?:following|document's) Content Security Policy/,
    );
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    const answer = await page.goto(address);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    await expect(
      sign === 'application' ? page.getByRole('application') : page.getByText(sign).first(),
    ).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(3);
    const foreign = asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(town.url));
    expect(foreign).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    // A script of ours that were made to tell somebody else could not: nothing leaves the browser.
    const reached = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
  });
}

test('a whole report, sent by the page and its workers, goes to its own server alone', async ({
  page,
  context,
  town,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.goto('/');
  await sendShortReport(page, 'Stortorget');
  await expectHeading(page, 'Tack. Rapporten är mottagen.');
  const own = asked.filter((line) => line.split(' ')[1]?.startsWith(town.url));
  expect(asked).toEqual(own);
  expect(asked).toContain(`GET ${town.url}/api/reports/challenge`);
  expect(asked).toContain(`POST ${town.url}/api/reports`);
  expect(asked.some((line) => line.includes('/assets/search-worker'))).toBe(true);
});
