import { describe, expect, test } from 'vitest';
import { countedGroups } from '../../support/attacker.ts';

const each = { personOf: (report: number) => `${report}`, known: [] };

describe('the attacker who adds and subtracts', () => {
  test('counts what two nested numbers differ by', () => {
    expect(
      countedGroups(
        [
          [1, 2, 3, 4, 5, 6],
          [1, 2, 3, 4, 5],
        ],
        4,
        each,
      ),
    ).toEqual([['6']]);
  });

  test('counts through a chain of three numbers, none of them nested', () => {
    // {1,2,3,4} + {4,5,6,7} − {1,2,3,5,6,7} = twice 4.
    const told = [
      [1, 2, 3, 4],
      [4, 5, 6, 7],
      [1, 2, 3, 5, 6, 7],
    ];
    expect(countedGroups(told, 1, each)).toEqual([['4']]);
  });

  test('finds nothing in groups that are far apart', () => {
    expect(
      countedGroups(
        [
          [1, 2, 3, 4, 5],
          [6, 7, 8, 9, 10],
        ],
        4,
        each,
      ),
    ).toEqual([]);
  });

  test('takes away what he knows', () => {
    const knowing = { ...each, known: [1, 2] };
    expect(countedGroups([[1, 2, 3, 4, 5]], 3, knowing)).toEqual([['3', '4', '5']]);
    expect(countedGroups([[1, 2, 3, 4, 5]], 2, knowing)).toEqual([]);
  });

  test('sees that two reports are one person', () => {
    const one = { personOf: () => 'anna', known: [] };
    expect(countedGroups([[1, 2, 3]], 1, one)).toEqual([['anna']]);
  });
});
