import {
  addDays,
  localDay,
  startOfDay,
  wallClockToInstant,
} from '@trygghetskartan/api/local-instant';
import { expect, test } from 'vitest';

const zone = 'Europe/Stockholm';
const toInstant = (wallClock: string) =>
  new Date(wallClockToInstant(Date.parse(`${wallClock}Z`), zone)).toISOString();

test('winter is one hour ahead of UTC and summer two', () => {
  expect(toInstant('2026-01-15T07:24:00')).toBe('2026-01-15T06:24:00.000Z');
  expect(toInstant('2026-07-15T07:24:00')).toBe('2026-07-15T05:24:00.000Z');
});

test('the hour that October repeats is the first of the two', () => {
  expect(toInstant('2026-10-25T01:59:00')).toBe('2026-10-24T23:59:00.000Z');
  expect(toInstant('2026-10-25T02:30:00')).toBe('2026-10-25T00:30:00.000Z');
  expect(toInstant('2026-10-25T03:00:00')).toBe('2026-10-25T02:00:00.000Z');
});

test('the hour that March skips is as much later as was skipped', () => {
  expect(toInstant('2026-03-29T01:59:00')).toBe('2026-03-29T00:59:00.000Z');
  expect(toInstant('2026-03-29T02:30:00')).toBe('2026-03-29T01:30:00.000Z');
  expect(toInstant('2026-03-29T03:00:00')).toBe('2026-03-29T01:00:00.000Z');
});

test('a day starts at local midnight, also on the days when the clock changes', () => {
  expect(new Date(startOfDay('2026-03-29', zone)).toISOString()).toBe('2026-03-28T23:00:00.000Z');
  expect(new Date(startOfDay('2026-03-30', zone)).toISOString()).toBe('2026-03-29T22:00:00.000Z');
});

test('half past eleven in the evening UTC is the next day in Sweden', () => {
  expect(localDay(Date.parse('2026-11-22T23:30:00Z'), zone)).toBe('2026-11-23');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
});
