import { complaintAboutTemplate, fillTemplate } from '@trygghetskartan/api/addresses/template';
import { expect, test } from 'vitest';

test.each([
  'https://photon.example/api?q={query}&bbox={bbox}&limit=20',
  'https://pelias.example/v1/autocomplete?text={query}&focus.point.lon={lng}&focus.point.lat={lat}',
  'http://localhost:2322/api?q={query}',
  'http://127.0.0.1/api?q={query}',
  'http://[::1]:8080/search?format=geojson&q={query}',
])('%s can be asked', (template) => {
  expect(complaintAboutTemplate(template)).toBeUndefined();
});

test.each([
  ['photon.example/api?q={query}', 'is not an address'],
  ['https://{query}.example/?q={query}', 'nothing in braces before the ?'],
  ['http://photon.example/api?q={query}', 'must start with https://'],
  ['http://127.photon.example/api?q={query}', 'must start with https://'],
  ['file:///etc/passwd?q={query}', 'must start with https://'],
  ['https://user:hemligt@photon.example/api?q={query}', 'must not hold a user'],
  ['https://photon.example/api', 'must hold {query}'],
  ['https://photon.example/{query}', 'must hold {query}'],
  ['https://photon.example/{query}?q={query}', 'nothing in braces before the ?'],
  ['https://photon.example/api#q={query}', 'must hold {query}'],
  ['https://photon.example/api?q={query}&key={key}', 'may hold {query}, {bbox}, {lng} and {lat}'],
])('%s is refused', (template, complaint) => {
  expect(complaintAboutTemplate(template)).toContain(complaint);
});

test('whatever is typed stays the value that it is', () => {
  const url = fillTemplate('https://a.example/api?q={query}&bbox={bbox}&near={lat},{lng}&n=8', {
    query: 'Å & B #1 ../?n=99 {lat}',
    bbox: [14.3, 57.4, 15.2, 57.9],
    lng: 14.69,
    lat: 57.65,
  });
  expect(url.origin + url.pathname).toBe('https://a.example/api');
  expect([...url.searchParams]).toEqual([
    ['q', 'Å & B #1 ../?n=99 {lat}'],
    ['bbox', '14.3,57.4,15.2,57.9'],
    ['near', '57.65,14.69'],
    ['n', '8'],
  ]);
});
