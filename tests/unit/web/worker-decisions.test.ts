import {
  handlingOf,
  isFresh,
  shellsNewestFirst,
  shellsToForget,
} from '@trygghetskartan/web/worker/decide';
import { expect, test } from 'vitest';

const origin = 'https://trygghet.example.se';
const asked = (path: string, mode = 'cors', method = 'GET') => ({
  method,
  mode,
  url: new URL(path, origin).href,
});

test.each([
  [asked('/', 'navigate'), 'page'],
  [asked('/?kalla=qr#plats', 'navigate'), 'page'],
  [asked('/assets/resident-abc123.js'), 'asset'],
  [asked('/api/municipality'), 'municipality'],
])('%o comes out of the phone as %s', (request, handling) => {
  expect(handlingOf(request, origin)).toBe(handling);
});

test.each([
  ['a report', asked('/api/reports', 'cors', 'POST')],
  ['a receipt', asked('/api/reports/7K3M-QX8P-2VJD')],
  ['the public map', asked('/api/public-map')],
  ['what staff see', asked('/api/staff/reports')],
  ['something below the municipality', asked('/api/municipality/anything')],
  ["the staff's page", asked('/personal', 'navigate')],
  ["a deep address of the staff's", asked('/personal/karta?feeling=unsafe', 'navigate')],
  ['the worker itself', asked('/sw.js', 'same-origin')],
  ['a page of its own', asked('/karta', 'navigate')],
  ['a map tile of another origin', asked('https://tiles.example/1/2/3.png', 'no-cors')],
  ['an asset that is sent to', asked('/assets/resident-abc123.js', 'cors', 'POST')],
])('the worker lets %s pass untouched', (_, request) => {
  expect(handlingOf(request, origin)).toBe('none');
});

test('a page is shown from the phone for thirty days, then the network is asked first', () => {
  const kept = 'Fri, 27 Nov 2026 12:00:00 GMT';
  expect(isFresh(kept, Date.UTC(2026, 11, 27, 11, 59))).toBe(true);
  expect(isFresh(kept, Date.UTC(2026, 11, 27, 12, 0))).toBe(false);
  expect(isFresh(null, Date.UTC(2026, 10, 27, 12, 0))).toBe(false);
});

test('the next start shows the newest version, and the old one stays until that takes over', () => {
  const names = ['municipality', 'shell-old', 'shell-new'];
  expect(shellsNewestFirst(names)).toEqual(['shell-new', 'shell-old']);
  expect(shellsToForget(names, 'new')).toEqual(['shell-old']);
});
