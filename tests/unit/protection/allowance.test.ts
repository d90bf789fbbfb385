import { createAllowance } from '@trygghetskartan/api/protection/allowance';
import { expect, test } from 'vitest';

function setUp() {
  const clock = { now: 0 };
  const allowance = createAllowance({
    most: 10,
    refillSeconds: 100,
    clock: () => new Date(clock.now * 1000),
  });
  return { clock, allowance };
}

test('so many at once are let through, then one each time that one has come back', () => {
  const { clock, allowance } = setUp();
  expect(Array.from({ length: 11 }, () => allowance.take('a'))).toEqual([...Array(10).fill(0), 10]);
  expect(allowance.take('b')).toBe(0);
  clock.now = 4;
  expect(allowance.take('a')).toBe(6);
  clock.now = 10;
  expect(allowance.take('a')).toBe(0);
  expect(allowance.take('a')).toBe(10);
  clock.now = 110;
  expect(Array.from({ length: 11 }, () => allowance.take('a'))).toEqual([...Array(10).fill(0), 10]);
});

test('what was given back can be taken again, and no more than that', () => {
  const { allowance } = setUp();
  allowance.giveBack('a');
  Array.from({ length: 10 }, () => allowance.take('a'));
  allowance.giveBack('a');
  expect([allowance.take('a'), allowance.take('a')]).toEqual([0, 10]);
});

test('the spent share falls with time, and does not rise above all', () => {
  const { clock, allowance } = setUp();
  expect(Array.from({ length: 12 }, () => allowance.spend('a')).slice(8)).toEqual([0.9, 1, 1, 1]);
  clock.now = 50;
  expect(allowance.spentShare('a')).toBe(0.5);
  expect(allowance.spentShare('b')).toBe(0);
});

test('with more senders than can be remembered, the one known longest is forgotten', () => {
  const { allowance } = setUp();
  for (let index = 0; index <= 50_000; index++) {
    allowance.spend(`sender ${index}`);
  }
  expect(allowance.spentShare('sender 0')).toBe(0);
  expect(allowance.spentShare('sender 1')).toBe(0.1);
});
