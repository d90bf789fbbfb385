import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createColumns, takeUp } from '@trygghetskartan/api/analysis/columns';
import { pointsOf, selectReports } from '@trygghetskartan/api/analysis/filter';
import { heatOfSelection, heatSurface } from '@trygghetskartan/api/analysis/heat';
import { NASSJO, reportRow } from './rows.ts';

const metre = fc.integer({ min: 0, max: 300 });
/** Few people over a few blocks, so that voices share weight across the view's edges. */
const rows = fc.array(
  fc.record({
    easting: metre.map((m) => 481_300 + m / 2),
    northing: metre.map((m) => 6_390_000 + m),
    reporter: fc.integer({ min: 1, max: 4 }).map((n) => `${n}`),
    feeling: fc.constantFrom('unsafe', 'safe'),
  }),
  { maxLength: 120, size: 'max' },
);
const views = fc.record({
  west: metre.map((m) => 481_300 + m),
  south: metre.map((m) => 6_390_000 + m),
  cellMetres: fc.constantFrom(1, 2, 7, 10, 60),
  columns: fc.integer({ min: 1, max: 6 }),
  rows: fc.integer({ min: 1, max: 6 }),
});

it('shows a view as it would be with every report at hand, to the bit', () => {
  fc.assert(
    fc.property(
      rows,
      views,
      fc.constantFrom(8, 15, 50),
      fc.integer({ min: 0, max: 3 }),
      (reports, grid, sigmaMetres, minimumReporters) => {
        const columns = createColumns(NASSJO);
        takeUp(
          columns,
          reports.map((report, id) => reportRow({ ...report, id })),
        );
        const selection = { feeling: 'unsafe' } as const;
        const options = { sigmaMetres, minimumReporters };
        const all = pointsOf(columns, selectReports(columns, selection));
        expect(heatOfSelection(columns, selection, grid, options)).toEqual(
          heatSurface(all, grid, options),
        );
      },
    ),
    { numRuns: 500 },
  );
});

it('stops where nobody waits for it any more', () => {
  const columns = createColumns(NASSJO);
  takeUp(columns, [reportRow({})]);
  const grid = { west: 481_900, south: 6_390_500, cellMetres: 10, columns: 20, rows: 20 };
  const checkCancelled = (): void => {
    throw new Error('cancelled');
  };
  expect(() => heatOfSelection(columns, {}, grid, { checkCancelled })).toThrow('cancelled');
});
