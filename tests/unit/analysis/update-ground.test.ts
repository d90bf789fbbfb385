// Vitest's own comparison takes far longer on arrays.
import { deepStrictEqual } from 'node:assert';
import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createColumns,
  takeUp,
  type ReportColumns,
  type ReportRow,
} from '@trygghetskartan/api/analysis/columns';
import { selectReports, type ReportSelection } from '@trygghetskartan/api/analysis/filter';
import { layGround, type Ground } from '@trygghetskartan/api/analysis/ground';
import { findHotspots } from '@trygghetskartan/api/analysis/lex';
import { updateGround } from '@trygghetskartan/api/analysis/update-ground';
import { NASSJO, reportRow } from './rows.ts';

const SELECTION: ReportSelection = { feeling: 'unsafe' };
const WEST = 481_000;
const SOUTH = 6_390_000;

const NAMES = ['loud', 'louder', ...Array.from({ length: 25 }, (_, i) => String(i + 1))];

/**
 * Before anything changes: a report of each of those whose reports will come and go, so that they stand
 * before the others; corners that hold the frame where it is; one report every 100 m; and twelve people
 * who stand out, away from most of what changes.
 */
const town = [
  ...NAMES.map((reporter, i) => [reporter, 50 * i + 37, 1400] as const),
  ...[0, 1500].map((corner) => [`corner ${corner}`, corner, corner] as const),
  ...Array.from(
    { length: 225 },
    (_, i) => [`town ${i}`, 100 * (i % 15) + 13, 100 * Math.floor(i / 15) + 27] as const,
  ),
  ...Array.from(
    { length: 12 },
    (_, i) => [`stands out ${i}`, 260 + ((i * 7) % 20), 260 + ((i * 13) % 20)] as const,
  ),
].map(([reporter, east, north], i) =>
  reportRow({
    id: 100_000 + i,
    reporter,
    easting: WEST + east,
    northing: SOUTH + north,
    feltAt: Date.UTC(2026, 0, 1 + i),
  }),
);

/**
 * Where reports come and go: spots that people share (some across a cell's corner), one spot's
 * surroundings, and anywhere.
 */
const place: Arbitrary<[number, number]> = oneof(
  constantFrom<[number, number][]>([755, 745], [760, 750], [759.9, 749.95], [760.2, 750.1]),
  record({ x: integer({ min: 7000, max: 8000 }), y: integer({ min: 7000, max: 8000 }) }).map(
    ({ x, y }): [number, number] => [x / 10, y / 10],
  ),
  record({ x: integer({ min: 1, max: 1499 }), y: integer({ min: 1, max: 1499 }) }).map(
    ({ x, y }): [number, number] => [x, y],
  ),
);

/** One of few reports of one of few people, some loud: it comes, moves, changes hands or goes. */
const row: Arbitrary<ReportRow> = record({
  id: integer({ min: 1, max: 60 }),
  reporter: oneof(constantFrom('loud', 'louder'), constantFrom(...NAMES)),
  at: place,
  day: integer({ min: 0, max: 200 }),
  placeMethod: constantFrom('search', 'search', 'list', 'crosshair'),
  feeling: constantFrom('unsafe', 'unsafe', 'unsafe', 'safe'),
  status: constantFrom('received', 'received', 'received', 'withdrawn'),
}).map(({ at: [east, north], day, ...rest }) =>
  reportRow({
    ...rest,
    easting: WEST + east,
    northing: SOUTH + north,
    feltAt: Date.UTC(2026, 0, 1 + day),
  }),
);

function layAnew(columns: ReportColumns): Ground {
  return layGround(columns, selectReports(columns, SELECTION));
}

