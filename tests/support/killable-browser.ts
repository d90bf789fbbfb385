import { chromium, type BrowserContext } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { browserArguments, findBrowser } from './browser.ts';

export interface KillableBrowser {
  context: BrowserContext;
  /** SIGKILL to the whole browser: no page hears of it. */
  kill: () => Promise<void>;
}

/** A browser as a process of ours, with what it keeps in a folder that outlives it. */
export async function openKillableBrowser(directory: string): Promise<KillableBrowser> {
  const child = spawn(
    await findBrowser(),
    [
      ...browserArguments,
      '--headless',
      // The pages speak the browser's language.
      '--accept-lang=sv-SE',
      '--remote-debugging-port=0',
      `--user-data-dir=${directory}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const browser = await chromium.connectOverCDP(await printedAddress(child.stderr));
  const [context] = browser.contexts();
  if (context === undefined) {
    throw new Error('the browser has no context');
  }
  return {
    context,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function printedAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface(stderr);
  for await (const line of lines) {
    const address = /^DevTools listening on (\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      // Whatever else it prints must not fill the pipe.
      stderr.resume();
      return address;
    }
  }
  throw new Error('the browser ended before it was ready');
}
