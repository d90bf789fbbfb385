import { daysOf, fortnightOf } from '@trygghetskartan/api/runs/fortnight';
import { expect, test } from 'vitest';

test('fortnights are counted from Monday 1970-01-05 and begin on Mondays', () => {
  expect(fortnightOf('1970-01-05')).toBe(0);
  expect(fortnightOf('1970-01-18')).toBe(0);
  expect(fortnightOf('1970-01-19')).toBe(1);
  expect(fortnightOf('1970-01-04')).toBe(-1);
  // 20,762 days, 1,483 fortnights, after the first.
  expect(daysOf(1483)).toEqual({ from: '2026-11-09', to: '2026-11-22' });
  expect(new Date('2026-11-09').getUTCDay()).toBe(1);
});

test('every day lies in one fortnight, also where the clock is changed', () => {
  for (const day of ['2026-03-29', '2026-10-25', '2028-02-29', '2026-12-31']) {
    const { from, to } = daysOf(fortnightOf(day));
    expect(from <= day && day <= to).toBe(true);
  }
});
