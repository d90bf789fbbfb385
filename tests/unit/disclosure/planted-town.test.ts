import type { Entry } from '@trygghetskartan/api/analysis/disclosure/ledger';
import { createPlaceFinder } from '@trygghetskartan/api/analysis/disclosure/places';
import { voicesOf } from '@trygghetskartan/api/analysis/disclosure/properties';
import { assert, property, sample } from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallRules, theGuard, type Guard } from './guard.ts';
import {
  attack,
  everythingTold,
  longPlantedTown,
  plantedTown,
  type PlantedTown,
} from './planted-town.ts';

const rulesModule = '@trygghetskartan/api/analysis/disclosure/rules';
const cases = 300;
const seed = 20_261_123;

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
  const { theGuard: changed } = await import('./guard.ts');
  return changed;
}

// A guard that tells nothing is safe too: of each town so many numbers are told.
test.each([
  ['finest', 100],
  ['waiting', 70],
  ['of the product', 40],
] as const)(
  'of 300 planted towns the attacker counts no group under k, blocks %s',
  async (sizes, least) => {
    const guard = sizes === 'of the product' ? theGuard : await guardWith(smallRules[sizes]);
    let numbers = 0;
    assert(
      property(plantedTown, (town) => {
        numbers += everythingTold(guard, town).length;
        expect(attack(guard, town)).toEqual([]);
      }),
      { numRuns: cases, seed },
    );
    expect(numbers).toBeGreaterThan(least * cases);
  },
  120_000,
);

test('nor of 300 that last as long as a quiet place waits', () => {
  let waitedFor = 0;
  const guard: Guard = {
    ...theGuard,
    close: (place, through, circumstances) => {
      const made = theGuard.close(place, through, circumstances);
      const many = 6 * circumstances.minimumCount;
      const isSmall = ({ people }: { people: number }): boolean => people < many;
      waitedFor += place.lastBlock === undefined ? 0 : made.blocks.filter(isSmall).length;
      return made;
    },
  };
  assert(
    property(longPlantedTown, (town) => {
      expect(attack(guard, town)).toEqual([]);
    }),
    { numRuns: cases, seed },
  );
  expect(waitedFor).toBeGreaterThan(cases);
}, 120_000);

describe('with one rule put out, the same attacker finds it', () => {
  let small: Guard;
  beforeEach(async () => {
    small = await guardWith(smallRules.finest);
  });

  function firstFind(guard: Guard): PlantedTown | undefined {
    return sample(plantedTown, { numRuns: 300, seed }).find(
      (town) => attack(guard, town).length > 0,
    );
  }

  test('blocks of fewer than k people', async () => {
    const isEnough = (people: number): boolean => people >= 2;
    const holed = await guardWith({ ...smallRules.finest, isEnough, isBlock: isEnough });
    expect(firstFind(holed)).toBeDefined();
  });

  test('a part is told whose complement is small', async () => {
    const holed = await guardWith({
      ...smallRules.finest,
      maySplit: ([having]: number[], k: number) => having >= k,
    });
    expect(firstFind(holed)).toBeDefined();
  });

  test('a block is counted anew after somebody withdrew', () => {
    const holed: Guard = {
      ...small,
      tell: ({ left }, _period, k) => left.map(firstOfEach).filter((people) => people.length >= k),
    };
    expect(firstFind(holed)).toBeDefined();
  });

  test('who withdraws one of several reports is heard anew', () => {
    const holed: Guard = { ...small, standing: (_block, left) => voicesOf(left) };
    expect(firstFind(holed)).toBeDefined();
  });

  test('squares count what lies in a hotspot too', () => {
    const holed: Guard = {
      ...small,
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
      ...small,
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
