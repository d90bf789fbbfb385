import { closeBlocks } from '@trygghetskartan/api/analysis/disclosure/close-blocks';
import type { Block, Entry } from '@trygghetskartan/api/analysis/disclosure/ledger';
import { expect, test } from 'vitest';

const circumstances = { minimumCount: 5, random: () => 0 };

/** So many people, everyone with one report in each of these fortnights. */
function crowd(people: number, ...fortnights: number[]): Entry[] {
  return fortnights.flatMap((fortnight) =>
    Array.from({ length: people }, (_, person) => ({
      reportId: fortnight * 1000 + person,
      reporter: `${fortnight} ${person}`,
      fortnight,
      unsafe: true,
      reasons: 0,
      dark: false,
    })),
  );
}

/** What is told of a place after each fortnight, as first, last and people of its blocks. */
function tell(
  waiting: readonly Entry[],
  through: number,
  lastBlock?: Pick<Block, 'number' | 'last'>,
) {
  const blocks = closeBlocks({ waiting, lastBlock }, through, circumstances);
  return blocks.map(({ number, first, last, people }) => ({ number, first, last, people }));
}

test('a place is told as soon as there are five people', () => {
  expect(tell(crowd(4, 1), 1)).toEqual([]);
  expect(tell(crowd(3, 1, 2), 2)).toEqual([{ number: 1, first: 1, last: 2, people: 6 }]);
});

test('after its first block it is told again of thirty people, or of five when six fortnights are over', () => {
  const before = { number: 3, last: 10 };
  expect(tell(crowd(14, 11, 12), 12, before)).toEqual([]);
  expect(tell(crowd(15, 11, 12), 12, before)).toEqual([
    { number: 4, first: 11, last: 12, people: 30 },
  ]);
  expect(tell(crowd(5, 12), 15, before)).toEqual([]);
  // Told in a fortnight in which nobody spoke, it is counted as of then.
  expect(tell(crowd(5, 12), 16, before)).toEqual([{ number: 4, first: 12, last: 16, people: 5 }]);
  expect(tell(crowd(4, 12), 16, before)).toEqual([]);
});

test('people to whom nobody comes any more are told now, if they are enough', () => {
  const told = (people: number) =>
    closeBlocks(
      { waiting: crowd(people, 11, 12), lastBlock: { number: 1, last: 10 }, isLast: true },
      12,
      circumstances,
    ).map(({ people: all }) => all);
  expect(told(2)).toEqual([]);
  expect(told(7)).toEqual([14]);
});

test('told late, a block ends in a fortnight in which somebody spoke, or in the last', () => {
  // None of the fortnights between may be known to the store: nothing was told in them.
  expect(tell(crowd(5, 12), 20, { number: 3, last: 10 })).toEqual([
    { number: 4, first: 12, last: 20, people: 5 },
  ]);
  expect(tell(crowd(5, 12, 17), 20, { number: 3, last: 10 })).toEqual([
    { number: 4, first: 12, last: 17, people: 10 },
  ]);
});
