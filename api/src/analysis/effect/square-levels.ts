import type { ReportColumns } from '../columns.ts';
import { createPeriodFinder } from '../trend/people-per-period.ts';
import { CELL_METRES } from './place-cells.ts';

/** Nothing farther than this from the place is looked at, metres. */
const SEARCH_METRES = 10_000;

/**
 * Levels of all squares of one size round a place, laid half a side apart from a fixed origin: for each,
 * the people of every period added up, before and after. Square (column, row) has its south-west
 * corner at (west + column · step, south + row · step).
 */
export type SquareLevels = {
  west: number;
  south: number;
  columns: number;
  rows: number;
  /** Metres; half the side. */
  step: number;
  side: number;
  before: Int32Array;
  after: Int32Array;
};

/**
 * Counts people by period in squares of about `cells` cells within 10 km of a point: a person counts
 * once per square and period. The first `periodsBefore` periods are the time before. Positions
 * ascending, so that each person's reports stand together.
 */
export function countPeopleBySquare(
  { arrays }: ReportColumns,
  positions: Uint32Array,
  bounds: Int32Array,
  periodsBefore: number,
  centre: { easting: number; northing: number },
  cells: number,
): SquareLevels {
  const halfCells = Math.max(1, Math.round(Math.sqrt(cells) / 2));
  const step = halfCells * CELL_METRES;
  const firstColumn = Math.floor((centre.easting - SEARCH_METRES) / step);
  const firstRow = Math.floor((centre.northing - SEARCH_METRES) / step);
  const size = Math.ceil((2 * SEARCH_METRES) / step) + 1;
  const before = new Int32Array(size * size);
  const after = new Int32Array(size * size);
  const periods = Math.max(0, bounds.length - 1);
  const periodOf = createPeriodFinder(bounds);
  // What one person touched: square · periods + period.
  const touched = new Set<number>();
  const addPerson = (): void => {
    for (const key of touched) {
      const square = Math.floor(key / periods);
      if (key - square * periods < periodsBefore) before[square]++;
      else after[square]++;
    }
    touched.clear();
  };
  let person = -1;
  for (const at of positions) {
    const period = periodOf(arrays.feltMinute[at]);
    const column = Math.floor(arrays.eastingCm[at] / 100 / step) - firstColumn;
    const row = Math.floor(arrays.northingCm[at] / 100 / step) - firstRow;
    // A report lies in four squares; at the edge of the search in fewer, so it is left out there.
    if (period === -1 || column < 1 || row < 1 || column >= size || row >= size) continue;
    if (arrays.reporter[at] !== person) {
      addPerson();
      person = arrays.reporter[at];
    }
    for (const square of [0, 1, size, size + 1]) {
      touched.add((row * size + column - square) * periods + period);
    }
  }
  addPerson();
  return {
    west: firstColumn * step,
    south: firstRow * step,
    columns: size,
    rows: size,
    step,
    side: 2 * step,
    before,
    after,
  };
}
