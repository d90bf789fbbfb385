import { tileHost } from '@trygghetskartan/web/trust/tile-host';
import { expect, test } from 'vitest';

const own = 'https://trygghet.example';
const asked = (url?: string) =>
  tileHost(url === undefined ? {} : { tiles: { url, attribution: '', maxZoom: 19 } }, own);

test('whoever else delivers the map is named', () => {
  expect(asked('https://{s}.tiles.example/{z}/{x}/{y}.png')).toBe('tiles.example');
  expect(asked('https://kartor.example:8443/{z}/{x}/{y}.png')).toBe('kartor.example:8443');
});

test('where the map is our own nobody is named', () => {
  expect(asked()).toBeUndefined();
  expect(asked('/tiles/{z}/{x}/{y}.png')).toBeUndefined();
  expect(asked('https://trygghet.example/tiles/{z}/{x}/{y}.png')).toBeUndefined();
});
