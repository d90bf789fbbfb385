import { defineConfig } from '@playwright/test';
import type { ServerOptions } from './e2e/fixtures.ts';
import { browserArguments, findBrowser } from './support/browser.ts';
import { elsewhere } from './support/engines.ts';

const onServer = (process.env['TEST_DATABASE_URL'] ?? '') !== '';

// Makes pictures and tests nothing: run when it is asked for.
const pictures = (process.env['PICTURES'] ?? '') === '' ? ['pictures.spec.ts'] : [];

/** Scenarios against the real server in a real browser, on each engine what depends on it. */
export default defineConfig<object, ServerOptions>({
  testDir: 'e2e',
  outputDir: 'results/playwright',
  // The embedded engine holds about 1 GB: one server at a time, shared by the scenarios of a project.
  workers: 1,
  // A flaky test is one that failed.
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: (process.env['CI'] ?? '') !== '',
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // It answers in the network's place, past the routes that scenarios lay; its own allow it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: await findBrowser(), args: browserArguments },
    screenshot: 'only-on-failure',
    // Recorded when asked for (--trace on): it slows every scenario.
    trace: 'off',
  },
  projects: (onServer ? (['pglite', 'postgis'] as const) : (['pglite'] as const)).map((engine) => ({
    name: engine,
    testIgnore: [...pictures, ...elsewhere(engine, onServer)],
    use: { engine },
  })),
});
