import { expect, it } from 'vitest';
import { createLocalClock } from '@trygghetskartan/api/analysis/local-time';

const swedish = createLocalClock('Europe/Stockholm');

it('tells hour, weekday and month in winter and in summer', () => {
  // 7 January 2026 was a Wednesday; CET is UTC+1.
  expect(swedish(Date.UTC(2026, 0, 7, 21, 30))).toEqual({ hour: 22, weekday: 2, month: 0 });
  // 1 July 2026 was a Wednesday; CEST is UTC+2, so 22:30 UTC is Thursday.
  expect(swedish(Date.UTC(2026, 6, 1, 22, 30))).toEqual({ hour: 0, weekday: 3, month: 6 });
});

it('skips the hour 02–03 when summer time begins', () => {
  // 29 March 2026, a Sunday: 00:59 UTC is 01:59, 01:00 UTC is 03:00.
  expect(swedish(Date.UTC(2026, 2, 29, 0, 59))).toEqual({ hour: 1, weekday: 6, month: 2 });
  expect(swedish(Date.UTC(2026, 2, 29, 1, 0))).toEqual({ hour: 3, weekday: 6, month: 2 });
});

it('takes both passes of 02:30 for hour 2 when summer time ends', () => {
  // 25 October 2026, a Sunday: 00:30 UTC is 02:30 CEST, 01:30 UTC is 02:30 CET.
  expect(swedish(Date.UTC(2026, 9, 25, 0, 30))).toEqual({ hour: 2, weekday: 6, month: 9 });
  expect(swedish(Date.UTC(2026, 9, 25, 1, 30))).toEqual({ hour: 2, weekday: 6, month: 9 });
  expect(swedish(Date.UTC(2026, 9, 25, 2, 0))).toEqual({ hour: 3, weekday: 6, month: 9 });
});

it('holds west of Greenwich and before 1970', () => {
  const newYork = createLocalClock('America/New_York');
  // 31 December 1969, a Wednesday, 19:00 in New York.
  expect(newYork(0)).toEqual({ hour: 19, weekday: 2, month: 11 });
});

it('refuses a time zone that is not known', () => {
  expect(() => createLocalClock('Europe/Nässjö')).toThrow(RangeError);
});
