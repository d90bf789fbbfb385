import { clearOfDiscs, declutter } from '@trygghetskartan/web/map/declutter';
import { describe, expect, test } from 'vitest';

const square = { id: 'square', x: 100, y: 100, name: 'Stortorget', rank: 1, marked: true };

test('two names that would cover each other: the more important is written, the other keeps its mark', () => {
  const school = { id: 'school', x: 155, y: 104, name: 'Centralskolan', rank: 2, marked: true };
  expect(declutter([school, square])).toEqual(
    new Map([
      ['square', 'named'],
      ['school', 'mark'],
    ]),
  );
});

test('a mark that would cover another waits for the next zoom, and so does a bare name', () => {
  const tunnel = { id: 'tunnel', x: 105, y: 105, name: 'Tunnel', rank: 3, marked: true };
  const street = { id: 'street', x: 100, y: 115, name: 'Storgatan', rank: 4, marked: false };
  expect(declutter([square, tunnel, street])).toEqual(new Map([['square', 'named']]));
});

test('names with room between them are all written', () => {
  const far = { ...square, id: 'far', x: 300 };
  expect(declutter([square, far]).size).toBe(2);
});

describe('number discs', () => {
  const district = { id: 'district', x: 100, y: 100, name: 'Runneryd', rank: 1, marked: false };

  test('a place under a disc is named under it, without its mark', () => {
    const discs = [{ x: 104, y: 98 }];
    const moved = clearOfDiscs(square, discs);
    expect(moved).toEqual({ ...square, y: 124, marked: false });
    expect(declutter([moved], discs)).toEqual(new Map([['square', 'named']]));
  });

  test('where another disc lies below, the name stands above', () => {
    const discs = [
      { x: 104, y: 98 },
      { x: 110, y: 125 },
    ];
    expect(clearOfDiscs(district, discs)).toEqual({ ...district, y: 72 });
  });

  test('a place beside a disc stays, and loses its name alone where the disc lies over that', () => {
    const discs = [{ x: 110, y: 130 }];
    expect(clearOfDiscs(square, discs)).toEqual(square);
    expect(declutter([square], discs)).toEqual(new Map([['square', 'mark']]));
  });
});
