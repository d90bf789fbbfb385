import { matchPlaces } from '@trygghetskartan/api/analysis/identity/match-places';
import { compareOutlines } from '@trygghetskartan/api/analysis/identity/same-place';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf } from './places.ts';

const west = 481_000;

describe('two outlines are one place', () => {
  test('from 30 % of the smaller one, however far apart the centres are', () => {
    const long = placeOf({ west, across: 20, up: 1 });
    const end = (shared: number) => placeOf({ west: west + 200 - 10 * shared, across: 10, up: 1 });
    expect(compareOutlines(long, end(3))).toMatchObject({ sharedCells: 3, metres: 120 });
    expect(compareOutlines(long, end(2))).toBeUndefined();
  });

  test('up to 40 m between the centres, though they share nothing', () => {
    const one = placeOf({ west, across: 2 });
    expect(compareOutlines(one, placeOf({ west: west + 40, across: 2 }))).toEqual({
      sharedCells: 0,
      metres: 40,
    });
    expect(compareOutlines(one, placeOf({ west: west + 50, across: 2 }))).toBeUndefined();
  });
});

test('of a place that became two the larger overlap goes on', () => {
  const before = placeOf({ west, across: 10 });
  const smaller = placeOf({ west, across: 3 });
  const larger = placeOf({ west: west + 40, across: 6 });
  expect(matchPlaces([before], [smaller, larger])).toEqual([1]);
});

test('of two places that became one the larger overlap goes on', () => {
  const smaller = placeOf({ west, across: 3 });
  const larger = placeOf({ west: west + 40, across: 6 });
  expect(matchPlaces([smaller, larger], [placeOf({ west, across: 10 })])).toEqual([-1, 0]);
});

test('a row of places that moved by one stays in its order, not with the nearest of each', () => {
  const at = (metres: number) => placeOf({ west: west + metres, across: 4 });
  // The middle one of the new row lies nearest to the first of the old.
  expect(matchPlaces([at(0), at(60)], [at(30), at(90)])).toEqual([0, 1]);
});

test('what shares cells goes before what is nearer', () => {
  const known = placeOf({ west, across: 10, up: 2 });
  const sharing = placeOf({ west: west + 60, across: 10, up: 2 });
  const nearer = placeOf({ west, south: 6_390_020, across: 10, up: 2 });
  expect(compareOutlines(known, nearer)).toEqual({ sharedCells: 0, metres: 20 });
  expect(matchPlaces([known], [nearer, sharing])).toEqual([1]);
});

describe('a place that shares nothing and is farther than 40 m', () => {
  const known = placeOf({ west, radius: 30 });

  test('is the same excess at another end, nearer than the radii together', () => {
    expect(matchPlaces([known], [placeOf({ west: west + 70, radius: 45 })])).toEqual([0]);
    expect(matchPlaces([known], [placeOf({ west: west + 80, radius: 45 })])).toEqual([-1]);
  });

  test('takes nothing from one that does share', () => {
    const same = placeOf({ west: west + 20 });
    expect(matchPlaces([known], [placeOf({ west: west - 50, radius: 70 }), same])).toEqual([1]);
  });
});

test('the order of the lists decides nothing', () => {
  const place = fc
    .record({
      east: fc.integer({ min: 0, max: 25 }),
      north: fc.integer({ min: 0, max: 8 }),
      across: fc.integer({ min: 1, max: 6 }),
      up: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ east, north, across, up }) =>
      placeOf({ west: west + 10 * east, south: 6_390_000 + 10 * north, across, up }),
    );
  const places = fc.uniqueArray(place, {
    maxLength: 7,
    selector: ({ easting, northing, cells }) => `${easting} ${northing} ${cells.length}`,
  });
  fc.assert(
    fc.property(places, places, (known, found) => {
      const forwards = matchPlaces(known, found);
      const backwards = matchPlaces(known.toReversed(), found.toReversed()).toReversed();
      expect(backwards.map((at) => (at === -1 ? -1 : found.length - 1 - at))).toEqual(forwards);
    }),
    { numRuns: 300 },
  );
});
