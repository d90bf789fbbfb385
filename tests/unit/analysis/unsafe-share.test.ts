import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { reasonMask } from '@trygghetskartan/api/analysis/reason-bits';
import { shareUnsafe } from '@trygghetskartan/api/analysis/unsafe-share';
import { NASSJO, reportRow } from './rows.ts';

function columnsOf(rows: Partial<ReportRow>[]) {
  const columns = createColumns(NASSJO);
  takeUp(
    columns,
    rows.map((row, i) => reportRow({ id: i + 1, ...row })),
  );
  return columns;
}

/** The two cells of 10 m from 481,000 to 481,020 east, 6,390,000 to 6,390,010 north. */
const OUTLINE = { cells: Int32Array.of(481_000, 6_390_000, 481_010, 6_390_000), cellMetres: 10 };
const INSIDE = { easting: 481_005, northing: 6_390_005 };

describe('shareUnsafe', () => {
  it('is of all who report the place, safe or unsafe, each person once', () => {
    const columns = columnsOf([
      { ...INSIDE, reporter: 'a', feeling: 'unsafe' },
      { ...INSIDE, reporter: 'a', feeling: 'unsafe' },
      // Half of what b says is unsafe; most of what c says is safe.
      { ...INSIDE, reporter: 'b', feeling: 'unsafe' },
      { ...INSIDE, reporter: 'b', feeling: 'safe' },
      { ...INSIDE, reporter: 'c', feeling: 'unsafe' },
      { ...INSIDE, reporter: 'c', feeling: 'safe' },
      { ...INSIDE, easting: 481_019.99, reporter: 'c', feeling: 'safe' },
      // On the outline's eastern edge, which belongs to the next cell.
      { ...INSIDE, easting: 481_020, reporter: 'd', feeling: 'safe' },
    ]);
    const [{ share }] = shareUnsafe(columns, [OUTLINE], {});
    expect(share).toMatchObject({ people: 2, of: 3 });
    expect(share?.share).toBeCloseTo(2 / 3, 12);
  });

  it('keeps to the period and the other conditions, but not to the feeling and its reasons', () => {
    const columns = columnsOf([
      { ...INSIDE, reporter: 'a', feeling: 'unsafe', reasons: ['deserted'] },
      { ...INSIDE, reporter: 'b', feeling: 'safe', reasons: ['well_lit'] },
      { ...INSIDE, reporter: 'c', feeling: 'unsafe', entryMode: 'school_class' },
      { ...INSIDE, reporter: 'd', feeling: 'unsafe', feltAt: Date.UTC(2020, 0, 1) },
    ]);
    const selection = {
      fromMinute: Date.UTC(2026, 0, 1) / 60_000,
      feeling: 'unsafe',
      reasons: reasonMask(['deserted']),
      entryModes: ['self'],
    } as const;
    expect(shareUnsafe(columns, [OUTLINE], selection)[0].share).toMatchObject({
      people: 1,
      of: 2,
    });
  });

  it('knows nothing of an outline that nobody reports', () => {
    expect(shareUnsafe(columnsOf([{ easting: 480_000 }]), [OUTLINE], {})).toEqual([
      { share: undefined, reporters: [] },
    ]);
    expect(shareUnsafe(columnsOf([]), [], {})).toEqual([]);
  });

  it('counts several outlines at once as one by one, by hand', () => {
    const cell = fc.integer({ min: 0, max: 5 });
    const outlines = fc.array(
      fc.uniqueArray(fc.tuple(cell, cell), { minLength: 1, maxLength: 8, selector: String }),
      { minLength: 1, maxLength: 4 },
    );
    const rows = fc.array(
      fc.record({
        easting: fc.integer({ min: -10, max: 70 }).map((m) => 481_000 + m),
        northing: fc.integer({ min: -10, max: 70 }).map((m) => 6_390_000 + m),
        reporter: fc.integer({ min: 1, max: 9 }).map(String),
        feeling: fc.constantFrom('unsafe', 'safe'),
      }),
      { maxLength: 60, size: 'max' },
    );
    fc.assert(
      fc.property(rows, outlines, (reports, shapes) => {
        const found = shareUnsafe(
          columnsOf(reports),
          shapes.map((cells) => ({
            cells: Int32Array.from(
              cells.flatMap(([x, y]) => [481_000 + 10 * x, 6_390_000 + 10 * y]),
            ),
            cellMetres: 10,
          })),
          {},
        );
        const expected = shapes.map((cells) => {
          const balance = new Map<string, number>();
          for (const { easting, northing, reporter, feeling } of reports) {
            const within = cells.some(
              ([x, y]) =>
                Math.floor((easting - 481_000) / 10) === x &&
                Math.floor((northing - 6_390_000) / 10) === y,
            );
            const step = feeling === 'unsafe' ? 1 : -1;
            if (within) balance.set(reporter, (balance.get(reporter) ?? 0) + step);
          }
          const unsafe = [...balance.values()].filter((sum) => sum >= 0).length;
          return [unsafe, balance.size];
        });
        expect(found.map(({ share, reporters }) => [share?.people ?? 0, reporters.length])).toEqual(
          expected,
        );
      }),
    );
  });
});
