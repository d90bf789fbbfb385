import { createColumns, takeUp, type ReportRow } from '@trygghetskartan/api/analysis/columns';
import { selectReports, type ReportSelection } from '@trygghetskartan/api/analysis/filter';
import type { DetectedHotspot } from '@trygghetskartan/api/analysis/hotspot';
import { fortnightsWithin } from '@trygghetskartan/api/analysis/trend/fortnights';
import { keepDescriptions } from '@trygghetskartan/api/hotspots/kept-descriptions';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRow } from '../analysis/random-rows.ts';
import { NASSJO, reportRow } from '../analysis/rows.ts';

const options = { checkCancelled: () => undefined };
const fortnights = fortnightsWithin('2026-10-20', '2026-11-21', NASSJO.timeZone);
const laterFortnights = fortnightsWithin('2026-10-23', '2026-11-21', NASSJO.timeZone);
const cellMetres = 10;

type Cell = readonly [column: number, row: number];

/** A hotspot of these cells, counted from the middle of the town, as the detector would give it. */
function hotspotOf(
  columns: ReturnType<typeof createColumns>,
  selection: ReportSelection,
  cells: readonly Cell[],
): DetectedHotspot {
  const corners = cells.map(([column, row]) => [481_950 + column * 10, 6_390_600 + row * 10]);
  const { eastingCm, northingCm } = columns.arrays;
  return {
    tier: 'A',
    sudden: false,
    easting: 0,
    northing: 0,
    radius: 20,
    p: 0,
    q: 0,
    people: 0,
    reports: 0,
    expected: 0,
    score: 0,
    ratio: 1,
    periods: 1,
    burstShare: 0,
    members: selectReports(columns, selection).filter((at) =>
      corners.some(
        ([west, south]) =>
          Math.floor((eastingCm[at] / 100 - west) / 10) === 0 &&
          Math.floor((northingCm[at] / 100 - south) / 10) === 0,
      ),
    ),
    cells: Int32Array.from(corners.flat()),
    cellMetres,
  };
}

test('descriptions that are asked for again are as ones made anew, whatever came between', () => {
  const edge = fc.integer({ min: -6, max: 5 });
  const cells = fc.uniqueArray(fc.tuple(edge, edge), { minLength: 1, selector: String });
  const step = fc.record({
    taken: fc.array(fc.array(randomRow, { maxLength: 4 }), { maxLength: 3 }),
    asked: fc.constantFrom<ReportSelection>(
      { feeling: 'unsafe' },
      { feeling: 'unsafe', entryModes: ['self'] },
    ),
    period: fc.constantFrom(fortnights, laterFortnights),
    // Few of them, so that most are asked for again.
    outlines: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
  });
  const input = fc.tuple(
    fc.array(cells, { minLength: 5, maxLength: 5 }),
    fc.array(randomRow, { maxLength: 60, size: 'max' }),
    fc.array(step, { minLength: 2, maxLength: 10 }),
  );
  fc.assert(
    fc.property(input, ([shapes, first, steps]) => {
      const columns = createColumns(NASSJO);
      takeUp(columns, first);
      const kept = keepDescriptions();
      for (const { taken, asked, period, outlines } of steps) {
        for (const rows of taken) {
          kept.note(takeUp(columns, rows));
        }
        const hotspots = outlines.map((index) => hotspotOf(columns, asked, shapes[index]));
        const view = { selection: asked, fortnights: period };
        expect(kept.of(columns, hotspots, view, options)).toEqual(
          keepDescriptions().of(columns, hotspots, view, options),
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('one report more describes only the hotspot that it lies in anew', () => {
  const columns = createColumns(NASSJO);
  const [here, there]: Cell[] = [
    [0, 0],
    [4, 0],
  ];
  const at = (column: number, stated: Partial<ReportRow>) =>
    reportRow({ easting: 481_955 + 10 * column, northing: 6_390_605, ...stated });
  const selection = { feeling: 'unsafe' } as const;
  const view = { selection, fortnights };
  takeUp(columns, [at(0, { id: 1, reporter: 'a' }), at(4, { id: 2, reporter: 'c' })]);
  const kept = keepDescriptions();
  const describe = () =>
    kept.of(
      columns,
      [here, there].map((cell) => hotspotOf(columns, selection, [cell])),
      view,
      options,
    );
  const before = describe();
  kept.note(takeUp(columns, [at(0, { id: 3, reporter: 'b' })]));
  const [touched, untouched] = describe();
  expect(touched.profile.people).toBe(2);
  expect(touched.unsafe.share?.of).toBe(2);
  // The outline stays: its cells are the same.
  expect(touched.outline).toBe(before[0].outline);
  expect(untouched.profile).toBe(before[1].profile);
  expect(untouched.unsafe).toBe(before[1].unsafe);

  // Somebody who feels safe there is no report of the view and yet changes the share.
  kept.note(takeUp(columns, [at(4, { id: 4, reporter: 'd', feeling: 'safe' })]));
  const [, felt] = describe();
  expect(felt.profile).toBe(before[1].profile);
  expect(felt.unsafe.share).toMatchObject({ people: 1, of: 2 });
});

test('descriptions whose making was cancelled are made anew', () => {
  const columns = createColumns(NASSJO);
  const cell: Cell = [0, 0];
  const selection = { feeling: 'unsafe' } as const;
  const view = { selection, fortnights };
  const kept = keepDescriptions();
  const row = { easting: 481_955, northing: 6_390_605 };
  takeUp(columns, [reportRow({ ...row, id: 1, reporter: 'a' })]);
  kept.of(columns, [hotspotOf(columns, selection, [cell])], view, options);
  kept.note(takeUp(columns, [reportRow({ ...row, id: 1, reporter: 'a', reasons: ['deserted'] })]));
  const hotspots = [hotspotOf(columns, selection, [cell])];
  const stop = () => {
    throw new Error('cancelled');
  };
  expect(() => kept.of(columns, hotspots, view, { checkCancelled: stop })).toThrow('cancelled');
  const [{ profile }] = kept.of(columns, hotspots, view, options);
  expect(profile.reasons).toEqual([{ reason: 'deserted', people: 1, reports: 1 }]);
});