describe('updateGround', () => {
  it('gives to the bit what laying anew gives, after any comings and goings', () => {
    assert(
      property(
        array(array(row, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 8 }),
        (batches) => {
          const columns = createColumns(NASSJO);
          takeUp(columns, town);
          let ground = layAnew(columns);
          for (const rows of batches) {
            const change = takeUp(columns, rows);
            ground = updateGround(ground, columns, change, SELECTION);
            const anew = layAnew(columns);
            // What a search left for the next may be kept or not: it must only change nothing below.
            deepStrictEqual({ ...ground, grown: anew.grown, town: anew.town }, anew);
            deepStrictEqual(findHotspots(ground, columns), findHotspots(anew, columns));
          }
        },
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  it('moves what it remembers of a hotspot that nothing happened near', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, town);
    let ground = layAnew(columns);
    const [before] = findHotspots(ground, columns).hotspots;
    expect(before.people).toBe(12);
    const second = reportRow({ id: 1, reporter: '7', easting: WEST + 900, northing: SOUTH + 1200 });
    ground = updateGround(ground, columns, takeUp(columns, [second]), SELECTION);
    const [after] = findHotspots(ground, columns).hotspots;
    expect(Array.from(after.members)).toEqual(Array.from(before.members, (member) => member + 1));
    deepStrictEqual(findHotspots(ground, columns), findHotspots(layAnew(columns), columns));
  });

  it('lays anew where a report stands beyond the frame, and where it is gone again', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, town);
    const ground = layAnew(columns);
    const far = reportRow({ id: 1, easting: WEST + 9000, northing: SOUTH });
    const wider = updateGround(ground, columns, takeUp(columns, [far]), SELECTION);
    expect(wider.frame.columns).toBe(ground.frame.columns + 750);
    expect(wider).toEqual(layAnew(columns));
    const change = takeUp(columns, [{ ...far, status: 'withdrawn' }]);
    expect(updateGround(wider, columns, change, SELECTION)).toEqual(ground);
  });

  it('leaves out what lies beyond 50 km, and takes it in again', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, town);
    const ground = layAnew(columns);
    const far = reportRow({ id: 1, easting: WEST + 90_000, northing: SOUTH });
    const cut = updateGround(ground, columns, takeUp(columns, [far]), SELECTION);
    expect(findHotspots(cut, columns).leftOut).toBe(1);
    const near = { ...far, easting: WEST + 700 };
    const whole = updateGround(cut, columns, takeUp(columns, [near]), SELECTION);
    expect(whole).toEqual(layAnew(columns));
    expect(findHotspots(whole, columns).leftOut).toBe(0);
  });

  it('makes a landmark of the fifth who picks a spot, and none of the four who are left', () => {
    const columns = createColumns(NASSJO);
    takeUp(columns, town);
    const pick = (id: number): ReportRow =>
      reportRow({
        id,
        reporter: `p${id}`,
        easting: WEST + 760,
        northing: SOUTH + 750,
        placeMethod: 'search',
      });
    takeUp(columns, [1, 2, 3, 4].map(pick));
    let ground = layAnew(columns);
    expect(ground.landmarks.cells).toHaveLength(0);
    ground = updateGround(ground, columns, takeUp(columns, [pick(5)]), SELECTION);
    expect(Array.from(ground.landmarks.mass)).toEqual([5]);
    const change = takeUp(columns, [{ ...pick(2), status: 'withdrawn' }]);
    ground = updateGround(ground, columns, change, SELECTION);
    expect(ground.landmarks.cells).toHaveLength(0);
    expect(ground).toEqual(layAnew(columns));
  });

  it('starts from nothing, and ends at nothing', () => {
    const columns = createColumns(NASSJO);
    let ground = layAnew(columns);
    ground = updateGround(ground, columns, takeUp(columns, town), SELECTION);
    expect(ground).toEqual(layAnew(columns));
    const gone = town.map((report): ReportRow => ({ ...report, status: 'withdrawn' }));
    ground = updateGround(ground, columns, takeUp(columns, gone), SELECTION);
    expect(findHotspots(ground, columns).voices).toBe(0);
  });
});
