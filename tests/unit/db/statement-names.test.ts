import { createStatementNames } from '@trygghetskartan/db/statement-names';
import { expect, test } from 'vitest';

test('a statement has a name from the fifth time on, and keeps it', () => {
  const nameOf = createStatementNames();
  const names = Array.from({ length: 7 }, () => nameOf('SELECT $1::int'));
  expect(names.slice(0, 4)).toEqual([undefined, undefined, undefined, undefined]);
  expect(names[4]).toMatch(/^trygghetskartan_\d+$/);
  expect(new Set(names.slice(4)).size).toBe(1);
});

test('two statements never share a name', () => {
  const nameOf = createStatementNames();
  const texts = Array.from({ length: 50 }, (_, index) => `SELECT $1::int + ${index}`);
  const names = texts.map((text) => Array.from({ length: 5 }, () => nameOf(text)).at(-1));
  expect(new Set(names).size).toBe(50);
});

test('statements without end get no more than a hundred names', () => {
  const nameOf = createStatementNames();
  const names = new Set<string | undefined>();
  for (let index = 0; index < 5000; index++) {
    for (let time = 0; time < 5; time++) {
      names.add(nameOf(`SELECT $1::int + ${index}`));
    }
  }
  names.delete(undefined);
  expect(names.size).toBe(100);
});
