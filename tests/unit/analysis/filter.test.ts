import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { darknessCodes } from '@trygghetskartan/api/analysis/column-arrays';
import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import {
  pickIndices,
  pointsOf,
  selectReports,
  type ReportSelection,
} from '@trygghetskartan/api/analysis/filter';
import { reasonMask } from '@trygghetskartan/api/analysis/reason-bits';
import { dayParts, entryModes, feelings, placeMethods } from '@trygghetskartan/db/vocabulary';
import { randomRow } from './random-rows.ts';
import { NASSJO, reportRow } from './rows.ts';

/** Ids of the reports that a filter lets through. */
function idsThrough(filter: ReportSelection, rows: Partial<ReportRow>[]): number[] {
  const columns = createColumns(NASSJO);
  takeUp(
    columns,
    rows.map((row, i) => reportRow({ id: i + 1, ...row })),
  );
  return Array.from(selectReports(columns, filter), (i) => columns.arrays.id[i]).toSorted(
    (one, other) => one - other,
  );
}

describe('selectReports', () => {
  it('lets everything through an empty filter', () => {
    expect(idsThrough({}, [{}, { feltKind: 'unknown' }])).toEqual([1, 2]);
  });

  it('takes the period from its first minute to before its last', () => {
    const minute = (m: number): Partial<ReportRow> => ({ feltAt: m * 60_000 });
    const rows = [minute(99), minute(100), minute(199), minute(200)];
    expect(idsThrough({ fromMinute: 100, toMinute: 200 }, rows)).toEqual([2, 3]);
  });

  it('takes reports with any of the chosen reasons', () => {
    const rows: Partial<ReportRow>[] = [
      { reasons: ['poor_lighting', 'traffic'] },
      { reasons: ['deserted'] },
      { reasons: ['staff_present'] },
      { reasons: [] },
    ];
    expect(idsThrough({ reasons: reasonMask(['traffic', 'deserted']) }, rows)).toEqual([1, 2]);
    expect(idsThrough({ reasons: reasonMask(['staff_present']) }, rows)).toEqual([3]);
  });

  it('takes the chosen feeling and entry modes', () => {
    const rows: Partial<ReportRow>[] = [
      { feeling: 'safe' },
      { feeling: 'unsafe', entryMode: 'school_class' },
      { feeling: 'unsafe', entryMode: 'paper' },
    ];
    expect(idsThrough({ feeling: 'unsafe' }, rows)).toEqual([2, 3]);
    expect(idsThrough({ entryModes: ['self', 'paper'] }, rows)).toEqual([1, 3]);
  });

  it('takes parts of the day as said or from the hour, and leaves out what is not known', () => {
    const rows: Partial<ReportRow>[] = [
      { feltKind: 'part', dayPart: 'night' },
      // 05:59 and 06:00 local time, UTC+1.
      { feltAt: Date.UTC(2026, 10, 20, 4, 59) },
      { feltAt: Date.UTC(2026, 10, 20, 5, 0) },
      { feltKind: 'unknown' },
    ];
    expect(idsThrough({ dayParts: ['night'] }, rows)).toEqual([1, 2]);
    expect(idsThrough({ dayParts: ['morning', 'night'] }, rows)).toEqual([1, 2, 3]);
  });

  it('takes dark or light', () => {
    const rows: Partial<ReportRow>[] = [
      { feltAt: Date.UTC(2026, 10, 21, 20) },
      { feltAt: Date.UTC(2026, 10, 20, 12) },
      { feltKind: 'part', dayPart: 'night' },
    ];
    expect(idsThrough({ darkness: 'dark' }, rows)).toEqual([1]);
    expect(idsThrough({ darkness: 'light' }, rows)).toEqual([2]);
  });

  it('takes what lies in any polygon of the area and not in a hole', () => {
    const at = (easting: number, northing: number): Partial<ReportRow> => ({ easting, northing });
    const square = (low: number, high: number): [number, number][] => [
      [low, low],
      [high, low],
      [high, high],
      [low, high],
      [low, low],
    ];
    const area = [[square(0, 100), square(40, 60)], [square(200, 210)]];
    const rows = [at(10, 10), at(50, 50), at(205, 205), at(150, 150), at(99.99, 50)];
    expect(idsThrough({ area }, rows)).toEqual([1, 3, 5]);
  });

  it('leaves out reports of a whole area, unless it is asked for them', () => {
    const rows: Partial<ReportRow>[] = [{ placeMethod: 'area' }, { placeMethod: 'list' }, {}];
    expect(idsThrough({}, rows)).toEqual([2, 3]);
    expect(idsThrough({ withoutPoint: true }, rows)).toEqual([1, 2, 3]);
  });

  it('holds all conditions together', () => {
    const rows: Partial<ReportRow>[] = [
      { feeling: 'unsafe', reasons: ['traffic'] },
      { feeling: 'safe', reasons: ['other'] },
      { feeling: 'unsafe', reasons: ['other'] },
    ];
    expect(idsThrough({ feeling: 'unsafe', reasons: reasonMask(['other']) }, rows)).toEqual([3]);
  });
});

