import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  createColumns,
  UNKNOWN,
  upsert,
  type ReportColumns,
} from '@trygghetskartan/api/analysis/columns';
import { reportRow, NASSJO } from './rows.ts';

function idsOf(columns: ReportColumns): number[] {
  return Array.from(columns.arrays.id.subarray(0, columns.length));
}

describe('upsert', () => {
  it('writes a report in centimetres, minutes, bits and codes', () => {
    const columns = createColumns(NASSJO);
    upsert(columns, [
      reportRow({
        id: 7,
        easting: 481_950.127,
        northing: 6_390_600.5,
        // Friday 20 November 2026, 22:15 in Nässjö.
        feltAt: Date.UTC(2026, 10, 20, 21, 15),
        feltKind: 'moment',
        feeling: 'unsafe',
        reasons: ['poor_lighting', 'deserted', 'well_lit'],
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
    expect(arrays.feeling[0]).toBe(0);
    expect(arrays.hour[0]).toBe(22);
    expect(arrays.weekday[0]).toBe(4);
    expect(arrays.dayPart[0]).toBe(3);
    expect(arrays.weekPart[0]).toBe(0);
    expect(arrays.dark[0]).toBe(1);
    expect(arrays.entryMode[0]).toBe(3);
    expect(arrays.placeMethod[0]).toBe(3);
  });

  it('knows no hour, weekday or darkness where only a part of the day was given', () => {
    const columns = createColumns(NASSJO);
    const receivedAt = Date.UTC(2026, 5, 1, 12);
    upsert(columns, [
      reportRow({
        feltAt: undefined,
        receivedAt,
        feltKind: 'part',
        dayPart: 'evening',
        weekPart: 'weekend',
      }),
      reportRow({ id: 2, feltAt: undefined, receivedAt, feltKind: 'unknown' }),
    ]);
    const { arrays } = columns;
    expect(Array.from(arrays.hour.subarray(0, 2))).toEqual([UNKNOWN, UNKNOWN]);
    expect(Array.from(arrays.weekday.subarray(0, 2))).toEqual([UNKNOWN, UNKNOWN]);
    expect(Array.from(arrays.dark.subarray(0, 2))).toEqual([UNKNOWN, UNKNOWN]);
    expect(Array.from(arrays.dayPart.subarray(0, 2))).toEqual([2, UNKNOWN]);
    expect(Array.from(arrays.weekPart.subarray(0, 2))).toEqual([1, UNKNOWN]);
    expect(arrays.feltMinute[0]).toBe(receivedAt / 60_000);
  });

  it('takes "now" without a time for the time it was received', () => {
    const columns = createColumns(NASSJO);
    upsert(columns, [
      reportRow({ feltAt: undefined, receivedAt: Date.UTC(2026, 5, 1, 12), feltKind: 'now' }),
    ]);
    expect(columns.arrays.hour[0]).toBe(14);
    expect(columns.arrays.dark[0]).toBe(0);
  });

  it('replaces the report with the same id', () => {
    const columns = createColumns(NASSJO);
    upsert(columns, [reportRow({ id: 1, easting: 100 }), reportRow({ id: 2 })]);
    upsert(columns, [reportRow({ id: 1, easting: 200 })]);
    expect(idsOf(columns)).toEqual([1, 2]);
    expect(columns.arrays.eastingCm[0]).toBe(20_000);
  });

  it('removes a report that was withdrawn, and finds the others afterwards', () => {
    const columns = createColumns(NASSJO);
    upsert(
      columns,
      [1, 2, 3, 4].map((id) => reportRow({ id, easting: id * 100 })),
    );
    upsert(columns, [reportRow({ id: 2, status: 'withdrawn' })]);
    expect(idsOf(columns).toSorted((a, b) => a - b)).toEqual([1, 3, 4]);
    upsert(columns, [
      reportRow({ id: 4, easting: 999 }),
      reportRow({ id: 3, status: 'erased' }),
      reportRow({ id: 8, status: 'rejected' }),
    ]);
    expect(idsOf(columns).toSorted((a, b) => a - b)).toEqual([1, 4]);
    const at = idsOf(columns).indexOf(4);
    expect(columns.arrays.eastingCm[at]).toBe(99_900);
  });

  it('gives the same reporter the same number', () => {
    const columns = createColumns(NASSJO);
    upsert(columns, [
      reportRow({ id: 1, reporter: 'a' }),
      reportRow({ id: 2, reporter: 'b' }),
      reportRow({ id: 3, reporter: 'a' }),
    ]);
    expect(Array.from(columns.arrays.reporter.subarray(0, 3))).toEqual([0, 1, 0]);
  });

  it('grows by doubling and keeps what it holds in 36 bytes a report', () => {
    const columns = createColumns(NASSJO, 4);
    expect(bytesOf(columns)).toBe(4 * 36);
    upsert(
      columns,
      Array.from({ length: 100 }, (_, i) => reportRow({ id: i, easting: i })),
    );
    expect(columns.length).toBe(100);
    expect(columns.arrays.eastingCm[99]).toBe(9900);
    expect(columns.arrays.eastingCm[3]).toBe(300);
    expect(bytesOf(columns)).toBeLessThan(2 * 116 * 36);
  });
});
