import { sv } from '@trygghetskartan/web/i18n/sv/texts';
import { candidateAt } from '@trygghetskartan/web/resident/where/candidate';
import { isInside, isReportable } from '@trygghetskartan/web/resident/where/inside';
import { nameInWords } from '@trygghetskartan/web/resident/where/name-in-words';
import { describePoint } from '@trygghetskartan/web/resident/where/nearest-place';
import { describe, expect, test } from 'vitest';

/** A square of about 6 × 11 km round Nässjö, and a park in it. */
const boundary: [number, number][][][] = [
  [
    [
      [14.65, 57.6],
      [14.75, 57.6],
      [14.75, 57.7],
      [14.65, 57.7],
      [14.65, 57.6],
    ],
  ],
];
const stortorget = {
  id: 1,
  name: 'Stortorget',
  kind: 'square',
  lng: 14.697087,
  lat: 57.652799,
} as const;
const simhallen = {
  id: 2,
  name: 'Simhallen',
  kind: 'sport',
  lng: 14.699284,
  lat: 57.658754,
} as const;
const town = {
  name: 'Nässjö',
  boundary,
  places: [stortorget, simhallen],
  areas: [
    {
      slug: 'skogen',
      name: 'Skogen',
      kind: 'park' as const,
      outline: [
        [
          [
            [14.74, 57.69],
            [14.75, 57.69],
            [14.75, 57.7],
            [14.74, 57.7],
            [14.74, 57.69],
          ] as [number, number][],
        ],
      ],
    },
  ],
};

describe('a point in words', () => {
  // A degree of latitude is 111.3 km: 0.001° is 111 m.
  test.each([
    [{ lng: 14.697087, lat: 57.6529 }, 'Vid Stortorget'],
    [{ lng: 14.697087, lat: 57.653799 }, '110 m norr om Stortorget'],
    [{ lng: 14.697087, lat: 57.651799 }, '110 m söder om Stortorget'],
    // 0.002° of longitude at 57.65° is 119 m.
    [{ lng: 14.699087, lat: 57.652799 }, '120 m öster om Stortorget'],
    [{ lng: 14.695087, lat: 57.652799 }, '120 m väster om Stortorget'],
    [{ lng: 14.698957, lat: 57.653799 }, '160 m nordost om Stortorget'],
    [{ lng: 14.699284, lat: 57.662754 }, '450 m norr om Simhallen'],
    [{ lng: 14.745, lat: 57.695 }, 'Skogen'],
    [{ lng: 14.655, lat: 57.605 }, 'En plats i Nässjö'],
    [{ lng: 14.5, lat: 57.65 }, 'Utanför kommunen'],
  ])('%j is "%s"', (point, words) => {
    expect(describePoint(point, town, sv)).toBe(words);
  });

  test('is said of a place on the map; one out of the list and one that was searched for keep their name', () => {
    const chosen = { lng: 14.697087, lat: 57.653799, name: 'Storgatan 12' };
    const municipality = {
      ...town,
      code: '0682',
      timeZone: 'Europe/Stockholm',
      centre: [14.69, 57.65] as [number, number],
      minimumCount: 5,
      addressSearch: true,
      demonstration: false,
    };
    const named = (method: 'crosshair' | 'list' | 'search') =>
      nameInWords({ ...chosen, method }, municipality, sv);
    expect(named('crosshair')).toBe('110 m norr om Stortorget');
    expect([named('list'), named('search')]).toEqual(['Storgatan 12', 'Storgatan 12']);
  });

  test('of a municipality without places is said by its area', () => {
    expect(describePoint({ lng: 14.7, lat: 57.65 }, { ...town, places: [] }, sv)).toBe(
      'En plats i Nässjö',
    );
  });

  test('is told by a district only where nothing else is near, or it stands there', () => {
    const district = { id: 3, name: 'Åkershäll', kind: 'district', lng: 14.697087 } as const;
    const near = { ...town, places: [{ ...district, lat: 57.655 }, stortorget] };
    expect(describePoint({ lng: 14.697087, lat: 57.6543 }, near, sv)).toBe(
      '170 m norr om Stortorget',
    );
    expect(describePoint({ lng: 14.697087, lat: 57.6549 }, near, sv)).toBe('Vid Åkershäll');
    const far = { ...town, places: [{ ...district, lat: 57.665 }, stortorget] };
    expect(describePoint({ lng: 14.697087, lat: 57.6639 }, far, sv)).toBe(
      '120 m söder om Åkershäll',
    );
  });
});

describe('where a report can be left', () => {
  test('inside, and within a kilometre of the boundary, as the server has it', () => {
    expect(isReportable({ lng: 14.7, lat: 57.65 }, boundary)).toBe(true);
    // 0.015° of longitude at 57.65° is 894 m, 0.019° is 1,132 m.
    expect(isReportable({ lng: 14.765, lat: 57.65 }, boundary)).toBe(true);
    expect(isReportable({ lng: 14.769, lat: 57.65 }, boundary)).toBe(false);
  });

  test('a hole in a polygon is outside it', () => {
    const ring = boundary[0]?.[0] ?? [];
    const hole: [number, number][] = [
      [14.69, 57.64],
      [14.71, 57.64],
      [14.71, 57.66],
      [14.69, 57.66],
      [14.69, 57.64],
    ];
    expect(isInside({ lng: 14.7, lat: 57.65 }, [[ring, hole]])).toBe(false);
    expect(isInside({ lng: 14.72, lat: 57.65 }, [[ring, hole]])).toBe(true);
  });
});

describe('how the place was chosen', () => {
  const found = { lng: 14.697, lat: 57.6528, method: 'position', accuracyMetres: 12 } as const;

  test('stays the position with its accuracy while the map stands on it', () => {
    expect(candidateAt({ lng: 14.69701, lat: 57.6528 }, found, 5)).toEqual(found);
  });

  test('is the crosshair, without accuracy, once the map has been moved', () => {
    expect(candidateAt({ lng: 14.6975, lat: 57.6528 }, found, 5)).toEqual({
      lng: 14.6975,
      lat: 57.6528,
      method: 'crosshair',
    });
  });
});
