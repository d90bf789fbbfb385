import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import packaged from '@sparticuz/chromium';

/** Where Linux and macOS machines keep a Chromium or Chrome of their own; the one without windows is faster. */
const systemBrowsers = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium to test with, so that nobody has to install one: Playwright's own where it is there,
 * else the system's, else the one inside an npm package (Linux x64, unpacked to the temporary folder).
 */
export async function findBrowser(): Promise<string> {
  const found = [chromium.executablePath(), ...systemBrowsers].find((path) => existsSync(path));
  return found ?? packaged.executablePath();
}

/** Works without root, GPU and network, and says nothing to its maker. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
