import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPeopleAround } from '@trygghetskartan/api/analysis/people-around';
import { castVoices } from '@trygghetskartan/api/analysis/voices';
import { toPoints } from './points.ts';

const metre = fc.integer({ min: 0, max: 900 });
const reports = fc.array(
  fc.record({ easting: metre, northing: metre, reporter: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 40, size: 'max' },
);
const grids = fc.record({
  west: metre,
  south: metre,
  // No divisor of a radius or of half a cell: no distance is the radius exactly.
  cellMetres: fc.constantFrom(3.7, 11.3, 61.9),
  columns: fc.integer({ min: 1, max: 9 }),
  rows: fc.integer({ min: 1, max: 9 }),
});

it('counts each person whose voice lies within the radius once, as one would by hand', () => {
  fc.assert(
    fc.property(reports, grids, fc.constantFrom(31, 100), (planted, grid, radius) => {
      const voices = castVoices(toPoints(planted));
      const expected: number[] = [];
      for (let cell = 0; cell < grid.columns * grid.rows; cell++) {
        const x = grid.west + ((cell % grid.columns) + 0.5) * grid.cellMetres;
        const y = grid.south + (Math.floor(cell / grid.columns) + 0.5) * grid.cellMetres;
        const people = new Set<number>();
        for (let v = 0; v < voices.count; v++) {
          const metres = Math.hypot(voices.easting[v] - x, voices.northing[v] - y);
          if (metres <= radius) people.add(voices.reporter[v]);
        }
        expected.push(people.size);
      }
      expect(Array.from(countPeopleAround(voices, grid, radius))).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
