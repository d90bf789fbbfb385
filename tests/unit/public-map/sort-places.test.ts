import { searchPlaces, sortPlaces } from '@trygghetskartan/web/public-map/sort-places';
import { describe, expect, test } from 'vitest';
import { aPublicPlace } from './places.ts';

/** Few voices that nearly all say unsafe; many that mostly do; a calm place; one without a share. */
const few = aPublicPlace({
  name: 'Ödetorget',
  voices: { from: 10, to: 19 },
  unsafe: { share: 90, low: 55, high: 98 },
});
const many = aPublicPlace({
  name: 'Ågatan',
  voices: { from: 200, to: 499 },
  unsafe: { share: 70, low: 64, high: 76 },
});
const calm = aPublicPlace({
  name: 'Stadsparken',
  voices: { from: 50, to: 99 },
  unsafe: { share: 15, low: 8, high: 27 },
});
const untold = aPublicPlace({ name: 'Ekbackagården', voices: { from: 10, to: 19 } });
const all = [untold, few, calm, many];

describe('an order of places', () => {
  test.each([
    ['roster', ['Ågatan', 'Stadsparken', 'Ekbackagården', 'Ödetorget']],
    // By the surest end: 64 % of many before 55 % of few, though 90 is more than 70.
    ['otryggt', ['Ågatan', 'Ödetorget', 'Stadsparken', 'Ekbackagården']],
    ['tryggt', ['Stadsparken', 'Ågatan', 'Ödetorget', 'Ekbackagården']],
    // Å and Ö come last in the Swedish alphabet.
    ['namn', ['Ekbackagården', 'Stadsparken', 'Ågatan', 'Ödetorget']],
  ] as const)('%s', (order, names) => {
    expect(sortPlaces(all, order).map(({ name }) => name)).toEqual(names);
  });

  test('leaves the answer as it came', () => {
    sortPlaces(all, 'namn');
    expect(all[0]).toBe(untold);
  });
});

describe('a search by name', () => {
  test.each([
    ['torget', ['Ödetorget']],
    ['ÅGA', ['Ågatan']],
    ['  ', ['Ekbackagården', 'Ödetorget', 'Stadsparken', 'Ågatan']],
    ['park stads', ['Stadsparken']],
    ['park torget', []],
  ])('for "%s"', (wanted, names) => {
    expect(searchPlaces(all, wanted).map(({ name }) => name)).toEqual(names);
  });
});
