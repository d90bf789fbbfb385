import {
  expect,
  test as base,
  type APIRequestContext,
  type BrowserContext,
  type Page,
} from '@playwright/test';
import { csrfHeader } from '@trygghetskartan/api/contract/staff';
import type { Engine } from '@trygghetskartan/db/connect';
import { createDatabasePlace } from '../support/database-place.ts';
import { postReport } from '../support/intake.ts';
import { runProgram, startServer, type DatabasePlace } from '../support/server.ts';
import { asReportInput, makeTown, type TownReport } from '../support/town.ts';

export interface ServerOptions {
  engine: Engine;
}

export interface Account {
  username: string;
  password: string;
}

/** A running server with a town's reports in it, for all scenarios of a project. */
export interface Town {
  url: string;
  /** As the server's first start prints it: the password is for one time. */
  newcomer: Account;
  /** Has chosen a password. */
  colleague: Account;
}

interface Scenario {
  /** The theme that the scenario's `colorScheme` asks for, whatever hour it is outside; or that of the sky. */
  theme: 'asked' | 'sky';
  pinnedTheme: undefined;
  /** Signed in as the colleague, as requests and as a browser's cookies. */
  signedIn: {
    cookies: Awaited<ReturnType<APIRequestContext['storageState']>>;
    api: APIRequestContext;
  };
  /** What the pages have done that no page may do; checked after every scenario. */
  misdeeds: Misdeeds;
}

interface Misdeeds {
  /** Lets a scenario provoke errors of this kind. */
  expectError: (pattern: RegExp) => void;
}

/** Three places that stand out, the first more than the second, the second more than the third. */
const hotspots = {
  first: [14.699099, 57.652179],
  second: [14.693889, 57.652771],
  third: [14.704031, 57.650839],
} as const satisfies Record<string, [number, number]>;

/** Where fourteen people report within two days and nobody before or after. */
const suddenPlace = { lng: 14.6898, lat: 57.6572 };

export const test = base.extend<Scenario, ServerOptions & { town: Town }>({
  engine: ['pglite', { option: true, scope: 'worker' }],

  town: [
    async ({ engine }, use) => {
      const place = await createDatabasePlace(engine);
      // A first start makes the account that it prints; a colleague is added while nothing runs.
      const first = await startServer(place.at, { LOG_LEVEL: 'info', MISUSE_PROTECTION: 'off' });
      const newcomer = printedAccount(first.output(), /Account +(\S+) +one-time password (\S+)/);
      try {
        await fillTown(first.url);
      } finally {
        await first.stop();
      }
      // Its last lines are written when it ends.
      expect(first.output()).toContain('"route":"/api/reports"');
      const invited = await inviteColleague(place.at);
      const server = await startServer(place.at, { LOG_LEVEL: 'info' });
      await use({
        url: server.url,
        newcomer,
        colleague: await choosePassword(server.url, invited),
      });
      await server.stop();
      await place.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],

  baseURL: async ({ town }, use) => {
    await use(town.url);
  },

  /*
   * Whoever presses when the page has opened presses on letters that stand. Where the machine has none of
   * the fonts that ours is fitted to, its coming moves what lies below, and a press between is lost.
   */
  page: async ({ page }, use) => {
    const open = page.goto.bind(page);
    page.goto = async (...asked) => {
      const answer = await open(...asked);
      await page.evaluate(async () => {
        await document.fonts.ready;
      });
      return answer;
    };
    await use(page);
  },

  theme: ['asked', { option: true }],

  pinnedTheme: [
    async ({ context, theme }, use) => {
      if (theme === 'asked') {
        await pinTheme(context);
      }
      await use(undefined);
    },
    { auto: true },
  ],

  signedIn: async ({ town, playwright }, use) => {
    const api = await playwright.request.newContext({
      baseURL: town.url,
      extraHTTPHeaders: { [csrfHeader]: '1' },
    });
    const answer = await api.post('/api/staff/session', { data: town.colleague });
    expect(answer.status(), await answer.text()).toBe(200);
    await use({ api, cookies: await api.storageState() });
    await api.dispose();
  },

  misdeeds: [
    async ({ context, town }, use) => {
      // Said where a scenario goes without the worker, see playwright.config.ts.
      const allowed = [/Service Worker registration blocked by Playwright/];
      const found: string[] = [];
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (/^(https?|wss?):$/.test(protocol) && origin !== town.url) {
          found.push(`asked ${origin}`);
        }
      });
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
          found.push(`said "${message.text()}"`);
        }
      });
      context.on('weberror', (error) => found.push(`threw ${error.error().message}`));
      await use({ expectError: (pattern) => allowed.push(pattern) });
      expect(found.filter((line) => !allowed.some((pattern) => pattern.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Chooses for every page that opens the theme that its browser asks for. */
export async function pinTheme(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    try {
      localStorage.setItem('trygghetskartan.theme', isDark ? '"dark"' : '"light"');
    } catch {
      // A page of nobody's has no storage, and no theme of ours.
    }
  });
}

/** Opens a staff page as the colleague. */
export async function openAsStaff(
  page: Page,
  { signedIn }: Pick<Scenario, 'signedIn'>,
  path: string,
) {
  await page.context().addCookies(signedIn.cookies.cookies);
  await page.goto(path);
}

async function fillTown(url: string): Promise<void> {
  const { first, second, third } = hotspots;
  const town = makeTown({
    seed: 20_261_123,
    reports: 272,
    hotspots: [first, first, first, second, second, third],
    hotspotReports: 72,
    until: new Date(),
    sideMetres: 2000,
  });
  const sudden = Array.from({ length: 14 }, (_, index): TownReport => ({
    lng: suddenPlace.lng + 0.00005 * (index % 4),
    lat: suddenPlace.lat + 0.00003 * (index % 3),
    person: 10_000 + index,
    feltAt: new Date(Date.now() - (1440 + 180 * index) * 60_000),
    reasons: ['traffic'],
  }));
  await Promise.all(
    [...town, ...sudden].map((report, index) =>
      postReport(url, `town-report-${index}`, asReportInput(report)),
    ),
  );
}

async function inviteColleague(at: DatabasePlace): Promise<Account> {
  const ended = await runProgram('staff/cli.ts', at, ['add', 'kollega', 'Kim Kollega']);
  return printedAccount(ended.stdout, /Account (\S+), one-time password (\S+)/);
}

async function choosePassword(url: string, invited: Account): Promise<Account> {
  const headers = { 'content-type': 'application/json', [csrfHeader]: '1' };
  const signIn = await fetch(`${url}/api/staff/session`, {
    method: 'POST',
    headers,
    body: JSON.stringify(invited),
  });
  const password = 'lugna gator i november';
  const change = await fetch(`${url}/api/staff/password`, {
    method: 'POST',
    headers: { ...headers, cookie: signIn.headers.getSetCookie().join('; ') },
    body: JSON.stringify({ current: invited.password, next: password }),
  });
  expect(change.status, await change.text()).toBe(200);
  return { username: invited.username, password };
}

function printedAccount(output: string, pattern: RegExp): Account {
  const [, username, password] = pattern.exec(output) ?? [];
  if (username === undefined || password === undefined) {
    throw new Error(`no account is printed in:\n${output}`);
  }
  return { username, password };
}
