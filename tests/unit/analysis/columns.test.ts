import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '@trygghetskartan/api/analysis/column-arrays';
import { createColumns, takeUp, type ReportColumns } from '@trygghetskartan/api/analysis/columns';
import { reportRow, NASSJO } from './rows.ts';

function idsOf(columns: ReportColumns): number[] {
  return Array.from(columns.arrays.id.subarray(0, columns.length));
}

describe('takeUp', () => {
  it('writes a report in centimetres, minutes, bits and codes', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, [
      reportRow({
        id: 7,
        easting: 481_950.127,
        northing: 6_390_600.5,
        // Friday 20 November 2026, 22:15 in Nässjö.
        feltAt: Date.UTC(2026, 10, 20, 21, 15),
        feltKind: 'moment',
        feeling: 'unsafe',
        reasons: ['poor_lighting', 'deserted', 'well_lit'],
        actions: ['other_way', 'nothing'],
        entryMode: 'paper',
        placeMethod: 'list',
      }),
    ]);
    const { arrays } = columns;
    expect(idsOf(columns)).toEqual([7]);
    expect(arrays.eastingCm[0]).toBe(48_195_013);
    expect(arrays.northingCm[0]).toBe(639_060_050);
    expect(arrays.feltMinute[0]).toBe(Date.UTC(2026, 10, 20, 21, 15) / 60_000);
    // poor_lighting is bit 0, deserted bit 2, well_lit bit 13.
    expect(arrays.reasons[0]).toBe(1 + 4 + 8192);
    // other_way is bit 1, nothing bit 4.
    expect(arrays.actions[0]).toBe(2 + 16);
    expect(arrays.feeling[0]).toBe(0);
    expect(arrays.hour[0]).toBe(22);
    expect(arrays.weekday[0]).toBe(4);
    expect(arrays.dayPart[0]).toBe(3);
    expect(arrays.dark[0]).toBe(1);
    expect(arrays.entryMode[0]).toBe(3);
    expect(arrays.placeMethod[0]).toBe(3);
  });

  it('knows no hour, weekday or darkness where only a part of the day was given', () => {
    const columns = createColumns(NASSJO);
    const receivedAt = Date.UTC(2026, 5, 1, 12);
    takeUp(columns, [
      reportRow({
        feltAt: undefined,
        receivedAt,
        feltKind: 'part',
        dayPart: 'evening',
      }),
      reportRow({ id: 2, feltAt: undefined, receivedAt, feltKind: 'unknown' }),
    ]);
    const { arrays } = columns;
    expect(Array.from(arrays.hour.subarray(0, 2))).toEqual([UNKNOWN, UNKNOWN]);
    expect(Array.from(arrays.weekday.subarray(0, 2))).toEqual([UNKNOWN, UNKNOWN]);
    expect(Array.from(arrays.dark.subarray(0, 2))).toEqual([UNKNOWN, UNKNOWN]);
    expect(Array.from(arrays.dayPart.subarray(0, 2))).toEqual([2, UNKNOWN]);
    expect(arrays.feltMinute[0]).toBe(receivedAt / 60_000);
  });

  it('takes "now" without a time for the time it was received', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, [
      reportRow({ feltAt: undefined, receivedAt: Date.UTC(2026, 5, 1, 12), feltKind: 'now' }),
    ]);
    expect(columns.arrays.hour[0]).toBe(14);
    expect(columns.arrays.dark[0]).toBe(0);
  });

  it('replaces the report with the same id', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, [reportRow({ id: 1, easting: 100 }), reportRow({ id: 2 })]);
    takeUp(columns, [reportRow({ id: 1, easting: 200 })]);
    expect(idsOf(columns)).toEqual([1, 2]);
    expect(columns.arrays.eastingCm[0]).toBe(20_000);
  });

  it('removes a report that was withdrawn, and finds the others afterwards', () => {
    const columns = createColumns(NASSJO);
    takeUp(
      columns,
      [1, 2, 3, 4].map((id) => reportRow({ id, easting: id * 100 })),
    );
    takeUp(columns, [reportRow({ id: 2, status: 'withdrawn' })]);
    expect(idsOf(columns).toSorted((a, b) => a - b)).toEqual([1, 3, 4]);
    takeUp(columns, [
      reportRow({ id: 4, easting: 999 }),
      reportRow({ id: 3, status: 'erased' }),
      reportRow({ id: 8, status: 'rejected' }),
    ]);
    expect(idsOf(columns).toSorted((a, b) => a - b)).toEqual([1, 4]);
    const at = idsOf(columns).indexOf(4);
    expect(columns.arrays.eastingCm[at]).toBe(99_900);
  });

  it('stands in the order of reporter, 20 m cell from west to east and south to north, and id', () => {
    const columns = createColumns(NASSJO);
    const at = (id: number, reporter: string, easting: number, northing: number) =>
      reportRow({ id, reporter, easting, northing });
    takeUp(columns, [
      at(1, 'a', 480_020, 6_390_000),
      at(2, 'b', 480_000, 6_390_000),
      at(3, 'a', 480_000, 6_390_019.99),
    ]);
    takeUp(columns, [
      at(4, 'a', 480_019.99, 6_390_020),
      at(5, 'c', 480_000, 6_390_000),
      at(6, 'a', 480_019.99, 6_390_000),
    ]);
    expect(idsOf(columns)).toEqual([3, 6, 4, 1, 2, 5]);
    expect(Array.from(columns.arrays.reporter.subarray(0, 6))).toEqual([0, 0, 0, 0, 1, 2]);
  });

  it('says whose reports changed and by how many', () => {
    const columns = createColumns(NASSJO);
    const first = takeUp(columns, [
      reportRow({ id: 1, reporter: 'a' }),
      reportRow({ id: 2, reporter: 'b' }),
      reportRow({ id: 3, reporter: 'a' }),
      reportRow({ id: 4, reporter: 'c' }),
    ]);
    expect(first).toEqual({ reporters: Uint32Array.of(0, 1, 2), deltas: Int32Array.of(2, 1, 1) });
    const second = takeUp(columns, [
      reportRow({ id: 1, reporter: 'a', status: 'withdrawn' }),
      reportRow({ id: 2, reporter: 'b' }),
      reportRow({ id: 4, reporter: 'c', feeling: 'safe' }),
      reportRow({ id: 5, reporter: 'd' }),
      reportRow({ id: 6, reporter: 'd', status: 'rejected' }),
    ]);
    expect(second).toEqual({ reporters: Uint32Array.of(0, 2, 3), deltas: Int32Array.of(-1, 0, 1) });
  });

  it('takes the last of several rows with one id', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, [
      reportRow({ id: 1, feeling: 'safe' }),
      reportRow({ id: 1, feeling: 'unsafe' }),
      reportRow({ id: 2 }),
      reportRow({ id: 2, status: 'withdrawn' }),
    ]);
    expect(idsOf(columns)).toEqual([1]);
    expect(columns.arrays.feeling[0]).toBe(0);
  });

  it('grows a little ahead of its reports and gives room back after them', () => {
    const columns = createColumns(NASSJO);
    const rows = Array.from({ length: 5000 }, (_, i) => reportRow({ id: i, easting: i }));
    takeUp(columns, rows);
    expect(columns.length).toBe(5000);
    expect(columns.arrays.eastingCm[4999]).toBe(499_900);
    expect(columns.arrays.eastingCm[3]).toBe(300);
    expect(columns.arrays.id.length).toBeLessThanOrEqual(6250);
    takeUp(
      columns,
      rows.slice(2000).map((row) => ({ ...row, status: 'erased' })),
    );
    expect(columns.length).toBe(2000);
    expect(columns.arrays.id.length).toBeLessThanOrEqual(2500);
  });

  it('stays as large as it was made for', () => {
    const columns = createColumns(NASSJO, 5000);
    const { id } = columns.arrays;
    for (const first of [0, 2500]) {
      takeUp(
        columns,
        Array.from({ length: 2500 }, (_, i) => reportRow({ id: first + i + 1 })),
      );
      expect(columns.arrays.id).toBe(id);
    }
    expect(columns.length).toBe(5000);
  });
});