describe('pointsOf', () => {
  it('gives metres, days and who may stand at a landmark', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, [
      reportRow({ id: 1, placeMethod: 'import' }),
      reportRow({
        id: 2,
        easting: 481_000.25,
        northing: 6_390_000.5,
        reporter: 'x',
        feltAt: 86_400_000 * 1.5,
        placeMethod: 'search',
      }),
      reportRow({ id: 3, placeMethod: 'list' }),
      reportRow({ id: 4, placeMethod: 'position' }),
    ]);
    const points = pointsOf(columns, Uint32Array.of(0, 1, 2, 3));
    // The second reporter's stands behind the three of the first.
    expect(points.easting[3]).toBe(481_000.25);
    expect(points.northing[3]).toBe(6_390_000.5);
    expect(points.reporter[3]).toBe(1);
    expect(points.day[3]).toBe(1.5);
    expect(Array.from(points.spreadable)).toEqual([0, 1, 0, 1]);
  });

  it('is undone by pickIndices', () => {
    expect(Array.from(pickIndices(Uint32Array.of(4, 8, 15), Uint32Array.of(0, 2)))).toEqual([
      4, 15,
    ]);
  });
});

describe('every filter', () => {
  const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | undefined> =>
    fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });
  const one = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const metre = fc.integer({ min: -80, max: 80 });
  const minute = fc
    .integer({ min: -60, max: 3000 })
    .map((minutes) => Date.UTC(2026, 9, 24) / 60_000 + minutes);
  const randomFilter = fc.record({
    fromMinute: fc.option(minute, { nil: undefined }),
    toMinute: fc.option(minute, { nil: undefined }),
    reasons: fc.option(fc.integer({ min: 0, max: 2 ** 18 - 1 }), { nil: undefined }),
    feeling: one(feelings),
    dayParts: some(dayParts),
    darkness: one(darknessCodes),
    entryModes: some(entryModes),
    withoutPoint: one([true]),
    box: fc.option(
      fc.record({
        west: metre.map((m) => 481_950 + m),
        south: metre.map((m) => 6_390_600 + m),
        east: metre.map((m) => 481_990 + m),
        north: metre.map((m) => 6_390_640 + m),
      }),
      { nil: undefined },
    ),
  });

  it('lets through, in order and within its range, what meets each condition', () => {
    fc.assert(
      fc.property(
        fc.array(randomRow, { maxLength: 60, size: 'max' }),
        randomFilter,
        fc.nat(60),
        (rows, filter, cut) => {
          const columns = createColumns(NASSJO);
          takeUp(columns, rows);
          const { arrays, length } = columns;
          const meets = (i: number): boolean =>
            arrays.feltMinute[i] >= (filter.fromMinute ?? -Infinity) &&
            arrays.feltMinute[i] < (filter.toMinute ?? Infinity) &&
            (filter.reasons === undefined || (arrays.reasons[i] & filter.reasons) !== 0) &&
            (filter.feeling === undefined || feelings[arrays.feeling[i]] === filter.feeling) &&
            (filter.darkness === undefined || darknessCodes[arrays.dark[i]] === filter.darkness) &&
            (filter.dayParts?.includes(dayParts[arrays.dayPart[i]]) ?? true) &&
            (filter.entryModes?.includes(entryModes[arrays.entryMode[i]]) ?? true) &&
            (filter.withoutPoint === true || placeMethods[arrays.placeMethod[i]] !== 'area') &&
            (filter.box === undefined ||
              (arrays.eastingCm[i] >= filter.box.west * 100 &&
                arrays.eastingCm[i] <= filter.box.east * 100 &&
                arrays.northingCm[i] >= filter.box.south * 100 &&
                arrays.northingCm[i] <= filter.box.north * 100));
          const expected = Array.from({ length }, (_, i) => i).filter(meets);
          expect(Array.from(selectReports(columns, filter))).toEqual(expected);
          const start = Math.min(cut, length);
          expect(Array.from(selectReports(columns, filter, { start, end: length }))).toEqual(
            expected.filter((i) => i >= start),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
