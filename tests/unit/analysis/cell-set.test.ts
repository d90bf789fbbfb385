import { expect, it } from 'vitest';
import { createCellSet, hasCell, listCells, rankOf } from '@trygghetskartan/api/analysis/cell-set';

const members = [0, 5, 31, 32, 33, 64, 95, 99];
const set = createCellSet(100, Int32Array.from([...members.toReversed(), 5, 64]));

it('lists its members once each, ascending', () => {
  expect(set.count).toBe(8);
  expect(Array.from(listCells(set))).toEqual(members);
});

it('knows how many members lie before a cell, and before the end', () => {
  const ranks = [0, 1, 5, 6, 31, 32, 33, 34, 63, 64, 65, 96, 100];
  expect(ranks.map((cell) => rankOf(set, cell))).toEqual([0, 1, 1, 2, 2, 3, 4, 5, 5, 5, 6, 7, 8]);
});

it('knows its members', () => {
  expect([4, 5, 31, 32, 96, 99].map((cell) => hasCell(set, cell))).toEqual([
    false,
    true,
    true,
    true,
    false,
    true,
  ]);
});
