import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  createClocks,
  createColumns,
  takeUp,
  takeUpEntries,
  type ReportColumns,
  type ReportRow,
} from '@trygghetskartan/api/analysis/columns';
import { enterRows, joinEntries } from '@trygghetskartan/api/analysis/row-entry';
import { randomRow } from './random-rows.ts';
import { NASSJO, reportRow } from './rows.ts';

/** What is in use, column by column. */
function contentOf({ arrays, length }: ReportColumns): Map<string, number[]> {
  const content = new Map<string, number[]>();
  for (const [name, column] of Object.entries(arrays)) {
    content.set(name, Array.from(column.subarray(0, length)));
  }
  return content;
}

/** The reports of each number, as one text each. */
function reportsByReporter({ arrays, length }: ReportColumns): Map<number, string[]> {
  const reports = new Map<number, string[]>();
  for (let i = 0; i < length; i++) {
    const own = reports.get(arrays.reporter[i]) ?? [];
    reports.set(arrays.reporter[i], own);
    own.push(
      Object.values(arrays)
        .map((column) => column[i])
        .join(' '),
    );
  }
  return reports;
}

const batches = fc.array(fc.array(randomRow, { maxLength: 40, size: 'max' }), {
  minLength: 1,
  maxLength: 8,
});

describe('columns after any batches of rows', () => {
  it('are those made anew from the rows that stand', () => {
    fc.assert(
      fc.property(batches, (taken) => {
        const columns = createColumns(NASSJO);
        for (const rows of taken) takeUp(columns, rows);
        const standing = new Map<number, ReportRow>();
        for (const row of taken.flat()) standing.set(row.id, row);
        const anew = createColumns(NASSJO);
        // The same people in the same order of first appearance, so that they have the same numbers.
        takeUp(anew, introduceReporters(taken));
        takeUp(anew, withdraw(introduceReporters(taken)));
        takeUp(anew, standing.values());
        expect(contentOf(columns)).toEqual(contentOf(anew));
      }),
      { numRuns: 300 },
    );
  });

  it('differ for exactly the reporters that the change names, by the numbers it gives', () => {
    fc.assert(
      fc.property(batches, (taken) => {
        const columns = createColumns(NASSJO);
        for (const rows of taken) {
          const before = reportsByReporter(columns);
          const change = takeUp(columns, rows);
          const after = reportsByReporter(columns);
          const named = new Map<number, number>();
          for (const reporter of new Set([...before.keys(), ...after.keys()])) {
            const [was = [], is = []] = [before.get(reporter), after.get(reporter)];
            if (was.join() !== is.join()) named.set(reporter, is.length - was.length);
          }
          const expected = [...named].sort(([one], [other]) => one - other);
          expect(Array.from(change.reporters, (r, i) => [r, change.deltas[i]])).toEqual(expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are the same where the rows came as numbers, many batches at a time', () => {
    fc.assert(
      fc.property(batches, (taken) => {
        const [one, other] = [createColumns(NASSJO), createColumns(NASSJO)];
        takeUp(one, taken.flat());
        const clocks = createClocks(NASSJO);
        takeUpEntries(other, joinEntries(taken.map((rows) => enterRows(rows, clocks))));
        expect(contentOf(other)).toEqual(contentOf(one));
      }),
    );
  });

  it('stand by reporter, 20 m cell and id', () => {
    fc.assert(
      fc.property(batches, (taken) => {
        const columns = createColumns(NASSJO);
        for (const rows of taken) takeUp(columns, rows);
        const { arrays, length } = columns;
        const keys = Array.from({ length }, (_, i) => [
          arrays.reporter[i],
          Math.floor(arrays.eastingCm[i] / 2000),
          Math.floor(arrays.northingCm[i] / 2000),
          arrays.id[i],
        ]);
        const sorted = keys.toSorted(
          (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3],
        );
        expect(keys).toEqual(sorted);
      }),
    );
  });
});

function introduceReporters(taken: ReportRow[][]): ReportRow[] {
  // The columns number people when a counted row of theirs first comes, batch by batch and, within
  // a batch, the last row of each id in the order in which the ids first stand.
  return taken
    .flatMap((rows) => {
      const latest = new Map<number, ReportRow>();
      for (const row of rows) latest.set(row.id, row);
      return [...latest.values()].filter(({ status }) => status === 'received');
    })
    .map((row, i) => ({ ...row, id: 1_000_000 + i }));
}

function withdraw(rows: ReportRow[]): ReportRow[] {
  return rows.map((row) => ({ ...row, status: 'withdrawn' }));
}

describe('what the columns keep', () => {
  it('is at most 50 bytes a report and 24 a reporter, beside 80 kB', () => {
    const columns = createColumns(NASSJO);
    const reporters = 12_000;
    for (let first = 0; first < 30_000; first += 1000) {
      takeUp(
        columns,
        Array.from({ length: 1000 }, (_, i) =>
          reportRow({ id: first + i + 1, reporter: `${(first + i) % reporters}` }),
        ),
      );
      const people = Math.min(columns.length, reporters);
      expect(bytesOf(columns)).toBeLessThanOrEqual(80_000 + 50 * columns.length + 24 * people);
    }
    expect(columns.length).toBe(30_000);
    // Half are withdrawn: the columns shrink, the pages of ids and the keys stay.
    takeUp(
      columns,
      Array.from({ length: 15_000 }, (_, i) => reportRow({ id: 2 * i + 1, status: 'withdrawn' })),
    );
    expect(columns.length).toBe(15_000);
    expect(bytesOf(columns)).toBeLessThanOrEqual(80_000 + 54 * 15_000 + 24 * reporters);
  });
});
