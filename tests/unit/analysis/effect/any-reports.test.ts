import { createColumns, takeUp } from '@trygghetskartan/api/analysis/columns';
import { comparePeriods } from '@trygghetskartan/api/analysis/comparison/compare-periods';
import { effectAtPlace } from '@trygghetskartan/api/analysis/effect/effect-at-place';
import { cellsOfDisc } from '@trygghetskartan/api/analysis/effect/place-cells';
import { comparison } from '@trygghetskartan/api/contract/comparison';
import { effect } from '@trygghetskartan/api/contract/effect';
import { array, assert, boolean, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { NASSJO, reportRow } from '../rows.ts';
import { quietJob } from './planted-places.ts';

/*
 * Few or many reports of few people in a small square over a year, some without a known hour: whatever
 * they are, every figure of the answer is a finite number, as JSON needs it.
 */
const middle = { easting: 481_745, northing: 6_390_045 };
const reports = array(
  record({
    east: integer({ min: -400, max: 400 }),
    north: integer({ min: -400, max: 400 }),
    person: integer({ min: 1, max: 30 }),
    hour: integer({ min: 0, max: 24 * 365 }),
    known: boolean(),
  }),
  { maxLength: 200 },
);

function hold(
  told: { east: number; north: number; person: number; hour: number; known: boolean }[],
) {
  const columns = createColumns(NASSJO);
  takeUp(
    columns,
    told.map(({ east, north, person, hour, known }, i) => {
      const moment = Date.UTC(2025, 10, 23) + hour * 3_600_000;
      return reportRow({
        id: i + 1,
        reporter: `p${person}`,
        easting: middle.easting + east,
        northing: middle.northing + north,
        feltAt: known ? moment : undefined,
        feltKind: known ? 'moment' : 'unknown',
        receivedAt: moment,
      });
    }),
  );
  return { columns, municipality: { code: '0682', ...NASSJO }, version: 1 };
}

test('an effect has only finite figures, and is never "fewer" with an interval that covers 1', () => {
  assert(
    property(
      reports,
      integer({ min: 3, max: 12 }),
      integer({ min: 10, max: 120 }),
      (told, fortnights, radius) => {
        const answer = effectAtPlace(
          hold(told),
          {
            cells: cellsOfDisc(middle.easting, middle.northing, radius),
            ...middle,
            selection: {},
            start: '2026-06-01',
            fortnights,
            today: '2026-11-23',
            minimumReporters: 1,
          },
          quietJob,
        );
        const place = { ...middle, lng: 14.7, lat: 57.6, areaSquareMetres: 100 };
        expect(effect.safeParse({ ...answer, place, start: '2026-06-01' }).error).toBeUndefined();
        const clear = answer.verdict === 'fewer' || answer.verdict === 'more';
        const { low = 1, high = 1 } = answer.ratio ?? {};
        expect(clear).toBe(high < 1 || low > 1);
      },
    ),
    { numRuns: 60 },
  );
});

test('a comparison has only finite figures', () => {
  assert(
    property(reports, (told) => {
      const answer = comparePeriods(
        hold(told),
        {
          now: { from: '2026-07-01', to: '2026-08-30' },
          earlier: { from: '2025-12-01', to: '2026-01-15' },
          selection: {},
        },
        quietJob,
      );
      const filter = { from: '2026-07-01', to: '2026-08-30' };
      expect(comparison.safeParse({ ...answer, filter, query: '' }).error).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
