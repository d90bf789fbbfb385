import { carryOn, type KnownPlace } from '@trygghetskartan/api/analysis/identity/lasting-identity';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, withQ } from './places.ts';

const here = placeOf({ west: 481_000 });
const there = placeOf({ west: 482_000 });
const known = (misses: number, id = 7): KnownPlace => ({ ...here, id, misses });
const inShort = ({ standing, missed, nextId }: ReturnType<typeof carryOn>) => ({
  standing: standing.map(({ id, state }) => `${id} ${state}`),
  missed: missed.map(({ id, misses }) => `${id} missed ${misses}`),
  nextId,
});

describe('a place that is not known', () => {
  test.each([
    [0.049, ['8 entered']],
    [0.05, ['8 entered']],
    [0.051, []],
    [0.19, []],
  ])('with q = %d', (q, standing) => {
    const nextId = 8 + standing.length;
    expect(inShort(carryOn([], [withQ(here, q)], 8))).toEqual({ standing, missed: [], nextId });
  });
});

describe('a place that is known', () => {
  test.each([0.001, 0.051, 0.199])('stays with q = %d', (q) => {
    const carried = carryOn([known(0)], [withQ(here, q)], 8);
    expect(inShort(carried)).toEqual({ standing: ['7 stayed'], missed: [], nextId: 8 });
  });

  test('does not stay with q = .2', () => {
    const carried = carryOn([known(0)], [withQ(here, 0.2)], 8);
    expect(inShort(carried)).toEqual({ standing: [], missed: ['7 missed 1'], nextId: 8 });
  });

  test('is remembered for three runs without it, and then forgotten', () => {
    expect(inShort(carryOn([known(2)], [], 8)).missed).toEqual(['7 missed 3']);
    expect(inShort(carryOn([known(3)], [], 8)).missed).toEqual([]);
  });

  test('comes back under its id after three runs without it, also with q between .05 and .2', () => {
    const carried = carryOn([known(3)], [withQ(here, 0.1)], 8);
    expect(inShort(carried)).toEqual({ standing: ['7 stayed'], missed: [], nextId: 8 });
  });

  test('is remembered where it was last found', () => {
    expect(carryOn([known(0)], [withQ(there, 0.01)], 8).missed[0]).toMatchObject({
      easting: here.easting,
      cells: here.cells,
    });
  });
});

test('the most certain of those that enter has the lowest id', () => {
  const { standing } = carryOn([], [withQ(here, 0.04), withQ(there, 0.01)], 1);
  expect(standing.map(({ id, found }) => [id, found.easting])).toEqual([
    [1, there.easting],
    [2, here.easting],
  ]);
});

test('over many runs no id is ever given twice, and none stands twice in a run', () => {
  const found = fc.uniqueArray(
    fc.record({ east: fc.nat({ max: 30 }), q: fc.double({ min: 0.001, max: 0.25, noNaN: true }) }),
    { maxLength: 6, selector: ({ east }) => east },
  );
  fc.assert(
    fc.property(fc.array(found, { maxLength: 14 }), (runs) => {
      const gone = new Set<number>();
      const entered = new Set<number>();
      let remembered: KnownPlace[] = [];
      let nextId = 1;
      for (const run of runs) {
        const places = run.map(({ east, q }) => withQ(placeOf({ west: 481_000 + 30 * east }), q));
        const carried = carryOn(remembered, places, nextId);
        const ids = [...carried.standing, ...carried.missed].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, state } of carried.standing) {
          expect(gone.has(id)).toBe(false);
          expect(entered.has(id)).toBe(state === 'stayed');
          entered.add(id);
        }
        for (const { id } of remembered) if (!ids.includes(id)) gone.add(id);
        remembered = [
          ...carried.standing.map(({ id, found: place }) => ({ ...place, id, misses: 0 })),
          ...carried.missed,
        ];
        nextId = carried.nextId;
      }
    }),
    { numRuns: 300 },
  );
});
