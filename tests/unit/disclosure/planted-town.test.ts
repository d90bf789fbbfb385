import type { Entry } from '@trygghetskartan/api/analysis/disclosure/ledger';
import { createPlaceFinder } from '@trygghetskartan/api/analysis/disclosure/places';
import { voicesOf } from '@trygghetskartan/api/analysis/disclosure/properties';
import { assert, property, sample } from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { theGuard, type Guard } from './guard.ts';
import { attack, everythingTold, plantedTown, type PlantedTown } from './planted-town.ts';

const rulesModule = '@trygghetskartan/api/analysis/disclosure/rules';
const cases = 300;
const seed = 20_261_123;

test('of 300 planted towns the attacker counts no group under k', () => {
  let numbers = 0;
  assert(
    property(plantedTown, (town) => {
      numbers += everythingTold(theGuard, town).length;
      expect(attack(theGuard, town)).toEqual([]);
    }),
    { numRuns: cases, seed },
  );
  // A guard that tells nothing is safe too.
  expect(numbers).toBeGreaterThan(100 * cases);
});

describe('with one rule put out, the same attacker finds it', () => {
  afterEach(() => {
    vi.doUnmock(rulesModule);
    vi.resetModules();
  });

  /** The guard with some of its rules replaced, and everything else as it stands. */
  async function guardWith(rules: Record<string, unknown>): Promise<Guard> {
    vi.resetModules();
    vi.doMock(rulesModule, async (importOriginal) => ({
      ...(await importOriginal<Record<string, unknown>>()),
      ...rules,
    }));
    const { theGuard: holed } = await import('./guard.ts');
    return holed;
  }

  function firstFind(guard: Guard): PlantedTown | undefined {
    return sample(plantedTown, { numRuns: 300, seed }).find(
      (town) => attack(guard, town).length > 0,
    );
  }

  test('blocks of fewer than k people', async () => {
    expect(firstFind(await guardWith({ isEnough: (people: number) => people >= 2 }))).toBeDefined();
  });

  test('a part is told whose complement is small', async () => {
    const holed = await guardWith({
      maySplit: ([having]: number[], k: number) => having >= k,
    });
    expect(firstFind(holed)).toBeDefined();
  });

  test('a block is counted anew after somebody withdrew', () => {
    const holed: Guard = {
      ...theGuard,
      tell: ({ left }, _period, k) => left.map(firstOfEach).filter((people) => people.length >= k),
    };
    expect(firstFind(holed)).toBeDefined();
  });

  test('who withdraws one of several reports is heard anew', () => {
    const holed: Guard = { ...theGuard, standing: (_block, left) => voicesOf(left) };
    expect(firstFind(holed)).toBeDefined();
  });

  test('squares count what lies in a hotspot too', () => {
    const holed: Guard = {
      ...theGuard,
      placesOf(zones) {
        const [zone, square] = [createPlaceFinder(zones), createPlaceFinder([])];
        return (easting, northing) => [
          ...new Set([zone(easting, northing), square(easting, northing)]),
        ];
      },
    };
    expect(firstFind(holed)).toBeDefined();
  });

  test('a period is cut inside a block', () => {
    const holed: Guard = {
      ...theGuard,
      tell: ({ left }, { first, last }, k) =>
        left
          .map((entries) =>
            firstOfEach(entries.filter(({ fortnight }) => fortnight >= first && fortnight <= last)),
          )
          .filter((people) => people.length >= k),
    };
    expect(firstFind(holed)).toBeDefined();
  });
});

/** The first report of each person. */
function firstOfEach(entries: readonly Entry[]): number[] {
  return [
    ...new Map(entries.toReversed().map((entry) => [entry.reporter, entry.reportId])).values(),
  ];
}
