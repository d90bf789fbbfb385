import { expect, test } from 'vitest';
import { typicalHour } from '@trygghetskartan/api/contract/typical-hour';

const hoursWith = (shown: Record<number, number | null>): (number | null)[] =>
  Array.from({ length: 24 }, (_, hour) => {
    const count = shown[hour];
    return count === undefined ? 0 : count;
  });

test.each([
  { name: 'round midnight', shown: { 22: 5, 23: 9, 0: 9, 1: 5 }, of: 28, hour: 0 },
  { name: 'in the evening', shown: { 20: 6, 21: 12 }, of: 18, hour: 21 },
  { name: 'at two opposite times', shown: { 7: 9, 17: 9 }, of: 18, hour: undefined },
  { name: 'mostly withheld', shown: { 20: null, 21: 6, 22: null }, of: 18, hour: undefined },
  { name: 'of an unknown number', shown: { 20: null, 21: 12 }, of: null, hour: undefined },
  { name: 'never', shown: {}, of: 0, hour: undefined },
])('felt $name, the typical hour is $hour', ({ shown, of, hour }) => {
  expect(typicalHour({ hours: hoursWith(shown), peopleWithHour: of })).toBe(hour);
});
