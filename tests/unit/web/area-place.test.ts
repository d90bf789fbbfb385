import type { Municipality } from '@trygghetskartan/api/contract/municipality';
import { sv } from '@trygghetskartan/web/i18n/sv/texts';
import { areaPlace, placesIn } from '@trygghetskartan/web/resident/where/area-place';
import { distanceMetres } from '@trygghetskartan/web/resident/where/distance';
import { isInside } from '@trygghetskartan/web/resident/where/inside';
import { describe, expect, test } from 'vitest';

type Ring = [number, number][];
const square: Ring = [
  [14.68, 57.64],
  [14.7, 57.64],
  [14.7, 57.66],
  [14.68, 57.66],
  [14.68, 57.64],
];
/** An L whose box has its middle outside. */
const bent: Ring = [
  [14.6, 57.6],
  [14.7, 57.6],
  [14.7, 57.61],
  [14.61, 57.61],
  [14.61, 57.7],
  [14.6, 57.7],
  [14.6, 57.6],
];
const centre = { slug: 'centrum', name: 'Centrum', kind: 'centre', outline: [[square]] } as const;
const places = [
  { id: 1, name: 'Stortorget', kind: 'square', lng: 14.69, lat: 57.65 },
  { id: 2, name: 'Forserum', kind: 'district', lng: 14.47, lat: 57.7 },
] satisfies Municipality['places'];
const municipality: Municipality = {
  code: '0682',
  name: 'Nässjö',
  timeZone: 'Europe/Stockholm',
  centre: [14.695, 57.652],
  boundary: [
    [
      [
        [14.4, 57.5],
        [15, 57.5],
        [15, 57.8],
        [14.4, 57.8],
        [14.4, 57.5],
      ],
    ],
  ],
  minimumCount: 5,
  demonstration: false,
  addressSearch: false,
  areas: [],
  places,
};

describe('a place that is a whole area', () => {
  test('has a point inside, and reaches to the farthest corner', () => {
    const place = areaPlace({ ...centre, outline: [[square]] }, municipality, sv, '');
    expect(place.method).toBe('area');
    expect(isInside(place, [[square]])).toBe(true);
    expect(place).toMatchObject({ name: 'Hela Centrum', area: 'centrum' });
    expect(place.accuracyMetres).toBeCloseTo(distanceMetres(place, { lng: 14.7, lat: 57.66 }), 0);
    expect(place).not.toHaveProperty('description');
  });

  test('has a point inside also where the middle lies outside', () => {
    const place = areaPlace({ ...centre, outline: [[bent]] }, municipality, sv, 'vid sjön');
    expect(isInside({ lng: 14.65, lat: 57.65 }, [[bent]])).toBe(false);
    expect(isInside(place, [[bent]])).toBe(true);
    expect(place.description).toBe('vid sjön');
  });

  test('is the municipality where no area is chosen', () => {
    const place = areaPlace(undefined, municipality, sv, 'vid sjön');
    expect(place).toMatchObject({ lng: 14.695, lat: 57.652 });
    expect(place.name).toBe('Hela kommunen');
    expect(place).not.toHaveProperty('area');
    expect(place.accuracyMetres).toBeGreaterThan(20_000);
    expect(place.accuracyMetres).toBeLessThan(100_000);
  });
});

test('an area has the places that lie in it, and the municipality has all', () => {
  expect(placesIn({ ...centre, outline: [[square]] }, places).map(({ id }) => id)).toEqual([1]);
  expect(placesIn(undefined, places)).toEqual(places);
});
