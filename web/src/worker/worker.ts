import { sendWaiting } from './send-waiting.ts';
import { handlingOf } from './decide.ts';
import { answerMunicipality, keepMunicipality } from './municipality.ts';
import { answerAsset, answerPage, forgetOtherShells, keepShell, type Shell } from './shell.ts';
import type { WorkerScope } from './worker-scope.ts';

/** Written in by the build. */
declare const SHELL: Shell;
const shell = SHELL;
// The page's types name the window here; this file runs as a service worker and nowhere else.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => {
  event.waitUntil(Promise.all([keepShell(shell), keepMunicipality()]));
});

// A new version waits here until the last tab of the old one is closed: nobody's form is reloaded, and
// nobody's map is missing. What the next start shows does not wait for it, see shellsNewestFirst.
scope.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOtherShells(shell.version), scope.clients.claim()]));
});

scope.addEventListener('fetch', (event) => {
  switch (handlingOf(event.request, scope.location.origin)) {
    case 'page':
      return event.respondWith(answerPage(event.request));
    case 'asset':
      return event.respondWith(answerAsset(event.request));
    case 'municipality':
      return event.respondWith(answerMunicipality(event));
    case 'none':
      return undefined;
  }
});

// The browser calls when there is a network again, also when no page is open.
scope.addEventListener('sync', (event) => {
  event.waitUntil(sendWaiting());
});
