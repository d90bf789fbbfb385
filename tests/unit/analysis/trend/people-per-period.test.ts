import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import {
  dropFortnights,
  fortnightsBefore,
  fortnightsFrom,
} from '@trygghetskartan/api/analysis/trend/fortnights';
import { describeTrend } from '@trygghetskartan/api/analysis/trend/hotspot-trend';
import {
  countPeoplePerPeriod,
  countPeriodsBeforeStart,
} from '@trygghetskartan/api/analysis/trend/people-per-period';
import { describe, expect, it } from 'vitest';
import { NASSJO, reportRow } from '../rows.ts';

const zone = 'Europe/Stockholm';
const who = (person: number): string => `person ${person}`;

/** Columns of reports by these people on these days of 2026 at noon. */
function columnsOf(reports: readonly (readonly [person: number, day: string])[]) {
  const columns = createColumns(NASSJO);
  const rows: ReportRow[] = reports.map(([person, day], i) =>
    reportRow({ id: i + 1, reporter: who(person), feltAt: Date.parse(`${day}T12:00:00+02:00`) }),
  );
  takeUp(columns, rows);
  return columns;
}
const all = (length: number): Uint32Array => Uint32Array.from({ length }, (_, i) => i);

describe('fortnights', () => {
  it('are whole and counted back from the end', () => {
    const { days, bounds } = fortnightsBefore('2026-06-01', '2026-04-15', zone);
    expect(days).toEqual(['2026-04-20', '2026-05-04', '2026-05-18']);
    expect([...bounds].map((minute) => new Date(minute * 60_000).toISOString())).toEqual([
      '2026-04-19T22:00:00.000Z',
      '2026-05-03T22:00:00.000Z',
      '2026-05-17T22:00:00.000Z',
      '2026-05-31T22:00:00.000Z',
    ]);
  });

  it('begin and end at local midnight when the clocks change', () => {
    // Summer time ends on 25 October 2026: that fortnight has an hour more.
    const { bounds } = fortnightsFrom('2026-10-12', 2, zone);
    expect([bounds[1] - bounds[0], bounds[2] - bounds[1]]).toEqual([20_160, 20_220].toReversed());
  });

  it('are none in a period that is shorter than one', () => {
    expect(fortnightsBefore('2026-06-01', '2026-05-19', zone).days).toEqual([]);
    expect(fortnightsBefore('2026-06-01', '2026-05-18', zone).days).toEqual(['2026-05-18']);
  });
});

describe('people per fortnight', () => {
  const fortnights = fortnightsFrom('2026-05-04', 2, zone);

  it('counts a person once in each fortnight, whatever the number of reports', () => {
    const columns = columnsOf([
      [1, '2026-05-05'],
      [1, '2026-05-06'],
      [2, '2026-05-17'],
      [1, '2026-05-18'],
      [3, '2026-05-31'],
      [1, '2026-05-07'],
      [4, '2026-06-01'],
      [4, '2026-05-03'],
    ]);
    const positions = all(columns.length);
    expect([...countPeoplePerPeriod(columns, fortnights.bounds, positions)]).toEqual([2, 2]);
  });

  it('is of the given reports only', () => {
    const columns = columnsOf([
      [1, '2026-05-05'],
      [2, '2026-05-06'],
      [3, '2026-05-07'],
    ]);
    const second = Uint32Array.of(1);
    expect([...countPeoplePerPeriod(columns, fortnights.bounds, second)]).toEqual([1, 0]);
  });

  it('begins with the first fortnight that several people tell of, not with one old memory', () => {
    const { bounds } = fortnightsFrom('2026-05-04', 4, zone);
    const columns = columnsOf([
      [9, '2026-05-05'],
      [1, '2026-06-02'],
      [2, '2026-06-03'],
      [3, '2026-06-20'],
    ]);
    expect(countPeriodsBeforeStart(columns, bounds, 2)).toBe(2);
    expect(countPeriodsBeforeStart(columns, bounds, 1)).toBe(0);
    expect(countPeriodsBeforeStart(columns, bounds, 5)).toBe(4);
  });

  it('is not begun by reports of a whole area, which count in no figure', () => {
    const { bounds } = fortnightsFrom('2026-05-04', 4, zone);
    const columns = createColumns(NASSJO);
    const at = (day: string) => Date.parse(`${day}T12:00:00+02:00`);
    takeUp(columns, [
      reportRow({ id: 1, reporter: who(1), feltAt: at('2026-05-05'), placeMethod: 'area' }),
      reportRow({ id: 2, reporter: who(2), feltAt: at('2026-05-05'), placeMethod: 'area' }),
      reportRow({ id: 3, reporter: who(3), feltAt: at('2026-06-03') }),
      reportRow({ id: 4, reporter: who(4), feltAt: at('2026-06-03') }),
    ]);
    expect(countPeriodsBeforeStart(columns, bounds, 2)).toBe(2);
  });

  it('begins with the first such fortnight, in whatever order people stand', () => {
    const { bounds } = fortnightsFrom('2026-05-04', 4, zone);
    const days = [
      '2026-06-03',
      '2026-06-03',
      '2026-05-20',
      '2026-05-20',
      '2026-06-20',
      '2026-06-20',
    ];
    for (const told of [days, days.toReversed()]) {
      const columns = columnsOf(told.map((day, i) => [i, day] as const));
      expect(countPeriodsBeforeStart(columns, bounds, 2)).toBe(1);
    }
  });

  it('looks no further than it takes to know that reporting had begun before', () => {
    const { bounds } = fortnightsFrom('2026-05-04', 4, zone);
    const days = ['2026-06-20', '2026-05-05', '2026-05-20'];
    const columns = columnsOf(Array.from({ length: 300 }, (_, i) => [i, days[i % 3]] as const));
    let read = 0;
    const feltMinute = new Proxy(columns.arrays.feltMinute, {
      get: (minutes, key) => {
        read++;
        return Reflect.get(minutes, key, minutes);
      },
    });
    const watched = { ...columns, arrays: { ...columns.arrays, feltMinute } };
    expect(countPeriodsBeforeStart(watched, bounds, 5)).toBe(0);
    expect(read).toBe(14);
  });
});

describe("a hotspot's trend", () => {
  const people = [3, 2, 4, 3, 2, 3, 4, 3, 9];
  const fortnights = fortnightsFrom('2026-05-04', 9, zone);
  const columns = columnsOf(
    people.flatMap((count, i) =>
      Array.from({ length: count }, (_, n) => [20 * i + n, fortnights.days[i]] as const),
    ),
  );

  it('has the people of each fortnight and the verdict on the last', () => {
    const trend = describeTrend(columns, all(columns.length), fortnights);
    expect(trend).toMatchObject({ from: '2026-05-04', people, rising: true, alert: false });
    // S = 25, 1/k = .05: scipy.stats.nbinom.sf(8, …) as above.
    expect(trend?.p).toBeCloseTo(0.01182512, 8);
  });

  it('has no verdict with fewer than eight fortnights before', () => {
    const trend = describeTrend(columns, all(columns.length), dropFortnights(fortnights, 1));
    expect(trend).toEqual({
      from: '2026-05-18',
      people: people.slice(1),
      rising: false,
      alert: false,
    });
  });

  it('is undefined where no fortnight is over', () => {
    const none = dropFortnights(fortnights, 9);
    expect(describeTrend(columns, all(columns.length), none)).toBeUndefined();
  });
});
